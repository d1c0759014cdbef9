#include "ui/base/wrapped_text.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace leeward::ui {

namespace {

constexpr qsizetype kLongestWord = 2000;

/// Qt looks for the end of a word from each of its lines: a word that is no word must be broken without looking.
bool hasEndlessWord(const QString& text) {
    if (text.size() <= kLongestWord)
        return false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace())
            begin = i + 1;
        else if (i - begin >= kLongestWord)
            return true;
    }
    return false;
}

QFont fontOf(const Theme& theme, TextRole role, int weight) {
    const QFont font = theme.font(role);
    return weight == 0 ? font : weighted(font, weight);
}

} // namespace

WrappedText::WrappedText(const Theme& theme, const QString& text, const TextSetting& setting, int width,
                         const QList<QTextLayout::FormatRange>& formats)
    : m_theme(theme), m_setting(setting), m_lineHeight(theme.lineHeight(setting.role)), m_width(width) {
    QString set = text;
    m_layout.setText(set.replace(QLatin1Char('\n'), QChar::LineSeparator));
    m_layout.setFont(fontOf(theme, setting.role, setting.weight));
    m_layout.setFormats(formats);
    QTextOption option(QStyle::visualAlignment(setting.direction, setting.alignment) & Qt::AlignHorizontal_Mask);
    const bool isWrapped = setting.wrap == QTextOption::WrapAtWordBoundaryOrAnywhere;
    option.setWrapMode(isWrapped && hasEndlessWord(text) ? QTextOption::WrapAnywhere : setting.wrap);
    option.setTextDirection(Qt::LayoutDirectionAuto); // words may be of another script than the program's
    m_layout.setTextOption(option);
    breakLines(width);
}

void WrappedText::breakLines(int width) {
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        if (m_setting.maxLines > 0 && m_lines == m_setting.maxLines) {
            m_cutAt = m_layout.lineAt(m_lines - 1).textStart();
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_lines * m_lineHeight + (m_lineHeight - line.height()) / 2));
        ++m_lines;
    }
    m_layout.endLayout();
    // A line that must not be wrapped may be too long as well.
    if (!isCut() && m_lines > 0 && m_layout.lineAt(m_lines - 1).naturalTextWidth() > width + 1)
        m_cutAt = m_layout.lineAt(m_lines - 1).textStart();
}

int WrappedText::width() const {
    qreal widest = 0;
    for (int i = 0; i < m_lines; ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

int WrappedText::letterAt(QPointF point) const {
    const int number = static_cast<int>(point.y()) / std::max(1, m_lineHeight);
    if (point.y() < 0 || number >= m_lines)
        return -1;
    const QTextLine line = m_layout.lineAt(number);
    return line.naturalTextRect().left() <= point.x() && point.x() <= line.naturalTextRect().right()
               ? line.xToCursor(point.x(), QTextLine::CursorOnCharacter)
               : -1;
}

void WrappedText::paint(QPainter& painter, QPoint topLeft, Color color) const {
    const QPoint at = topLeft + QPoint(0, m_theme.sink(m_setting.role));
    painter.setPen(m_theme.color(color));
    if (!isCut()) {
        m_layout.draw(&painter, at);
        return;
    }
    for (int i = 0; i + 1 < m_lines; ++i)
        m_layout.lineAt(i).draw(&painter, at);
    const QRect last(at.x(), at.y() + (m_lines - 1) * m_lineHeight, m_width, m_lineHeight);
    painter.setFont(m_layout.font());
    const QString rest =
        QFontMetrics(m_layout.font()).elidedText(m_layout.text().mid(m_cutAt), Qt::ElideRight, m_width);
    painter.drawText(last, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, rest);
}

int lineWidth(const Theme& theme, const QString& text, TextRole role, int weight) {
    return QFontMetrics(fontOf(theme, role, weight)).horizontalAdvance(text);
}

} // namespace leeward::ui
