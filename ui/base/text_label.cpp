#include "ui/base/text_label.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidestHint = 560; // a comfortable line; layouts may give more
constexpr int kShortLabel = 180; // below this a label is one piece and is not squeezed into two lines

Color toneOf(TextRole role) {
    if (role == TextRole::Small || role == TextRole::StepSub)
        return Color::Ink2;
    return role == TextRole::Meta ? Color::Ink3 : Color::Ink;
}

} // namespace

TextLabel::TextLabel(const Theme& theme, TextRole role, const QString& words, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_tone(toneOf(role)) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(words);
    connect(&theme, &Theme::changed, this, &TextLabel::changed);
}

void TextLabel::changed() {
    updateGeometry();
    update();
}

void TextLabel::setWords(const QString& words) {
    m_leadLength = 0;
    m_matches.clear();
    m_struck = {};
    setText(words);
}

void TextLabel::setWords(const QString& lead, const QString& rest) {
    setWords(lead + QLatin1Char(' ') + rest);
    m_leadLength = static_cast<int>(lead.size());
    changed();
}

void TextLabel::setTone(Color color) {
    m_tone = color;
    update();
}

void TextLabel::setWeight(int weight) {
    m_weight = weight;
    changed();
}

void TextLabel::setMaxLines(int lines) {
    m_maxLines = lines;
    changed();
}

void TextLabel::setStruck(const Stretch& struck) {
    m_struck = struck;
    changed();
}

void TextLabel::setMatches(const QList<Stretch>& matches) {
    m_matches = matches;
    changed();
}

WrappedText TextLabel::broken(int width) const {
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat semibold;
    semibold.setFontWeight(QFont::DemiBold);
    if (m_leadLength > 0)
        formats.append({0, m_leadLength, semibold});
    QTextCharFormat struck;
    struck.setFontStrikeOut(true);
    if (m_struck.length > 0)
        formats.append({m_struck.start, m_struck.length, struck});
    semibold.setBackground(m_theme.color(Color::Mark));
    semibold.setForeground(m_theme.color(Color::Ink));
    for (const Stretch& match : m_matches)
        formats.append({match.start, match.length, semibold});
    const TextSetting setting{
        m_role,      m_weight,
        alignment(), layoutDirection(),
        m_maxLines,  wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap};
    return {m_theme, text(), setting, width, formats};
}

int TextLabel::naturalWidth() const {
    return broken(QWIDGETSIZE_MAX).width() + 1;
}

QSize TextLabel::sizeHint() const {
    const int width = naturalWidth();
    const QMargins around = contentsMargins();
    const int words = wordWrap() ? std::min(width, m_theme.px(kWidestHint)) : width;
    const int hinted = words + around.left() + around.right();
    return {hinted, heightForWidth(hinted)};
}

QSize TextLabel::minimumSizeHint() const {
    const int line = m_theme.lineHeight(m_role);
    if (text().isEmpty())
        return {0, 0};
    const int width = naturalWidth();
    if (m_maxLines == 1)
        return {std::min(width, m_theme.px(40)), line};
    return {wordWrap() ? std::min(width, m_theme.px(kShortLabel)) : width, line};
}

int TextLabel::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    const int words = width - around.left() - around.right();
    const int height = text().isEmpty() ? m_theme.lineHeight(m_role) : broken(words).height();
    return height + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent*) {
    const QRect area = contentsRect();
    const WrappedText lines = broken(area.width());
    const int spare = std::max(0, area.height() - lines.height());
    const int top = alignment() & Qt::AlignVCenter ? spare / 2 : alignment() & Qt::AlignBottom ? spare : 0;
    QPainter painter(this);
    lines.paint(painter, area.topLeft() + QPoint(0, top), isEnabled() ? m_tone : Color::Disabled);
}

TextLabel* label(const Theme& theme, TextRole role, const QString& words, QWidget* parent) {
    return new TextLabel(theme, role, words, parent);
}

TextLabel* fieldLabel(const Theme& theme, const QString& words, QWidget* parent) {
    auto* made = new TextLabel(theme, TextRole::Ui, words, parent);
    made->setWeight(600);
    return made;
}

HeadingLabel::HeadingLabel(const Theme& theme, TextRole role, const QString& words, QWidget* parent)
    : TextLabel(theme, role, words, parent) {
    setFocusPolicy(Qt::ClickFocus);
    setNoRing(*this);
}

} // namespace leeward::ui
