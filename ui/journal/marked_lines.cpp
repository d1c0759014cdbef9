#include "ui/journal/marked_lines.h"

#include "ui/base/theme.h"
#include "ui/journal/text_marks.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

QString ellipsis() {
    return QStringLiteral("…");
}

QList<QTextLayout::FormatRange> formatsOf(const Theme& theme, const QList<Stretch>& marks) {
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(theme.color(Color::Ink));
    QList<QTextLayout::FormatRange> ranges;
    for (const Stretch& mark : marks)
        ranges.append({mark.start, mark.length, format});
    return ranges;
}

/// The words broken into lines of one height.
struct Lines {
    QTextLayout layout;
    int count = 0;
    bool isCut = false; ///< there is more text than fits
};

/// More letters than fit on \p lines, however narrow: what lies beyond them is not looked at.
int mostLetters(const QFontMetrics& metrics, int width, int lines) {
    return 3 * lines * (width / std::max(1, metrics.averageCharWidth()) + 1);
}

void breakLines(Lines& lines, qsizetype textSize, int width, int lineHeight, int maxLines) {
    const int forEllipsis = QFontMetrics(lines.layout.font()).horizontalAdvance(ellipsis());
    lines.layout.beginLayout();
    for (QTextLine line = lines.layout.createLine(); line.isValid(); line = lines.layout.createLine()) {
        line.setLineWidth(width);
        ++lines.count;
        lines.isCut = lines.count == maxLines && line.textStart() + line.textLength() < textSize;
        if (lines.isCut)
            line.setLineWidth(width - forEllipsis);
        line.setPosition(QPointF(0, (lines.count - 1) * lineHeight + (lineHeight - line.height()) / 2));
        if (lines.count == maxLines)
            break;
    }
    lines.layout.endLayout();
}

/// An ellipsis where the words of \p line end, at the left in a script that is written to the left.
void paintEllipsis(QPainter& painter, const QTextLine& line, const QFont& font, const QPoint& at) {
    const QRectF words = line.naturalTextRect().translated(at);
    const bool isLeftwards = line.cursorToX(line.textStart()) > line.cursorToX(line.textStart() + line.textLength());
    const int width = QFontMetrics(font).horizontalAdvance(ellipsis());
    painter.setFont(font);
    painter.drawText(QPointF(isLeftwards ? words.left() - width : words.right(), at.y() + line.y() + line.ascent()),
                     ellipsis());
}

void paintMarks(QPainter& painter, const Theme& theme, const Lines& lines, const QPoint& at,
                const QList<Stretch>& marks) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::Mark));
    for (const Stretch& mark : marks) {
        for (int i = 0; i < lines.count; ++i) {
            const QTextLine line = lines.layout.lineAt(i);
            const int begin = std::max(mark.start, line.textStart());
            const int end = std::min(mark.start + mark.length, line.textStart() + line.textLength());
            if (begin >= end)
                continue;
            const qreal from = line.cursorToX(begin);
            const qreal to = line.cursorToX(end);
            QRectF box(std::min(from, to), line.y(), std::abs(to - from), line.height());
            painter.drawRoundedRect(box.translated(at).adjusted(-2, 1, 2, 0), 3, 3);
        }
    }
}

} // namespace

void drawMarkedLines(QPainter& painter, const Theme& theme, const QRect& rect, const MarkedText& words, int maxLines) {
    const int lineHeight = theme.lineHeight(TextRole::Small);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFont font = theme.font(TextRole::Small);
    Lines lines;
    lines.layout.setText(words.text.left(mostLetters(QFontMetrics(font), rect.width(), maxLines)));
    lines.layout.setFont(font);
    lines.layout.setTextOption(option);
    lines.layout.setFormats(formatsOf(theme, words.marks));
    breakLines(lines, words.text.size(), rect.width(), lineHeight, maxLines);
    const QPoint at(rect.left(), rect.top() + theme.sink(TextRole::Small));
    paintMarks(painter, theme, lines, at, words.marks);
    painter.setPen(theme.color(Color::Ink2));
    for (int i = 0; i < lines.count; ++i)
        lines.layout.lineAt(i).draw(&painter, at);
    if (lines.isCut)
        paintEllipsis(painter, lines.layout.lineAt(lines.count - 1), font, at);
}

} // namespace leeward::ui
