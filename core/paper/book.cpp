#include "core/paper/book.h"

#include "core/paper/can_be_set.h"
#include "core/paper/pdf_pages.h"
#include "core/paper/plan_layout.h"
#include "core/paper/text.h"

#include <utility>

namespace leeward::paper {

struct Book::Parts {
    PdfFacts facts;
    Words words;
    PointSize size;
    Typesetter typesetter{facts.language};
    PdfPages pages{size}; ///< dies before the fonts it writes with
};

Book::Book(std::string title, std::string language, Words words, Sheet sheet)
    : m_parts(new Parts{{std::move(title), std::move(language)}, std::move(words), sizeOf(sheet)}) {}

Book::~Book() = default;

Result<void, PaperProblem> Book::add(const PaperPlan& plan) {
    if (!canBeSet(plan, m_parts->words))
        return Fail{PaperProblem::Refused};
    const std::vector<Marks> pages = layOutPlan(plan, m_parts->words, m_parts->typesetter, m_parts->size);
    for (const Marks& page : pages)
        m_parts->pages.add(page);
    return {};
}

Result<base::Bytes, PaperProblem> Book::finish() {
    auto written = m_parts->pages.finish(m_parts->facts);
    if (!written)
        return Fail{PaperProblem::Refused};
    return std::move(*written);
}

} // namespace leeward::paper
