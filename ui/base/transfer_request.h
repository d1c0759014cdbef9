#pragma once

#include "core/transfer/export_journal.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace leeward::ui {

/// A journal that comes in.
struct BringIn {
    std::filesystem::path source; ///< a folder of Markdown, or a file that transfer::lookThrough() knows
};

/// One's own words as they go out, in the clear.
struct TakeOut {
    transfer::ExportForm form = transfer::ExportForm::Markdown;
    transfer::ExportScope scope = transfer::ExportScope::Everything;
    std::filesystem::path target;             ///< where nothing stands yet
    std::vector<Id<records::Entry>> chosen{}; ///< for transfer::ExportScope::Chosen

    /// Makes the pages of a PDF, on the thread that writes. The program says how.
    std::function<std::unique_ptr<transfer::PageMaker>()> makePages{};
};

/// A page asks for it. It is done once every page is gone: the session is one thread's at a time, and this needs a
/// thread of its own, so that it can be watched and stopped.
using TransferRequest = std::variant<BringIn, TakeOut>;

} // namespace leeward::ui
