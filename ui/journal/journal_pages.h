#pragma once

#include "core/paper/book.h"
#include "core/transfer/export_journal.h"

#include <QString>

#include <cstddef>

namespace leeward::ui {

/// Sets a journal on pages, month by month, each from a page of its own on. Works on any one thread.
class JournalPages final : public transfer::PageMaker {
public:
    /// \p words stand around what is on the pages.
    JournalPages(paper::Words words, paper::Sheet sheet);

    Result<void, transfer::ExportProblem> add(const records::Entry& entry) override;
    Result<base::Bytes, transfer::ExportProblem> finish() override;

private:
    Result<void, transfer::ExportProblem> endMonth();

    const std::string m_language;
    paper::Book m_book;
    paper::PaperPlan m_month;
    std::size_t m_monthBytes = 0;
    bool m_isBegun = false;
};

} // namespace leeward::ui
