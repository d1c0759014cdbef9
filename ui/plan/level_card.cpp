#include "ui/plan/level_card.h"

#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/icon_view.h"
#include "ui/base/level_look.h"
#include "ui/base/painting.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/word_block.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12;
constexpr int kHead = 34;

QString addWordsFor(records::Level level) {
    switch (level) {
    case records::Level::Green:
        return LevelCard::tr("Add a green word");
    case records::Level::Yellow:
        return LevelCard::tr("Add a yellow word");
    case records::Level::None:
    case records::Level::Red:
        break;
    }
    return LevelCard::tr("Add a red word");
}

} // namespace

LevelCard::LevelCard(const Theme& theme, records::Level level, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_level(level), m_head(makeHead()), m_invitation(makeInvitation()),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(1, 0, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_column->addWidget(m_invitation, 1);
    setAccessibleName(nameOf(level));
    connect(&theme, &Theme::changed, this, [this] {
        m_head->setFixedHeight(m_theme.px(kHead));
        update();
    });
}

QWidget* LevelCard::makeHead() {
    const LevelLook look = lookOf(m_level);
    auto* head = new QWidget(this);
    head->setFixedHeight(m_theme.px(kHead));
    auto* row = new QHBoxLayout(head);
    setScaledMargins(m_theme, *row, 14, 0, 4, 0);
    setScaledSpacing(m_theme, *row, 8);
    row->addWidget(new IconView(m_theme, look.icon, look.text, 18, head));
    auto* name = label(m_theme, TextRole::Strong, nameOf(m_level), head);
    name->setTone(look.text);
    row->addWidget(name, 1, Qt::AlignVCenter);
    m_plus = iconButton(m_theme, Icon::Plus, addWordsFor(m_level), head);
    m_plus->hide();
    connect(m_plus, &Button::clicked, this, [this] { Q_EMIT addRequested(m_level); });
    row->addWidget(m_plus);
    return head;
}

QWidget* LevelCard::makeInvitation() {
    auto* invitation = new QWidget(this);
    auto* column = new QVBoxLayout(invitation);
    setScaledMargins(m_theme, *column, 16, 12, 14, 16);
    setScaledSpacing(m_theme, *column, 10);
    auto* words = label(m_theme, TextRole::Ui, invitationTo(m_level), invitation);
    words->setTone(Color::Ink2);
    column->addWidget(words);
    auto* chips = new ChipFlow(m_theme, invitation);
    for (const Suggestion& suggestion : suggestedWords(m_level)) {
        Chip* chip = chips->addChip(suggestion.label, Chip::Kind::Add);
        connect(chip, &Chip::clicked, this, [this, suggestion] { Q_EMIT picked(suggestion); });
    }
    column->addWidget(chips);
    column->addStretch(1);
    m_add = button(m_theme, tr("Add a word"), {ButtonKind::Outline, ButtonSize::Small, Icon::Plus}, invitation);
    m_add->setAccessibleName(addWordsFor(m_level));
    connect(m_add, &Button::clicked, this, [this] { Q_EMIT addRequested(m_level); });
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return invitation;
}

void LevelCard::show(const std::vector<LineView>& words) {
    const bool isSame =
        std::equal(words.begin(), words.end(), m_blocks.begin(), m_blocks.end(),
                   [](const LineView& line, const WordBlock* block) { return line.id == block->line().id; });
    if (!isSame)
        rebuild(words);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (m_blocks[i]->line() != words[i])
            m_blocks[i]->show(words[i]);
    m_invitation->setVisible(words.empty());
}

void LevelCard::rebuild(const std::vector<LineView>& words) {
    for (QWidget* gone : m_rules)
        gone->deleteLater();
    for (WordBlock* gone : m_blocks) {
        gone->hide();
        gone->deleteLater();
    }
    m_rules.clear();
    m_blocks.clear();
    for (const LineView& line : words) {
        if (!m_blocks.empty()) {
            m_rules.push_back(rule(m_theme, this));
            m_column->addWidget(m_rules.back());
        }
        auto* block = new WordBlock(m_theme, line, this);
        connect(block, &WordBlock::editRequested, this, &LevelCard::editRequested);
        m_column->addWidget(block, 1);
        m_blocks.push_back(block);
        if (auto* edit = block->findChild<QAbstractButton*>())
            setTabPlace(*m_invitation, *edit);
    }
}

void LevelCard::offerOwnWord(bool isOffered) {
    m_plus->setVisible(isOffered && !m_blocks.empty());
}

void LevelCard::focusWord(const Id<records::PlanLine>& id) {
    for (WordBlock* block : m_blocks)
        if (block->line().id == id)
            return block->focusEdit();
    if (m_blocks.empty())
        m_add->setFocus(Qt::OtherFocusReason);
}

void LevelCard::paintEvent(QPaintEvent*) {
    const LevelLook look = lookOf(m_level);
    const double corner = m_theme.px(kCorner);
    QPainter painter(this);
    drawBox(painter, m_theme, rect(), {Color::Surface, Color::Line, corner, Edge::Line});
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath card;
    card.addRoundedRect(edge, corner - 0.5, corner - 0.5);
    const int headHeight = m_head->geometry().bottom() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(0, 0, width(), headHeight);
    painter.fillPath(card, m_theme.color(look.tint));
    painter.setPen(QPen(m_theme.color(look.line), 1));
    painter.drawPath(card);
    painter.drawLine(QPointF(edge.left(), headHeight - 0.5), QPointF(edge.right(), headHeight - 0.5));
}

} // namespace leeward::ui
