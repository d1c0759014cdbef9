#include "ui/journal/question_card.h"

#include "ui/base/painting.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kInset = 20; // how far words stand from the card's edge
constexpr int kTop = 15;
constexpr int kBottom = 14;
constexpr int kLabelGap = 4;
constexpr int kHintGap = 2;
constexpr int kLinesInHand = 3;
constexpr int kLinesOfAPage = 12;

} // namespace

QuestionCard::QuestionCard(const Theme& theme, const QuestionWords& words, Form form, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_question(words.question), m_form(form), m_column(new QVBoxLayout(this)),
      m_label(label(theme, TextRole::Strong, words.asks, this)), m_edit(new WritingEdit(theme)),
      m_hint(label(theme, TextRole::Small, words.hint, this)) {
    m_edit->setAccessibleName(words.asks);
    m_edit->setAccessibleDescription(words.hint);
    m_edit->installEventFilter(this);
    m_hint->setTone(Color::Ink3);
    m_label->setBuddy(m_edit);
    m_label->setVisible(form == Form::Question);
    m_column->setSpacing(0);
    m_column->addWidget(m_label);
    m_column->addWidget(m_edit);
    m_column->addWidget(m_hint);
    connect(m_edit, &WritingEdit::edited, this, &QuestionCard::edited);
    connect(m_edit, &QTextEdit::textChanged, this, &QuestionCard::arrange);
    connect(&theme, &Theme::changed, this, &QuestionCard::arrange);
    arrange();
}

void QuestionCard::setAnswer(const QString& text) {
    m_edit->setWords(text);
    arrange();
}

void QuestionCard::setState(State state) {
    m_state = state;
    arrange();
    update();
}

void QuestionCard::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void QuestionCard::arrange() {
    const bool isPage = m_form == Form::Page;
    const bool isInHand = m_state == State::InHand && !isPage;
    const bool isEmpty = m_edit->document()->isEmpty();
    const int inset = isInHand || m_reflow == Reflow::Wide ? m_theme.px(kInset) : 0;
    m_column->setContentsMargins(inset, isInHand ? m_theme.px(kTop) : 0, inset, isInHand ? m_theme.px(kBottom) : 0);
    m_label->setContentsMargins(0, 0, 0, m_theme.px(kLabelGap));
    m_label->setTone(isInHand || !isEmpty ? Color::Private : Color::Ink2);
    m_edit->setMinimumLines(isPage ? kLinesOfAPage : isInHand ? kLinesInHand : 1);
    // What is said in an empty field: its invitation on a blank page, a permission to leave it in a question at rest.
    const bool isPermission = isEmpty && !isInHand && !isPage;
    m_edit->setFont(m_theme.font(isPermission ? TextRole::Small : TextRole::Reading));
    m_edit->setPlaceholderText(isPermission ? tr("Empty is fine") : isPage ? m_hint->text() : QString());
    m_hint->setVisible(isInHand);
    m_hint->setContentsMargins(0, m_theme.px(kHintGap), 0, 0);
}

void QuestionCard::takeUp(int cursor) {
    m_edit->setPlace(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::paintEvent(QPaintEvent*) {
    if (m_state != State::InHand || m_form == Form::Page)
        return;
    QPainter painter(this);
    drawBox(painter, m_theme, rect(),
            {Color::Surface, Color::PrivateLine, static_cast<double>(m_theme.px(12)), Edge::Line});
}

void QuestionCard::mousePressEvent(QMouseEvent* event) {
    // Beside the words, too, a press means this question.
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::MouseFocusReason);
    event->accept();
}

bool QuestionCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        Q_EMIT takenUp();
    return QWidget::eventFilter(watched, event);
}

} // namespace leeward::ui
