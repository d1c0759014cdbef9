#pragma once

#include "core/base/bytes.h"
#include "core/paper/marks.h"
#include "core/paper/pdf_catalog.h"
#include "core/paper/plan_layout.h"

#include <memory>
#include <optional>

namespace leeward::paper {

/// A PDF that is written one page after the other, in memory.
class PdfPages {
public:
    explicit PdfPages(const PointSize& size);
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;
    ~PdfPages();

    /// The next page, with its structure.
    void add(const Marks& page);

    /// All of it, telling of itself what \p facts say and nothing else; no page comes after. Nothing if Cairo refused.
    std::optional<base::Bytes> finish(const PdfFacts& facts);

private:
    struct Surface;
    std::unique_ptr<Surface> m_surface;
};

} // namespace leeward::paper
