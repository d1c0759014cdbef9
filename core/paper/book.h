#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/paper/paper.h"
#include "core/paper/paper_plan.h"

#include <memory>
#include <string>

namespace leeward::paper {

/// Many plans in one PDF, each set and written before the next: a whole journal is never in memory as lines. What
/// Paper says of words in memory holds here. One thread.
class Book {
public:
    /// \p title and \p language are those of the document; \p words stand around what is in it.
    Book(std::string title, std::string language, Words words, Sheet sheet);
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book();

    /// Begins on a page of its own. Refused for text that is not UTF-8 or is too much; then nothing is added.
    Result<void, PaperProblem> add(const PaperPlan& plan);

    /// The document, as Paper::pdf() makes it. Nothing is added after it.
    Result<base::Bytes, PaperProblem> finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace leeward::paper
