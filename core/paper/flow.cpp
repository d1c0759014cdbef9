#include "core/paper/flow.h"

#include <algorithm>

namespace leeward::paper {

namespace {

double firstAscent(const Row& row) {
    double ascent = 0;
    for (const Cell& cell : row.cells)
        ascent = std::max(ascent, cell.text->ascent(0));
    return ascent;
}

/// Without the space above.
double heightOf(const Row& row) {
    const double ascent = firstAscent(row);
    double height = 0;
    for (const Cell& cell : row.cells)
        height = std::max(height, ascent - cell.text->ascent(0) + cell.text->height());
    return height;
}

/// Up to where a block has to stand together with what is before it: its first row, or two lines of it.
double beginningOf(const Block& block) {
    if (block.rows.empty() || block.rows.front().cells.empty())
        return 0;
    const Row& row = block.rows.front();
    const Cell& longest = row.cells[row.longest];
    return firstAscent(row) - longest.text->ascent(0) + longest.text->heightOf(0, 2);
}

/// Fills one page after the other.
class Filling {
public:
    explicit Filling(const Frame& frame) : m_frame(frame), m_pages(1) {}

    double left() const { return m_frame.height - m_used; }
    bool isAtTop() const { return m_used == 0; }

    void turn(std::size_t section) {
        finishPage();
        m_pages.emplace_back();
        m_pages.back().continues = section;
        m_used = 0;
    }

    void place(const Block& block) {
        if (!isAtTop())
            m_used += block.before;
        const double top = m_used;
        const std::size_t begun = m_pages.size();
        const std::size_t mark = page().size();
        for (const Row& row : block.rows)
            place(row, block);
        if (block.ground && begun == m_pages.size())
            page().insert(page().begin() + static_cast<std::ptrdiff_t>(mark), groundOf(block, top));
    }

    std::vector<FilledPage> finish() {
        finishPage();
        return std::move(m_pages);
    }

private:
    Marks& page() { return m_pages.back().marks; }
    void finishPage() { m_pages.back().used = m_used; }

    Mark groundOf(const Block& block, double top) const {
        BoxMark ground = *block.ground;
        constexpr double kAround = 6;
        ground.y = top - kAround;
        ground.height = m_used - top + 2 * kAround;
        return moved(ground, m_frame.x, m_frame.y);
    }

    void place(const Row& row, const Block& block) {
        if (row.cells.empty())
            return;
        const double ascent = firstAscent(row);
        const Text& longest = *row.cells[row.longest].text;
        const double before = isAtTop() || &row == &block.rows.front() ? 0 : row.before;
        const double forLines = left() - before - (ascent - longest.ascent(0));
        if (!isAtTop() && longest.fitting(0, forLines) < std::min<std::size_t>(longest.lineCount(), 2))
            turn(block.section);
        else
            m_used += before;

        const double top = m_used;
        for (const Mark& mark : row.ornaments)
            page().push_back(moved(mark, m_frame.x, m_frame.y + top + ascent));
        tag<TagBegin>(row.opens);
        std::size_t rest = 0;
        double bottom = top;
        for (const Cell& cell : row.cells) {
            m_used = top + ascent - cell.text->ascent(0);
            tag<TagBegin>(cell.opens);
            if (cell.text.get() == &longest)
                rest = placeFitting(cell, 0);
            else
                placeSome(cell, 0, cell.text->lineCount());
            bottom = std::max(bottom, m_used);
        }
        m_used = bottom;
        placeRest(row.cells[row.longest], rest, block.section);
        tag<TagEnd>(row.closes);
    }

    template <typename Kind>
    void tag(const std::vector<const char*>& names) {
        for (const char* name : names)
            page().push_back(Kind{name});
    }

    void placeSome(const Cell& cell, std::size_t first, std::size_t count) {
        page().push_back(TagBegin{cell.tag});
        page().push_back(TextMark{cell.text, first, count, m_frame.x + cell.x, m_frame.y + m_used});
        page().push_back(TagEnd{cell.tag});
        m_used += cell.text->heightOf(first, count);
    }

    /// As many lines from \p first on as the page has room for, and one at least on an empty page.
    /// \return the first that is left
    std::size_t placeFitting(const Cell& cell, std::size_t first) {
        std::size_t count = cell.text->fitting(first, left());
        if (count == 0 && isAtTop())
            count = 1;
        if (count > 0)
            placeSome(cell, first, count);
        return first + count;
    }

    void placeRest(const Cell& cell, std::size_t first, std::size_t section) {
        while (first < cell.text->lineCount()) {
            turn(section);
            first = placeFitting(cell, first);
        }
    }

    Frame m_frame;
    std::vector<FilledPage> m_pages;
    double m_used = 0;
};

} // namespace

double heightOf(const Block& block) {
    double height = 0;
    for (const Row& row : block.rows)
        height += heightOf(row) + (&row == &block.rows.front() ? 0 : row.before);
    return height;
}

std::vector<FilledPage> flow(const std::vector<Block>& blocks, const Frame& frame) {
    Filling filling(frame);
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        // What has to begin on one page: headings, and the first item below them.
        double needed = 0;
        std::size_t end = index;
        for (; end < blocks.size(); ++end) {
            const Block& block = blocks[end];
            const double height = heightOf(block);
            needed += block.before + (height > frame.height ? beginningOf(block) : height);
            if (block.keep == Block::Keep::Free)
                break;
        }
        if (!filling.isAtTop() && needed > filling.left())
            filling.turn(index > 0 && blocks[index - 1].section == blocks[index].section ? blocks[index].section : 0);
        for (; index < std::min(end, blocks.size() - 1); ++index)
            filling.place(blocks[index]);
        filling.place(blocks[index]);
    }
    return filling.finish();
}

} // namespace leeward::paper
