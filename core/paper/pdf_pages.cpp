#include "core/paper/pdf_pages.h"

#include "core/base/wipe.h"

#include <cairo-pdf.h>
#include <utility>

namespace leeward::paper {

namespace {

/// Takes what Cairo writes. It grows by itself, so that no copy of the words is left behind in memory given back.
cairo_status_t take(void* target, const unsigned char* data, unsigned int length) {
    auto& bytes = *static_cast<base::Bytes*>(target);
    if (bytes.capacity() - bytes.size() < length) {
        base::Bytes larger;
        larger.reserve(2 * bytes.capacity() + length);
        larger.assign(bytes.begin(), bytes.end());
        base::wipe(bytes);
        bytes = std::move(larger);
    }
    bytes.insert(bytes.end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct PdfPages::Surface {
    base::Bytes written{}; ///< outlives what writes to it
    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface{nullptr, cairo_surface_destroy};
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context{nullptr, cairo_destroy};
};

PdfPages::PdfPages(const PointSize& size) : m_surface(std::make_unique<Surface>()) {
    m_surface->written.reserve(1 << 20);
    m_surface->surface.reset(cairo_pdf_surface_create_for_stream(take, &m_surface->written, size.width, size.height));
    // Since 1.18 Cairo packs objects into streams for anything newer.
    cairo_pdf_surface_restrict_to_version(m_surface->surface.get(), CAIRO_PDF_VERSION_1_4);
    m_surface->context.reset(cairo_create(m_surface->surface.get()));
}

PdfPages::~PdfPages() {
    cairo_surface_finish(m_surface->surface.get());
    base::wipe(m_surface->written);
}

void PdfPages::add(const Marks& page) {
    draw(page, m_surface->context.get(), Structure::Kept);
    cairo_show_page(m_surface->context.get());
}

std::optional<base::Bytes> PdfPages::finish(const PdfFacts& facts) {
    cairo_surface_finish(m_surface->surface.get());
    if (cairo_status(m_surface->context.get()) != CAIRO_STATUS_SUCCESS ||
        cairo_surface_status(m_surface->surface.get()) != CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    return tellingOnly(m_surface->written, facts);
}

} // namespace leeward::paper
