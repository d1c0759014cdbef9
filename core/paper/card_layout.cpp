#include "core/paper/card_layout.h"

#include "core/paper/flow.h"
#include "core/paper/item_block.h"

#include <algorithm>
#include <utility>

namespace leeward::paper {

namespace {

constexpr double kSide = 13;
constexpr double kTitleTop = 9;
constexpr double kTitleHeight = 14;
constexpr double kEdge = 11;  ///< above without a title, and below
constexpr int kLargest = 125; ///< letters, in hundredths
constexpr int kSmallest = 80; ///< makes letters of 7 points
constexpr int kStep = 5;
constexpr double kGap = 30; ///< between pairs on a sheet
constexpr double kMarkLength = 12;
constexpr double kMarkDistance = 4;

Style scaled(Style style, double scale) {
    style.size *= scale;
    style.line *= scale;
    return style;
}

/// One level, word and meaning below each other, at one scale of letters.
class SideLayout {
public:
    SideLayout(const Words& words, const Typesetter& typesetter, double width, double scale)
        : m_words(words), m_typesetter(typesetter), m_width(width), m_scale(scale) {}

    void addHeading(const std::string& heading) {
        if (heading.empty())
            return;
        const Style style = scaled({Family::Plain, 8.5, 12, Weight::Semibold, kCalm}, m_scale);
        Row row{0, {{m_typesetter.set(heading, style, m_width), 0, "H2"}}};
        const double end = row.cells.front().text->inkWidth();
        row.ornaments.push_back(
            LineMark{end + 8, -2.8 * m_scale, m_width, -2.8 * m_scale, 0.5, kCalmLine, Dashes::None});
        m_blocks.push_back({9 * m_scale, Block::Keep::WithNext, {std::move(row)}});
    }

    /// \param size of the words in points
    void add(const std::vector<CardEntry>& entries, double size) {
        for (const CardEntry& entry : entries) {
            Block block = blockOf(entry, size);
            if (&entry == &entries.front())
                block.rows.front().opens.insert(block.rows.front().opens.begin(), "L");
            if (&entry == &entries.back())
                block.rows.back().closes.emplace_back("L");
            m_blocks.push_back(std::move(block));
        }
    }

    const std::vector<Block>& blocks() const { return m_blocks; }

private:
    Block blockOf(const CardEntry& entry, double size) const {
        const double column = 62 * m_scale;
        Row row;
        if (auto shape = shapeOf(entry.level)) {
            shape->size = 11 * m_scale;
            shape->y = -8.4 * m_scale;
            row.ornaments.push_back(*shape);
            const Style style = scaled({Family::Plain, 9, 12, Weight::Semibold, shape->ink}, m_scale);
            row.cells.push_back(
                {m_typesetter.set(nameOf(entry.level, m_words), style, column - 19 * m_scale), 15 * m_scale, "Lbl"});
        }
        const double left = row.cells.empty() ? 0 : column;
        const Style wordStyle = scaled({Family::Reading, size, size * 1.25, Weight::Regular, kInk}, m_scale);
        row.opens = {"LI"};
        row.longest = row.cells.size();
        row.cells.push_back({m_typesetter.set(entry.text, wordStyle, m_width - left), left, "P", {"LBody"}});
        Block block{6 * m_scale, Block::Keep::Free, {std::move(row)}};
        if (!entry.meaning.empty()) {
            const Style style = scaled({Family::Plain, 9, 12, Weight::Regular, kInk2}, m_scale);
            block.rows.push_back({0, {{m_typesetter.set(entry.meaning, style, m_width - left), left}}});
        }
        std::vector<const char*>& closes = block.rows.back().closes;
        closes.insert(closes.end(), {"LBody", "LI"});
        return block;
    }

    const Words& m_words;
    const Typesetter& m_typesetter;
    double m_width;
    double m_scale;
    std::vector<Block> m_blocks{};
};

/// Lays out the sides of one card.
class CardLayout {
public:
    CardLayout(const PaperCard& card, const Words& words, const Typesetter& typesetter)
        : m_card(card), m_words(words), m_typesetter(typesetter) {}

    std::vector<Marks> faces() {
        addSide([&](SideLayout& side) { side.add(m_card.words, 17); });
        addSide([&](SideLayout& side) {
            side.add(m_card.signals, 12);
            if (!m_card.always.empty())
                side.addHeading(m_words.alwaysCounts);
            side.add(m_card.always, 12);
        });
        if (m_faces.empty())
            m_faces.emplace_back();
        if (!m_card.title.empty())
            addTitle(m_faces.front());
        m_faces.front().insert(m_faces.front().begin(), TagBegin{"Document"});
        m_faces.back().push_back(TagEnd{"Document"});
        return std::move(m_faces);
    }

private:
    /// The largest letters with which all of a side fits onto one face; the smallest, and more faces, if none do.
    template <typename Fill>
    void addSide(Fill fill) {
        const bool isTitled = m_faces.empty() && !m_card.title.empty();
        const double top = isTitled ? kTitleTop + kTitleHeight + 3 : kEdge;
        const Frame frame{kSide, top, kCardSize.width - 2 * kSide, kCardSize.height - top - kEdge};
        std::vector<FilledPage> filled;
        for (int size = kLargest; size >= kSmallest; size -= kStep) {
            SideLayout side(m_words, m_typesetter, frame.width, size / 100.0);
            fill(side);
            if (side.blocks().empty())
                return;
            filled = flow(side.blocks(), frame);
            if (filled.size() == 1)
                break;
        }
        for (FilledPage& face : filled) {
            const double down = (frame.height - face.used) / 2;
            for (Mark& mark : face.marks)
                mark = moved(mark, 0, down);
            m_faces.push_back(std::move(face.marks));
        }
    }

    void addTitle(Marks& face) const {
        const Style style{Family::Plain, 8.5, kTitleHeight, Weight::Regular, kInk3};
        const double width = kCardSize.width - 2 * kSide;
        const Marks title{TagBegin{"H1"},
                          TextMark{m_typesetter.set(m_card.title, style, width), 0, 1, kSide, kTitleTop}, TagEnd{"H1"}};
        face.insert(face.begin(), title.begin(), title.end());
    }

    const PaperCard& m_card;
    const Words& m_words;
    const Typesetter& m_typesetter;
    std::vector<Marks> m_faces{};
};

/// Where to cut and where to fold: at the corners outside, and thin lines for scissors.
void addCuts(Marks& sheet, double left, double top) {
    const double right = left + 2 * kCardSize.width;
    const double middle = left + kCardSize.width;
    const double bottom = top + kCardSize.height;
    sheet.push_back(BoxMark{left, top, right - left, bottom - top, 0, {}, kHair});
    sheet.push_back(LineMark{middle, top, middle, bottom, 0.5, kHair, Dashes::Short});
    const double out = kMarkDistance + kMarkLength;
    for (const double x : {left, right}) {
        sheet.push_back(LineMark{x, top - out, x, top - kMarkDistance, 0.5, kInk3, Dashes::None});
        sheet.push_back(LineMark{x, bottom + kMarkDistance, x, bottom + out, 0.5, kInk3, Dashes::None});
    }
    for (const double y : {top, bottom}) {
        sheet.push_back(LineMark{left - out, y, left - kMarkDistance, y, 0.5, kInk3, Dashes::None});
        sheet.push_back(LineMark{right + kMarkDistance, y, right + out, y, 0.5, kInk3, Dashes::None});
    }
    sheet.push_back(LineMark{middle, top - out, middle, top - kMarkDistance, 0.5, kInk3, Dashes::Short});
    sheet.push_back(LineMark{middle, bottom + kMarkDistance, middle, bottom + out, 0.5, kInk3, Dashes::Short});
}

} // namespace

std::vector<Marks> layOutCard(const PaperCard& card, const Words& words, const Typesetter& typesetter) {
    return CardLayout(card, words, typesetter).faces();
}

std::vector<Marks> imposed(const std::vector<Marks>& faces, const PointSize& size) {
    const double left = size.width / 2 - kCardSize.width;
    const double top = left;
    const auto pairsOnSheet = static_cast<std::size_t>((size.height - 2 * top + kGap) / (kCardSize.height + kGap));
    std::vector<Marks> sheets;
    for (std::size_t face = 0; face < faces.size(); ++face) {
        const std::size_t pair = face / 2 % pairsOnSheet;
        if (face % (2 * pairsOnSheet) == 0)
            sheets.emplace_back();
        const double x = left + static_cast<double>(face % 2) * kCardSize.width;
        const double y = top + static_cast<double>(pair) * (kCardSize.height + kGap);
        if (face % 2 == 0)
            addCuts(sheets.back(), left, y);
        for (const Mark& mark : faces[face])
            sheets.back().push_back(moved(mark, x, y));
    }
    return sheets;
}

} // namespace leeward::paper
