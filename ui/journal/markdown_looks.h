#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

/// The small Markdown that a journal shows as one types: headings, emphasis, lists and quotes, each line for itself.
/// All else is words: HTML, links and pictures are never more than what stands there.
namespace leeward::ui {

/// How one letter looks; several at once.
enum LookFlag : std::uint8_t {
    MarkLook = 1, ///< a mark: paler
    HeadingLook = 2,
    StrongLook = 4,
    EmphasisLook = 8,
    QuoteLook = 16,
};

/// A look for every UTF-16 unit of a line.
using LineLooks = std::vector<std::uint8_t>;

/// Where a line begins: a paragraph's beginning has marks, what goes on has what came before.
struct LineStart {
    bool isBeginning = true;
    std::uint8_t goesOn = 0; ///< HeadingLook, QuoteLook or nothing; of a line that is no beginning
};

/// The looks of \p line, in time that grows with its length alone, whatever stands in it.
LineLooks looksOf(QStringView line, LineStart start = {});

/// What a line that goes on from one with \p looks begins with.
std::uint8_t goingOn(const LineLooks& looks);

} // namespace leeward::ui
