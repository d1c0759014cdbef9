#include "ui/base/text_label.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

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

/// The words broken into lines for one width.
class TextLabel::Lines {
public:
    Lines(const TextLabel& label, int width) {
        const Theme& theme = label.m_theme;
        m_lineHeight = theme.lineHeight(label.m_role);
        m_layout.setText(label.text().replace(QLatin1Char('\n'), QChar::LineSeparator));
        m_layout.setFont(label.wordsFont());
        m_layout.setCacheEnabled(true);
        QTextOption option(QStyle::visualAlignment(label.layoutDirection(), label.alignment()) &
                           Qt::AlignHorizontal_Mask);
        option.setWrapMode(label.wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
        option.setTextDirection(label.layoutDirection());
        m_layout.setTextOption(option);
        if (label.m_leadLength > 0) {
            QTextCharFormat semibold;
            semibold.setFontWeight(QFont::DemiBold);
            m_layout.setFormats({{0, label.m_leadLength, semibold}});
        }
        breakInto(width, label.m_maxLines);
    }

    int height() const { return m_count * m_lineHeight; }
    int count() const { return m_count; }
    bool isCut() const { return m_isCut; }

    /// The width the longest line takes.
    qreal width() const {
        qreal widest = 0;
        for (int i = 0; i < m_count; ++i)
            widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
        return widest;
    }

    QTextLayout& layout() { return m_layout; }

private:
    void breakInto(int width, int maxLines) {
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            if (maxLines > 0 && m_count == maxLines) {
                m_isCut = true;
                break;
            }
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_count * m_lineHeight + (m_lineHeight - line.height()) / 2));
            ++m_count;
        }
        m_layout.endLayout();
    }

    QTextLayout m_layout;
    int m_lineHeight = 0;
    int m_count = 0;
    bool m_isCut = false;
};

TextLabel::TextLabel(const Theme& theme, TextRole role, const QString& words, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_tone(toneOf(role)) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(words);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TextLabel::setWords(const QString& words) {
    m_leadLength = 0;
    setText(words);
}

void TextLabel::setWords(const QString& lead, const QString& rest) {
    m_leadLength = static_cast<int>(lead.size());
    setText(lead + QLatin1Char(' ') + rest);
}

void TextLabel::setTone(Color color) {
    m_tone = color;
    update();
}

void TextLabel::setWeight(int weight) {
    m_weight = weight;
    updateGeometry();
    update();
}

QFont TextLabel::wordsFont() const {
    const QFont font = m_theme.font(m_role);
    return m_weight == 0 ? font : weighted(font, m_weight);
}

void TextLabel::setMaxLines(int lines) {
    m_maxLines = lines;
    updateGeometry();
    update();
}

int TextLabel::naturalWidth() const {
    return static_cast<int>(std::ceil(Lines(*this, QWIDGETSIZE_MAX).width())) + 1;
}

QSize TextLabel::sizeHint() const {
    const int width = naturalWidth();
    const int hinted = wordWrap() ? std::min(width, m_theme.px(kWidestHint)) : width;
    return {hinted, heightForWidth(hinted)};
}

QSize TextLabel::minimumSizeHint() const {
    const int line = m_theme.lineHeight(m_role);
    if (text().isEmpty())
        return {0, 0};
    const int width = naturalWidth();
    if (m_maxLines == 1)
        return {std::min(width, m_theme.px(40)), line};
    if (!wordWrap())
        return {width, line};
    return {std::min(width, m_theme.px(kShortLabel)), line};
}

int TextLabel::heightForWidth(int width) const {
    return text().isEmpty() ? m_theme.lineHeight(m_role) : Lines(*this, width).height();
}

void TextLabel::paintEvent(QPaintEvent*) {
    const QRect area = contentsRect();
    Lines lines(*this, area.width());
    const int spare = area.height() - lines.height();
    const int top = alignment() & Qt::AlignVCenter ? spare / 2 : alignment() & Qt::AlignBottom ? spare : 0;
    QPainter painter(this);
    painter.setPen(m_theme.color(isEnabled() ? m_tone : Color::Disabled));
    const QPoint at(area.x(), area.y() + std::max(0, top) + m_theme.sink(m_role));
    if (!lines.isCut() && (wordWrap() || lines.width() <= area.width() + 1)) {
        lines.layout().draw(&painter, at);
        return;
    }
    const int line = m_theme.lineHeight(m_role);
    for (int i = 0; i + 1 < lines.count(); ++i)
        lines.layout().lineAt(i).draw(&painter, at);
    const int start = lines.layout().lineAt(lines.count() - 1).textStart();
    const QRect last(at.x(), at.y() + (lines.count() - 1) * line, area.width(), line);
    painter.setFont(wordsFont());
    painter.drawText(last,
                     static_cast<int>(Qt::AlignVCenter | (alignment() & Qt::AlignHorizontal_Mask)) | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text().mid(start), Qt::ElideRight, area.width()));
}

TextLabel* label(const Theme& theme, TextRole role, const QString& words, QWidget* parent) {
    return new TextLabel(theme, role, words, parent);
}

HeadingLabel::HeadingLabel(const Theme& theme, TextRole role, const QString& words, QWidget* parent)
    : TextLabel(theme, role, words, parent) {
    setFocusPolicy(Qt::ClickFocus);
    setProperty("noRing", true);
}

} // namespace leeward::ui
