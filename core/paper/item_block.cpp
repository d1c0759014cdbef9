#include "core/paper/item_block.h"

#include <optional>
#include <utility>

namespace leeward::paper {

namespace {

constexpr Style kWord{Family::Reading, 20, 24, Weight::Regular, kInk};
constexpr Style kLine{Family::Reading, 12.5, 17.5, Weight::Regular, kInk};
constexpr Style kBody{Family::Plain, 11, 15.5, Weight::Regular, kInk2};
constexpr Style kLabel{Family::Plain, 10, 15.5, Weight::Semibold, kInk3};
constexpr Style kWhose{Family::Plain, 9.5, 13.5, Weight::Regular, kInk3};
constexpr Style kNumber{Family::Plain, 10, 17.5, Weight::Semibold, kCalm};
constexpr Style kPart{Family::Plain, 11.5, 17, Weight::Semibold, kCalm};
constexpr double kListIndent = 16;
constexpr double kQuoteIndent = 20;
constexpr double kLabelWidth = 104;
constexpr double kWhoseWidth = 108;
constexpr double kWhoseGap = 16;
constexpr double kStepIndent = 16;

Style levelStyle(const ShapeMark& shape) {
    return {Family::Plain, 11, 15.5, Weight::Semibold, shape.ink};
}

/// Builds the rows of one item from above to below.
class Building {
public:
    Building(const PaperItem& item, const ItemPlace& place) : m_item(item), m_place(place) {}

    Block build() {
        beginning();
        labelled(meaningLabel(), m_item.meaning);
        steps();
        labelled(contraryLabel(), m_item.contrary);
        labelled(m_place.words.note, m_item.note);
        if (m_item.isFixed)
            m_block.ground = BoxMark{-10, 0, m_place.width + 20, 0, 5, kGround, kHair};
        std::vector<const char*>& closes = m_block.rows.back().closes;
        closes.insert(closes.end(), {"LBody", "LI"});
        return std::move(m_block);
    }

private:
    double textWidth() const { return m_place.width - m_place.gutter; }

    std::shared_ptr<const Text> set(const std::string& text, const Style& style, double width,
                                    Align align = Align::Start) const {
        return m_place.typesetter.set(text, style, width, align);
    }

    /// The text itself; before it the level, the number, the box or a dot; behind it whose words it is.
    void beginning() {
        Row row;
        row.opens = {"LI"};
        if (auto shape = shapeOf(m_item.level)) {
            shape->size = 13;
            shape->y = -10.6;
            row.ornaments.push_back(*shape);
            const std::string name = nameOf(m_item.level, m_place.words);
            row.cells.push_back({set(name, levelStyle(*shape), m_place.gutter - 26), 18, "Lbl"});
        } else if (m_item.tick != Tick::None) {
            using Shape = ShapeMark::Shape;
            row.ornaments.push_back(
                ShapeMark{m_item.tick == Tick::Done ? Shape::TickedBox : Shape::Box, 1, -11, 14, kInk2});
        } else if (m_place.number > 0) {
            row.ornaments.push_back(BoxMark{-1, -13.2, 19, 19, 9.5, kCalmTint, kCalmLine});
            row.cells.push_back({set(std::to_string(m_place.number), kNumber, 19, Align::Centre), -1, "Lbl"});
        } else {
            row.ornaments.push_back(ShapeMark{ShapeMark::Shape::Dot, 7, -5.9, 3.4, kInk3});
        }
        const auto whose = set(whoseLine(), kWhose, kWhoseWidth, Align::End);
        const double width = textWidth() - (whose->inkWidth() > 0 ? whose->inkWidth() + kWhoseGap : 0);
        row.longest = row.cells.size();
        const Style& style = m_item.kind == ItemKind::Word ? kWord : kLine;
        row.cells.push_back({set(m_item.text, style, width), m_place.gutter, "P", {"LBody"}});
        if (whose->inkWidth() > 0)
            row.cells.push_back({whose, m_place.width - kWhoseWidth});
        m_block.rows.push_back(std::move(row));
    }

    std::string meaningLabel() const {
        if (m_item.kind == ItemKind::Sign)
            return m_place.words.helps;
        return m_item.kind == ItemKind::Meaning ? m_place.words.oftenMeans : std::string();
    }

    std::string contraryLabel() const {
        return m_item.kind == ItemKind::Meaning ? m_place.words.doesNotMean : m_place.words.doesNotHelp;
    }

    void labelled(const std::string& label, const std::string& text) {
        if (text.empty())
            return;
        Row row{3};
        const double indent = label.empty() ? 0 : kLabelWidth;
        if (!label.empty())
            row.cells.push_back({set(label, kLabel, kLabelWidth - 10), m_place.gutter});
        row.longest = row.cells.size();
        row.cells.push_back({set(text, kBody, textWidth() - indent), m_place.gutter + indent});
        m_block.rows.push_back(std::move(row));
    }

    void steps() {
        const std::vector<std::string>& steps = m_item.steps;
        const double left = m_place.gutter + kLabelWidth;
        for (std::size_t index = 0; index < steps.size(); ++index) {
            Row row{index == 0 ? 3.0 : 1.0};
            if (index == 0)
                row.cells.push_back({set(m_place.words.next, kLabel, kLabelWidth - 10), m_place.gutter});
            if (steps.size() == 1) {
                row.longest = row.cells.size();
                row.cells.push_back({set(steps[index], kBody, m_place.width - left), left});
            } else {
                addStep(row, index, left);
            }
            m_block.rows.push_back(std::move(row));
        }
    }

    void addStep(Row& row, std::size_t index, double left) const {
        Cell number{set(std::to_string(index + 1), kLabel, kStepIndent - 3), left, "Lbl", {"LI"}};
        if (index == 0)
            number.opens.insert(number.opens.begin(), "L");
        row.cells.push_back(std::move(number));
        row.longest = row.cells.size();
        const double width = m_place.width - left - kStepIndent;
        row.cells.push_back({set(m_item.steps[index], kBody, width), left + kStepIndent, "LBody"});
        row.closes = {"LI"};
        if (index + 1 == m_item.steps.size())
            row.closes.emplace_back("L");
    }

    std::string whoseLine() const {
        const std::string& whose = m_item.isFixed ? m_place.words.always : m_item.whoseWords;
        const std::string done = m_item.tick == Tick::Done ? m_place.words.done : std::string();
        return done.empty() || whose.empty() ? done + whose : done + " · " + whose;
    }

    const PaperItem& m_item;
    const ItemPlace& m_place;
    Block m_block;
};

} // namespace

std::string nameOf(Level level, const Words& words) {
    switch (level) {
    case Level::None:
        break;
    case Level::Green:
        return words.green;
    case Level::Yellow:
        return words.yellow;
    case Level::Red:
        return words.red;
    }
    return {};
}

Block runningBlock(const PaperItem& item, const ItemPlace& place) {
    const bool isHeading = item.kind == ItemKind::Heading;
    const bool isQuote = item.kind == ItemKind::Quote;
    const bool isListed = item.kind == ItemKind::Line;
    const double indent = isQuote ? kQuoteIndent : isListed ? kListIndent : 0;
    std::vector<Stress> stresses = item.stresses;
    if (isQuote)
        stresses.push_back({0, item.text.size(), Emphasis::Light});
    Row row;
    if (isListed)
        row.ornaments.push_back(ShapeMark{ShapeMark::Shape::Dot, 4, -5.4, 3, kInk3});
    row.cells.push_back(
        {place.typesetter.set(item.text, isHeading ? kPart : kLine, place.width - indent, Align::Start, stresses),
         indent, isHeading ? place.heading : "P"});
    return {item.isClose ? 2.0 : 9.0, isHeading ? Block::Keep::WithNext : Block::Keep::Free, {std::move(row)}};
}

Block itemBlock(const PaperItem& item, const ItemPlace& place) {
    return Building(item, place).build();
}

} // namespace leeward::paper
