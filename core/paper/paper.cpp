#include "core/paper/paper.h"

#include "core/base/wipe.h"
#include "core/paper/can_be_set.h"
#include "core/paper/card_layout.h"
#include "core/paper/marks.h"
#include "core/paper/pdf_pages.h"
#include "core/paper/plan_layout.h"
#include "core/paper/text.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <cstring>
#include <utility>

namespace leeward::paper {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMillimetresPerInch = 25.4;

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

/// How much finer a page is drawn than it is shown: Cairo puts letters at whole pixels, which are coarse on a screen.
std::size_t finenessFor(double dotsPerInch) {
    if (dotsPerInch > 180)
        return 1;
    return dotsPerInch > 120 ? 2 : 3;
}

/// Makes one pixel of each square of \p fineness, in place. Cairo keeps pixels as numbers of four bytes, in the order
/// of this machine.
void reduce(Picture& picture, std::size_t fineness) {
    const std::size_t width = picture.width / fineness;
    const std::size_t height = picture.height / fineness;
    const auto count = std::max(1U, static_cast<std::uint32_t>(fineness * fineness));
    base::Bytes& bytes = picture.rgba;
    for (std::size_t place = 0; place < width * height; ++place) {
        std::uint32_t red = 0;
        std::uint32_t green = 0;
        std::uint32_t blue = 0;
        for (std::size_t part = 0; part < count; ++part) {
            const std::size_t x = place % width * fineness + part % fineness;
            const std::size_t y = place / width * fineness + part / fineness;
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, &bytes[(y * picture.width + x) * 4], sizeof pixel);
            red += pixel >> 16U & 255U;
            green += pixel >> 8U & 255U;
            blue += pixel & 255U;
        }
        bytes[place * 4] = static_cast<base::Byte>(red / count);
        bytes[place * 4 + 1] = static_cast<base::Byte>(green / count);
        bytes[place * 4 + 2] = static_cast<base::Byte>(blue / count);
        bytes[place * 4 + 3] = 255;
    }
    picture.width = width;
    picture.height = height;
    base::wipe(reinterpret_cast<char*>(bytes.data() + width * height * 4), bytes.size() - width * height * 4);
    bytes.resize(width * height * 4);
    bytes.shrink_to_fit();
}

/// So many pixels; at least one.
std::size_t pixelsOf(double points, double dotsPerInch) {
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(points * dotsPerInch / kPointsPerInch)));
}

} // namespace

/// The pages, and what holds their fonts.
struct Paper::Document {
    Typesetter typesetter;
    PointSize size{};
    std::string title{};
    std::string language{};
    std::vector<Marks> pages{};
};

Paper::Paper(std::unique_ptr<Document> document) : m_document(std::move(document)) {}
Paper::Paper(Paper&& other) noexcept = default;
Paper& Paper::operator=(Paper&& other) noexcept = default;
Paper::~Paper() = default;

Result<Paper, PaperProblem> Paper::layOut(const PaperPlan& plan, const Words& words, Sheet sheet) {
    if (!canBeSet(plan, words))
        return Fail{PaperProblem::Refused};
    std::unique_ptr<Document> made(
        new Document{Typesetter(plan.language), sizeOf(sheet), plan.title, plan.language, {}});
    made->pages = layOutPlan(plan, words, made->typesetter, made->size);
    return Paper(std::move(made));
}

Result<Paper, PaperProblem> Paper::layOut(const PaperCard& card, const Words& words, CardSheet sheet) {
    if (!canBeSet(card, words))
        return Fail{PaperProblem::Refused};
    const PointSize size = sheet == CardSheet::A4       ? sizeOf(Sheet::A4)
                           : sheet == CardSheet::Letter ? sizeOf(Sheet::Letter)
                                                        : kCardSize;
    std::unique_ptr<Document> made(new Document{Typesetter(card.language), size, card.title, card.language, {}});
    made->pages = layOutCard(card, words, made->typesetter);
    if (sheet != CardSheet::OwnSize)
        made->pages = imposed(made->pages, size);
    if (made->typesetter.direction() == Direction::RightToLeft)
        for (Marks& page : made->pages)
            mirror(page, size.width);
    return Paper(std::move(made));
}

std::size_t Paper::pageCount() const {
    return m_document->pages.size();
}

PageSize Paper::pageSize() const {
    constexpr double kScale = kMillimetresPerInch / kPointsPerInch;
    return {m_document->size.width * kScale, m_document->size.height * kScale};
}

Result<Picture, PaperProblem> Paper::renderPage(std::size_t page, double dotsPerInch) const {
    if (page >= m_document->pages.size() || !(dotsPerInch >= 1 && dotsPerInch <= kMaxDotsPerInch))
        return Fail{PaperProblem::Refused};
    const std::size_t fineness = finenessFor(dotsPerInch);
    const double scale = static_cast<double>(fineness) * dotsPerInch / kPointsPerInch;
    Picture picture{pixelsOf(m_document->size.width, dotsPerInch) * fineness,
                    pixelsOf(m_document->size.height, dotsPerInch) * fineness,
                    {}};
    picture.rgba.assign(picture.width * picture.height * 4, 255);
    const int width = static_cast<int>(picture.width);
    const Surface surface(cairo_image_surface_create_for_data(picture.rgba.data(), CAIRO_FORMAT_RGB24, width,
                                                              static_cast<int>(picture.height), width * 4),
                          cairo_surface_destroy);
    const Context context(cairo_create(surface.get()), cairo_destroy);
    cairo_scale(context.get(), scale, scale);
    draw(m_document->pages[page], context.get(), Structure::Dropped);
    cairo_surface_finish(surface.get());
    if (cairo_status(context.get()) != CAIRO_STATUS_SUCCESS)
        return Fail{PaperProblem::Refused};
    reduce(picture, fineness);
    return picture;
}

Result<base::Bytes, PaperProblem> Paper::pdf() const {
    PdfPages written(m_document->size);
    for (const Marks& page : m_document->pages)
        written.add(page);
    auto told = written.finish({m_document->title, m_document->language});
    if (!told)
        return Fail{PaperProblem::Refused};
    return std::move(*told);
}

Result<void, PaperError> Paper::writePdf(const std::filesystem::path& path) const {
    auto bytes = pdf();
    if (!bytes)
        return Fail{PaperError(bytes.error())};
    const auto replaced = base::replaceFile(path, *bytes);
    base::wipe(*bytes);
    if (!replaced)
        return Fail{PaperError(replaced.error())};
    return {};
}

} // namespace leeward::paper
