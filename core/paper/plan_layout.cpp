#include "core/paper/plan_layout.h"

#include "core/paper/flow.h"
#include "core/paper/item_block.h"

#include <algorithm>

namespace leeward::paper {

namespace {

constexpr Style kTitle{Family::Reading, 30, 38, Weight::Regular, kInk};
constexpr Style kGroup{Family::Plain, 10.5, 14, Weight::Semibold, kCalm};
constexpr Style kHeading{Family::Reading, 19, 25, Weight::Regular, kInk};
constexpr Style kState{Family::Plain, 10, 14, Weight::Regular, kInk3};
constexpr Style kFoot{Family::Plain, 9.5, 13, Weight::Regular, kInk3};
constexpr Style kEmpty{Family::Plain, 11.5, 17, Weight::Regular, kInk2};
constexpr double kSide = 72;
constexpr double kTop = 66;
constexpr double kBottom = 76;
constexpr double kRunningHead = 38; ///< from the top of the sheet
constexpr double kFootLine = 46;    ///< from the bottom of the sheet

bool hasLevels(const PaperSection& section) {
    return std::any_of(section.items.begin(), section.items.end(),
                       [](const PaperItem& item) { return item.level != Level::None; });
}

/// Lays a plan out from its title to its last line.
class PlanLayout {
public:
    PlanLayout(const PaperPlan& plan, const Words& words, const Typesetter& typesetter, const PointSize& size)
        : m_plan(plan), m_words(words), m_typesetter(typesetter),
          m_size(size), m_frame{kSide, kTop, size.width - 2 * kSide, size.height - kTop - kBottom} {}

    std::vector<Marks> pages() {
        addTitle();
        for (const PaperSection& section : m_plan.sections) {
            m_section = static_cast<std::size_t>(&section - m_plan.sections.data()) + 1;
            if (!section.items.empty())
                add(section);
        }
        if (m_blocks.size() == 1)
            m_blocks.push_back({14, Block::Keep::Free, {textRow(m_words.empty, kEmpty, "P")}});
        m_blocks.front().rows.front().opens.emplace_back("Document");
        m_blocks.back().rows.back().closes.emplace_back("Document");

        std::vector<FilledPage> filled = flow(m_blocks, m_frame);
        std::vector<Marks> pages;
        for (std::size_t index = 0; index < filled.size(); ++index) {
            addEdges(filled[index], index + 1, filled.size());
            if (m_typesetter.direction() == Direction::RightToLeft)
                mirror(filled[index].marks, m_size.width);
            pages.push_back(std::move(filled[index].marks));
        }
        return pages;
    }

private:
    Row textRow(const std::string& text, const Style& style, const char* tag) const {
        return {0, {{m_typesetter.set(text, style, m_frame.width), 0, tag}}};
    }

    void addTitle() { m_blocks.push_back({0, Block::Keep::WithNext, {textRow(m_plan.title, kTitle, "H1")}}); }

    /// A quiet title, and a line to the end of the page.
    void addGroup(const std::string& group) {
        Row row = textRow(group, kGroup, "H2");
        const double end = row.cells.front().text->inkWidth();
        row.ornaments.push_back(LineMark{end + 12, -3.4, m_frame.width, -3.4, 0.6, kCalmLine, Dashes::None});
        m_blocks.push_back({30, Block::Keep::WithNext, {std::move(row)}, {}, m_section});
        m_group = group;
    }

    void add(const PaperSection& section) {
        const bool isNewGroup = section.group != m_group && !section.group.empty();
        if (isNewGroup)
            addGroup(section.group);
        const char* headingTag = section.group.empty() ? "H2" : "H3";
        Block heading{isNewGroup ? 12.0 : 26.0,
                      Block::Keep::WithNext,
                      {textRow(section.heading, kHeading, headingTag)},
                      {},
                      m_section};
        heading.rows.front().opens.emplace_back("Sect");
        if (!section.state.empty())
            heading.rows.push_back(textRow(section.state, kState, "P"));
        m_blocks.push_back(std::move(heading));
        if (section.order == Order::Running)
            addRunning(section);
        else
            addItems(section);
    }

    /// Words that read on are no list; a heading at their end has nothing to keep to.
    void addRunning(const PaperSection& section) {
        const ItemPlace place{m_typesetter, m_words, m_frame.width, 0, 0, section.group.empty() ? "H3" : "H4"};
        for (const PaperItem& item : section.items) {
            Block block = runningBlock(item, place);
            block.section = m_section;
            if (&item == &section.items.back()) {
                block.keep = Block::Keep::Free;
                block.rows.back().closes.emplace_back("Sect");
            }
            m_blocks.push_back(std::move(block));
        }
    }

    void addItems(const PaperSection& section) {
        ItemPlace place{m_typesetter, m_words, m_frame.width, hasLevels(section) ? kLevelGutter : kPlainGutter, 0};
        for (const PaperItem& item : section.items) {
            if (section.order == Order::Numbered)
                ++place.number;
            Block block = itemBlock(item, place);
            block.section = m_section;
            block.before = block.ground ? 18 : 11;
            if (&item == &section.items.front())
                block.rows.front().opens.insert(block.rows.front().opens.begin(), "L");
            if (&item == &section.items.back()) {
                std::vector<const char*>& closes = block.rows.back().closes;
                closes.insert(closes.end(), {"L", "Sect"});
            }
            m_blocks.push_back(std::move(block));
        }
    }

    /// What stands outside the text: it belongs to no structure, so that nobody has it read aloud in mid-sentence.
    void addEdges(FilledPage& page, std::size_t number, std::size_t count) const {
        const double half = m_frame.width / 2;
        const double foot = m_size.height - kFootLine;
        if (page.continues > 0) {
            const std::string& heading = m_plan.sections[page.continues - 1].heading;
            addEdge(page, m_typesetter.set(filledIn(m_words.continued, heading), kFoot, m_frame.width), m_frame.x,
                    kRunningHead);
        }
        addEdge(page, m_typesetter.set(m_plan.title, kFoot, half - 10), m_frame.x, foot);
        const std::string place = filledIn(m_words.pageOf, std::to_string(number), std::to_string(count));
        addEdge(page, m_typesetter.set(place, kFoot, half, Align::End), m_frame.x + half, foot);
    }

    /// The first line alone: a title may be long.
    static void addEdge(FilledPage& page, std::shared_ptr<const Text> text, double x, double y) {
        page.marks.push_back(TextMark{std::move(text), 0, 1, x, y});
    }

    const PaperPlan& m_plan;
    const Words& m_words;
    const Typesetter& m_typesetter;
    PointSize m_size;
    Frame m_frame;
    std::vector<Block> m_blocks{};
    std::string m_group{};
    std::size_t m_section = 0;
};

} // namespace

PointSize sizeOf(Sheet sheet) {
    constexpr double kPointsPerInch = 72;
    constexpr double kMillimetresPerInch = 25.4;
    if (sheet == Sheet::Letter)
        return {8.5 * kPointsPerInch, 11 * kPointsPerInch};
    return {210 / kMillimetresPerInch * kPointsPerInch, 297 / kMillimetresPerInch * kPointsPerInch};
}

std::vector<Marks> layOutPlan(const PaperPlan& plan, const Words& words, const Typesetter& typesetter,
                              const PointSize& size) {
    return PlanLayout(plan, words, typesetter, size).pages();
}

std::string filledIn(std::string_view phrase, std::string_view first, std::string_view second) {
    std::string made;
    for (std::size_t index = 0; index < phrase.size(); ++index) {
        const std::string_view here = phrase.substr(index, 2);
        if (here == "%1" || here == "%2") {
            made += here == "%1" ? first : second;
            ++index;
        } else {
            made += phrase[index];
        }
    }
    return made;
}

} // namespace leeward::paper
