#include "ui/practice/practice_card.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/sentences.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/practice/practice_words.h"

#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kTile = 44;
constexpr int kGap = 14;
constexpr int kCorner = 12;
constexpr int kBetween = 6;

} // namespace

PracticeCard::PracticeCard(const Theme& theme, const content::Piece& piece, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(cardIcon(piece)), m_sentence(cardSentence(piece)),
      m_facts(cardFacts(piece)) {
    setText(toQt(piece.title));
    setAccessibleDescription(inSentences({m_sentence, m_facts}));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setRing(*this, kCorner);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int PracticeCard::room(int width) const {
    return std::max(1, width - m_theme.px(2 * kPadding + kTile + kGap));
}

WrappedText PracticeCard::part(const QString& words, TextRole role, int width) const {
    TextSetting setting{role};
    setting.direction = layoutDirection();
    return {m_theme, words, setting, width};
}

QSize PracticeCard::sizeHint() const {
    const int width = m_theme.px(310);
    return {width, heightForWidth(width)};
}

QSize PracticeCard::minimumSizeHint() const {
    return {m_theme.px(200), m_theme.px(kTile + 2 * kPadding)};
}

int PracticeCard::heightForWidth(int width) const {
    const int wide = room(width);
    int words = part(text(), TextRole::Strong, wide).height() + part(m_sentence, TextRole::Ui, wide).height();
    if (!m_facts.isEmpty())
        words += m_theme.px(kBetween) + part(m_facts, TextRole::Meta, wide).height();
    return std::max(words, m_theme.px(kTile)) + m_theme.px(2 * kPadding);
}

void PracticeCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Box box{Color::Surface, Color::Control, m_theme.px(kCorner) * 1.0, Edge::Line};
    if (isDown() || underMouse())
        box.fill = isDown() ? Color::Pressed : Color::Hover;
    drawBox(painter, m_theme, rect(), box);
    const int padding = m_theme.px(kPadding);
    const int side = m_theme.px(kTile);
    const QRect tile = directed(layoutDirection(), rect(), QRect(padding, padding, side, side));
    drawBox(painter, m_theme, tile, {Color::CalmTint, Color::CalmTint, m_theme.px(10) * 1.0, Edge::None});
    drawIcon(painter, m_theme, tile, m_icon, Color::Calm, m_theme.px(22));

    const int wide = room(width());
    const int left = directed(layoutDirection(), rect(), QRect(padding + side + m_theme.px(kGap), 0, wide, 1)).x();
    int top = padding - m_theme.px(2);
    const auto put = [&](const QString& words, TextRole role, Color color) {
        const WrappedText lines = part(words, role, wide);
        lines.paint(painter, QPoint(left, top), color);
        top += lines.height();
    };
    put(text(), TextRole::Strong, Color::Ink);
    put(m_sentence, TextRole::Ui, Color::Ink2);
    if (m_facts.isEmpty())
        return;
    top += m_theme.px(kBetween);
    put(m_facts, TextRole::Meta, Color::Ink3);
}

} // namespace leeward::ui
