#include "ui/journal/marked_lines.h"

#include "ui/base/theme.h"
#include "ui/journal/text_marks.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

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
    int overflow = -1; ///< where the last line begins, when there is more text than fits
};

void breakLines(Lines& lines, int width, int lineHeight, int maxLines) {
    int lastStart = -1;
    lines.count = 0;
    lines.overflow = -1;
    lines.layout.beginLayout();
    for (QTextLine line = lines.layout.createLine(); line.isValid(); line = lines.layout.createLine()) {
        if (lines.count == maxLines) {
            // Qt lays this one out without end; it is never drawn.
            lines.overflow = lastStart;
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines.count * lineHeight + (lineHeight - line.height()) / 2));
        lastStart = line.textStart();
        ++lines.count;
    }
    lines.layout.endLayout();
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
    Lines lines;
    const auto lay = [&](const QString& text) {
        lines.layout.setText(text);
        lines.layout.setFont(theme.font(TextRole::Small));
        lines.layout.setTextOption(option);
        lines.layout.setFormats(formatsOf(theme, words.marks));
        breakLines(lines, rect.width(), lineHeight, maxLines);
    };
    lay(words.text);
    if (const int last = lines.overflow; last >= 0) {
        // The last line alone is elided; what stands before it keeps its breaks.
        const QFontMetrics metrics(theme.font(TextRole::Small));
        QString end = metrics.elidedText(words.text.mid(last), Qt::ElideRight, rect.width() - theme.px(8));
        end.replace(QStringLiteral(" …"), QStringLiteral("…"));
        lay(words.text.left(last) + end);
    }
    const QPoint at(rect.left(), rect.top() + theme.sink(TextRole::Small));
    paintMarks(painter, theme, lines, at, words.marks);
    painter.setPen(theme.color(Color::Ink2));
    for (int i = 0; i < lines.count; ++i)
        lines.layout.lineAt(i).draw(&painter, at);
}

} // namespace leeward::ui
