#include "ui/journal/markdown_looks.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace leeward::ui {

namespace {

constexpr qsizetype kDeepestHeading = 6;
constexpr qsizetype kLongestNumber = 9;

/// Reads one line from its beginning to its end, once.
class LineReader {
public:
    LineReader(QStringView line, LineStart start)
        : m_line(line), m_looks(static_cast<std::size_t>(line.size()), start.isBeginning ? 0 : start.goesOn) {
        if (start.isBeginning)
            m_at = beginning();
    }

    LineLooks take() {
        while (m_at < m_line.size())
            readInline();
        return std::move(m_looks);
    }

private:
    QChar at(qsizetype index) const { return index < m_line.size() ? m_line[index] : QChar(); }
    bool isSpace(qsizetype index) const { return index < 0 || index >= m_line.size() || m_line[index].isSpace(); }

    void add(qsizetype from, qsizetype to, std::uint8_t look) {
        for (qsizetype i = from; i < to; ++i)
            m_looks[static_cast<std::size_t>(i)] |= look;
    }

    qsizetype pastSpaces(qsizetype from) const {
        while (from < m_line.size() && m_line[from].isSpace())
            ++from;
        return from;
    }

    /// What a line begins with, marked; where its words begin.
    qsizetype beginning() {
        qsizetype from = pastSpaces(0);
        const qsizetype quote = quoteEnd(from);
        if (quote > from) {
            add(quote, m_line.size(), QuoteLook);
            add(from, quote, MarkLook);
            from = quote;
        }
        if (const qsizetype heading = headingEnd(from); heading > from) {
            add(from, m_line.size(), HeadingLook);
            add(from, heading, MarkLook);
            return heading;
        }
        const qsizetype item = itemEnd(from);
        add(from, item, MarkLook);
        return item;
    }

    qsizetype quoteEnd(qsizetype from) const {
        while (at(from) == u'>')
            from = pastSpaces(from + 1);
        return from;
    }

    qsizetype headingEnd(qsizetype from) const {
        qsizetype end = from;
        while (at(end) == u'#')
            ++end;
        const bool isHeading = end > from && end - from <= kDeepestHeading && isSpace(end);
        return isHeading ? pastSpaces(end) : from;
    }

    qsizetype itemEnd(qsizetype from) const {
        qsizetype end = from;
        if (at(end) == u'-' || at(end) == u'*' || at(end) == u'+') {
            ++end;
        } else {
            while (at(end) >= u'0' && at(end) <= u'9')
                ++end;
            if (end == from || end - from > kLongestNumber || (at(end) != u'.' && at(end) != u')'))
                return from;
            ++end;
        }
        return end < m_line.size() && isSpace(end) ? pastSpaces(end) : from;
    }

    void readInline() {
        const QChar mark = at(m_at);
        if (mark == u'\\' && at(m_at + 1).isPunct()) {
            m_at += 2;
            return;
        }
        if (mark != u'*' && mark != u'_') {
            ++m_at;
            return;
        }
        qsizetype end = m_at;
        while (at(end) == mark)
            ++end;
        if (end - m_at <= 3)
            readRun(mark, m_at, end);
        m_at = end;
    }

    /// One, two or three marks: they close what is open, or open something themselves.
    void readRun(QChar mark, qsizetype from, qsizetype to) {
        const bool isInWord = mark == u'_' && !isSpace(from - 1) && !isSpace(to) && at(from - 1).isLetterOrNumber() &&
                              at(to).isLetterOrNumber();
        if (isInWord)
            return;
        const std::size_t first = mark == u'_' ? 3 : 0;
        if (to - from == 3 && m_open[first + 2] < 0 && m_open[first] >= 0 && m_open[first + 1] >= 0) {
            const qsizetype inner = m_open[first] > m_open[first + 1] ? 1 : 2; // what was opened last closes first
            readRun(mark, from, from + inner);
            readRun(mark, from + inner, to);
            return;
        }
        auto& open = m_open[first + static_cast<std::size_t>(to - from - 1)];
        if (open >= 0 && !isSpace(from - 1)) {
            constexpr std::array<std::uint8_t, 3> kLooks{EmphasisLook, StrongLook, EmphasisLook | StrongLook};
            const std::uint8_t look = kLooks[static_cast<std::size_t>(to - from - 1)];
            add(open + (to - from), from, look);
            add(open, open + (to - from), MarkLook);
            add(from, to, MarkLook);
            open = -1;
        } else if (!isSpace(to)) {
            open = from;
        }
    }

    QStringView m_line;
    LineLooks m_looks;
    qsizetype m_at = 0;
    std::array<qsizetype, 6> m_open{-1, -1, -1, -1, -1, -1}; ///< where *, **, ***, _, __, ___ were opened
};

} // namespace

LineLooks looksOf(QStringView line, LineStart start) {
    return LineReader(line, start).take();
}

std::uint8_t goingOn(const LineLooks& looks) {
    const std::uint8_t last = looks.empty() ? std::uint8_t{0} : looks.back();
    return static_cast<std::uint8_t>(last & (HeadingLook | QuoteLook));
}

} // namespace leeward::ui
