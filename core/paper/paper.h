#pragma once

#include "core/base/bytes.h"
#include "core/base/file.h"
#include "core/base/result.h"
#include "core/paper/paper_plan.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <variant>

namespace leeward::paper {

/// What a plan is printed on.
enum class Sheet : std::uint8_t { A4, Letter };

/// What a card is printed on: sheets of its own size (85 × 54 mm), or a sheet to cut out of and fold.
enum class CardSheet : std::uint8_t { OwnSize, A4, Letter };

/// Why there is no paper, besides what a file can do.
enum class PaperProblem : std::uint8_t {
    Refused, ///< not UTF-8, too much text, no such page, or a picture larger than memory should hold
};

/// After either nothing is left of what was begun.
using PaperError = std::variant<PaperProblem, base::FileError>;

/// A page as a picture: rows from the top, four bytes a pixel (red, green, blue, 255).
struct Picture {
    std::size_t width = 0;
    std::size_t height = 0;
    base::Bytes rgba{};
};

/// Width and height in millimetres.
struct PageSize {
    double width = 0;
    double height = 0;
};

/// The finest picture of a page there is.
inline constexpr double kMaxDotsPerInch = 600;

/// A document laid out once: file, preview and print come from the same lines at the same places. It holds the words of
/// the plan in memory that can not be wiped (the text libraries' own), so let it live no longer than its page. One
/// thread at a time.
class Paper {
public:
    /// \return Refused for text that is not UTF-8 or is too much
    static Result<Paper, PaperProblem> layOut(const PaperPlan& plan, const Words& words, Sheet sheet);
    static Result<Paper, PaperProblem> layOut(const PaperCard& card, const Words& words, CardSheet sheet);

    Paper(Paper&& other) noexcept;
    Paper& operator=(Paper&& other) noexcept;
    ~Paper();

    /// At least one.
    std::size_t pageCount() const;

    /// The same for every page.
    PageSize pageSize() const;

    /// One page, counted from 0, as it will be printed.
    Result<Picture, PaperProblem> renderPage(std::size_t page, double dotsPerInch) const;

    /// The document as a tagged PDF with text that can be selected (emoji in colour are pictures there). It names a
    /// title and a language; no author, program or time. The same document gives the same bytes. Wipe them after use.
    Result<base::Bytes, PaperProblem> pdf() const;

    /// Puts the PDF in place of whatever \p path names, in one step: the caller has asked before. Mode 0600.
    Result<void, PaperError> writePdf(const std::filesystem::path& path) const;

private:
    struct Document;
    explicit Paper(std::unique_ptr<Document> document);

    std::unique_ptr<Document> m_document;
};

} // namespace leeward::paper
