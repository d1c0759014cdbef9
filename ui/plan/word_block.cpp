#include "ui/plan/word_block.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/sentences.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/plan_words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kFoot = 37;
constexpr int kLeastWhose = 60; // a long name has more lines, and the card its width

/// The word itself; a dotted line under it when something about it is worth a thought.
class WordLabel final : public TextLabel {
public:
    WordLabel(const Theme& theme, const LineView& line, QWidget* parent)
        : TextLabel(theme, TextRole::Word, line.text, parent), m_theme(theme), m_line(line) {}

protected:
    void paintEvent(QPaintEvent* event) override {
        TextLabel::paintEvent(event);
        if (m_line.notice.isEmpty())
            return;
        const int length = std::min(QFontMetrics(m_theme.font(TextRole::Word)).horizontalAdvance(m_line.text), width());
        QPainter painter(this);
        QPen pen(m_theme.color(Color::Ochre), m_theme.px(2));
        pen.setDashPattern({1, 1});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const int y = height() - m_theme.px(1);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - length : 0;
        painter.drawLine(x, y, x + length, y);
    }

private:
    const Theme& m_theme;
    const LineView& m_line;
};

/// A step with a dot before it.
class StepLine final : public TextLabel {
public:
    StepLine(const Theme& theme, const QString& words, QWidget* parent)
        : TextLabel(theme, TextRole::Ui, words, parent), m_theme(theme) {
        const auto makeRoom = [this] {
            const int room = m_theme.px(14);
            setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : room, 0,
                               layoutDirection() == Qt::RightToLeft ? room : 0, 0);
        };
        makeRoom();
        connect(&theme, &Theme::changed, this, makeRoom);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        TextLabel::paintEvent(event);
        const int dot = m_theme.px(5);
        const QRect place(1, (m_theme.lineHeight(TextRole::Ui) - dot) / 2 + 1, dot, dot);
        QPainter painter(this);
        drawBox(painter, m_theme, directed(layoutDirection(), rect(), place),
                {Color::Ink3, Color::Ink3, dot / 2.0, Edge::None});
    }

private:
    const Theme& m_theme;
};

} // namespace

WordBlock::WordBlock(const Theme& theme, const LineView& line, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_line(line) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBody(), 1);
    column->addWidget(rule(theme, this));
    column->addWidget(makeFoot());
    show(line);
}

QWidget* WordBlock::makeBody() {
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    setScaledMargins(m_theme, *column, 16, 10, 14, 11);
    column->setSpacing(0);
    m_word = new WordLabel(m_theme, m_line, body);
    column->addWidget(m_word);
    m_meaning = label(m_theme, TextRole::Ui, QString(), body);
    m_meaning->setTone(Color::Ink2);
    column->addWidget(m_meaning);
    m_notice = new QWidget(body);
    auto* notice = new QHBoxLayout(m_notice);
    setScaledMargins(m_theme, *notice, 0, 3, 0, 0);
    setScaledSpacing(m_theme, *notice, 7);
    notice->addWidget(new IconView(m_theme, Icon::Info, Color::Ochre, 15, m_notice));
    m_noticeWords = label(m_theme, TextRole::Small, QString(), m_notice);
    m_noticeWords->setTone(Color::Ochre);
    notice->addWidget(m_noticeWords, 1);
    column->addWidget(m_notice);
    m_nextTitle = label(m_theme, TextRole::Small, tr("What we do next"), body);
    m_nextTitle->setTone(Color::Ink3);
    column->addWidget(m_nextTitle);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(0);
    column->addLayout(m_steps);
    m_note = label(m_theme, TextRole::Small, QString(), body);
    const auto setApart = [this] {
        m_nextTitle->setContentsMargins(0, m_theme.px(6), 0, 0);
        m_note->setContentsMargins(0, m_theme.px(6), 0, 0);
    };
    setApart();
    connect(&m_theme, &Theme::changed, body, setApart);
    column->addWidget(m_note);
    column->addStretch(1);
    return body;
}

QWidget* WordBlock::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    setScaledMargins(m_theme, *row, 13, 1, 2, 1);
    setScaledSpacing(m_theme, *row, 5);
    const auto kind = m_line.isMine ? Avatar::Kind::Mine : Avatar::Kind::Theirs;
    m_avatar = new Avatar(m_theme, m_line.writer, kind, 22, foot);
    row->addWidget(m_avatar);
    m_whose = label(m_theme, TextRole::Ui, QString(), foot);
    m_whose->setTone(Color::Ink2);
    row->addWidget(m_whose, 1, Qt::AlignVCenter);
    const auto measure = [this, foot] {
        foot->setMinimumHeight(m_theme.px(kFoot));
        m_whose->setMinimumWidth(m_theme.px(kLeastWhose));
    };
    measure();
    connect(&m_theme, &Theme::changed, foot, measure);
    m_edit = button(m_theme, tr("Edit"), {ButtonKind::Quiet, ButtonSize::Small, Icon::Edit}, foot);
    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT editRequested(m_line.id); });
    row->addWidget(m_edit);
    return foot;
}

void WordBlock::show(const LineView& line) {
    m_line = line;
    const bool isBegun = !line.text.trimmed().isEmpty();
    m_word->setWords(isBegun ? line.text : tr("A new word"));
    m_word->setTone(isBegun && !line.isRemoved ? Color::Ink : Color::Ink3);
    m_word->update();
    m_meaning->setWords(line.meaning);
    m_meaning->setVisible(!line.meaning.isEmpty());
    const QString change = line.isRemoved ? inSentences({line.change, line.stands}) : line.change;
    const QString notice = line.notice.isEmpty() ? change : line.notice;
    m_noticeWords->setWords(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_nextTitle->setWords(line.whose.isEmpty() ? tr("What happens next") : tr("What we do next"));
    showSteps();
    m_note->setWords(line.note);
    m_note->setVisible(!line.note.isEmpty());
    m_avatar->setName(line.writer);
    m_avatar->setVisible(!line.whose.isEmpty());
    m_whose->setWords(line.whose);
    m_edit->setVisible(isBegun && (line.isMine || !line.isRemoved));
    m_edit->setText(editWords(line));
    m_edit->setButtonLook({ButtonKind::Quiet, ButtonSize::Small, editIcon(line)});
    m_edit->setAccessibleName(spokenEdit(line));
    setAccessibleName(spoken(line));
}

void WordBlock::showSteps() {
    m_nextTitle->setVisible(!m_line.steps.isEmpty());
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& step : m_line.steps)
        m_steps->addWidget(new StepLine(m_theme, step, this));
}

void WordBlock::focusEdit() {
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
