#include "ui/journal/editor_head.h"

#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/editor_presenter.h"
#include "ui/journal/entry_words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kLongestTitle = 200; // characters; well within what a record holds

TextLabel* metaLabel(const Theme& theme, const QString& words, QWidget* parent) {
    TextLabel* made = label(theme, TextRole::Meta, words, parent);
    made->setWordWrap(false);
    made->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return made;
}

} // namespace

EditorHead::EditorHead(const Theme& theme, EditorPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_line(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_titleButton(button(theme, {}, {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this)),
      m_title(new LineField(theme, this)) {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(theme, *column, 0, 0, 0, 0);
    setScaledSpacing(theme, *column, 10);
    setScaledSpacing(theme, *m_line, 8);
    column->addWidget(m_title);
    column->addLayout(m_line);
    const records::Entry& entry = presenter.entry();
    m_line->addWidget(metaLabel(theme, presenter.meta(), this));
    if (isGuided(entry.kind) && !entry.isFree)
        m_line->addWidget(metaLabel(theme, tr("Guided, every question is optional"), this));
    m_line->addStretch(1);
    column->addLayout(makeMoves(theme));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Leave empty if you like"));
    m_title->setMaxLength(kLongestTitle);
    m_title->hide();
    m_title->installEventFilter(this);
    connect(m_title, &QLineEdit::textEdited, &presenter, &EditorPresenter::setTitle);
    connect(m_title, &QLineEdit::returnPressed, this, &EditorHead::closeTitle);
    connect(&presenter.timeBox(), &TimeBox::changed, this, &EditorHead::showTime);
}

QLayout* EditorHead::makeMoves(const Theme& theme) {
    auto* moves = new QHBoxLayout;
    setScaledSpacing(theme, *moves, 16);
    m_titleButton->setText(m_presenter.entry().title.empty() ? tr("Give it a title") : tr("Change the title"));
    connect(m_titleButton, &QAbstractButton::clicked, this, &EditorHead::askForTitle);
    moves->addWidget(m_titleButton);
    if (isGuided(m_presenter.entry().kind)) {
        auto* other = button(theme, m_presenter.entry().isFree ? tr("Use gentle questions") : tr("Write freely"),
                             {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this);
        connect(other, &QAbstractButton::clicked, this, &EditorHead::move);
        moves->addWidget(other);
    }
    m_timeButton = button(theme, {}, {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this);
    connect(m_timeButton, &QAbstractButton::clicked, this, &EditorHead::chooseTime);
    moves->addWidget(m_timeButton);
    moves->addStretch(0);
    showTime();
    return moves;
}

void EditorHead::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void EditorHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

// In one line where it fits, which a longer language may not.
void EditorHead::arrange() {
    m_line->setDirection(QBoxLayout::LeftToRight);
    if (m_reflow == Reflow::Tight || m_line->sizeHint().width() > width())
        m_line->setDirection(QBoxLayout::TopToBottom);
}

void EditorHead::askForTitle() {
    m_title->setText(toQt(m_presenter.entry().title));
    m_title->show();
    m_title->selectAll();
    m_title->setFocus(Qt::OtherFocusReason);
    m_titleButton->hide();
}

void EditorHead::closeTitle() {
    const bool hadFocus = m_title->hasFocus();
    m_titleButton->setText(m_presenter.entry().title.empty() ? tr("Give it a title") : tr("Change the title"));
    m_titleButton->show();
    if (hadFocus)
        m_titleButton->setFocus(Qt::OtherFocusReason);
    m_title->hide();
}

void EditorHead::move() {
    if (m_presenter.entry().isFree)
        m_presenter.useQuestions();
    else
        m_presenter.writeFreely();
}

void EditorHead::showTime() {
    const auto length = m_presenter.timeBox().length();
    m_timeButton->setText(
        length ? tr("About %n minutes", "how long somebody chose to write", static_cast<int>(length->count()))
               : tr("Write for a while"));
    arrange();
}

void EditorHead::chooseTime() {
    QMenu menu(m_timeButton);
    menu.setAccessibleName(tr("Write for a while"));
    TimeBox& box = m_presenter.timeBox();
    for (const std::chrono::minutes length : TimeBox::kLengths)
        menu.addAction(tr("About %n minutes", "how long somebody chose to write", static_cast<int>(length.count())),
                       &box, [&box, length] { box.start(length); });
    if (box.state() != TimeBox::State::Off)
        menu.addAction(tr("As long as I like"), &box, &TimeBox::stop);
    menu.exec(m_timeButton->mapToGlobal(QPoint(0, m_timeButton->height() + 4)));
}

bool EditorHead::eventFilter(QObject* watched, QEvent* event) {
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_title && isEscape) {
        closeTitle();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leeward::ui
