#include "core/transfer/export_journal.h"

#include "core/base/is_within.h"
#include "core/base/volume.h"
#include "core/records/plan_section.h"
#include "core/transfer/json_entry.h"
#include "core/transfer/json_plan.h"
#include "core/transfer/markdown.h"
#include "core/transfer/timestamp.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace leeward::transfer {

namespace {

namespace fs = std::filesystem;
using base::FileError;
using records::Entry;
using records::PlanLine;

constexpr std::size_t kRowsAtOnce = 500;
constexpr std::size_t kBetweenProgress = 64;

using EntryVisitor = std::function<Result<void, FileError>(const Entry&)>;

/// Hands the entries outside the bin to \p visit, newest first, until that fails.
/// \return how many
Result<std::size_t, ExportError> visitAll(const ExportSource& source, const ExportWatcher& watcher,
                                          const EntryVisitor& visit) {
    store::Entries& entries = source.entries;
    const store::EntryFilter filter{.onlyForTherapy = source.scope == ExportScope::ForTherapy};
    std::size_t count = 0;
    std::optional<store::EntryCursor> after;
    while (true) {
        const auto rows = entries.newestFirst(filter, kRowsAtOnce, after);
        if (!rows)
            return Fail{ExportError{ExportProblem::NotRead}};
        if (rows->empty())
            return count;
        for (const store::EntryRow& row : *rows) {
            const auto entry = entries.byId(row.id);
            if (!entry)
                return Fail{ExportError{ExportProblem::NotRead}};
            if (!*entry)
                continue;
            if (const auto written = visit(**entry); !written)
                return Fail{ExportError{written.error()}};
            if (++count % kBetweenProgress == 0 && watcher && watcher(count) == base::GoOn::No)
                return Fail{ExportError{ExportProblem::Stopped}};
        }
        after = store::EntryCursor{rows->back().writtenAt.at, rows->back().id};
    }
}

/// Removes what was begun unless it was renamed to what it is for.
class Part {
public:
    explicit Part(const fs::path& target) : m_target(target), m_path(target) { m_path += ".part"; }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() {
        std::error_code ignored;
        if (m_isOurs)
            fs::remove_all(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }

    /// From now on it is ours to remove.
    void begin() { m_isOurs = true; }

    Result<void, FileError> finish() {
        std::error_code error;
        if (fs::exists(fs::symlink_status(m_target, error)))
            return Fail{FileError::Exists};
        fs::rename(m_path, m_target, error);
        if (error)
            return Fail{base::fileErrorFrom(error.value())};
        m_isOurs = false;
        return base::syncFolder(m_target.parent_path());
    }

private:
    fs::path m_target;
    fs::path m_path;
    bool m_isOurs = false;
};

/// One file an entry, written without waiting for the disk each time: finish() of the folder does that once.
Result<void, FileError> writeFile(const fs::path& path, std::string_view content) {
    errno = 0;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    std::error_code error;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (file.fail() || error)
        return Fail{error ? base::fileErrorFrom(error.value()) : base::fileErrorFrom(errno)};
    return {};
}

/// 2026-03-14-2115-0123456789abcdef.md: sorts by time, and says nothing of what is in it.
std::string fileNameOf(const Entry& entry) {
    const std::string stamp = timestampOf(entry.writtenAt);
    return stamp.substr(0, 10) + '-' + stamp.substr(11, 2) + stamp.substr(14, 2) + '-' +
           entry.id.toHex().substr(0, 16) + ".md";
}

/// Every line of a plan that \p read finds in a section and that is not taken out, in the plan's order.
Result<std::vector<PlanLine>, ExportError>
linesOf(const std::function<sql::SqlResult<std::vector<PlanLine>>(records::PlanSection)>& read) {
    std::vector<PlanLine> all;
    for (const records::PlanSection section : records::allSections()) {
        const auto lines = read(section);
        if (!lines)
            return Fail{ExportError{ExportProblem::NotRead}};
        std::ranges::copy_if(*lines, std::back_inserter(all), [](const PlanLine& line) { return !line.isRemoved; });
    }
    return all;
}

/// Adds one plan to the text.
/// \return how many lines
std::size_t appendPlan(std::string& text, const std::vector<PlanLine>& lines, WhichPlan plan) {
    for (const PlanLine& line : lines)
        text.append(text.ends_with(kJsonPlan) ? std::string_view() : kJsonBetween).append(jsonFrom(line, plan));
    return lines.size();
}

/// Adds both plans, as far as they go.
/// \return how many lines
Result<std::size_t, ExportError> appendPlans(std::string& text, const ExportSource& source) {
    text += kJsonPlan;
    if (source.scope != ExportScope::Everything)
        return 0;
    const auto mine = linesOf([&](records::PlanSection section) { return source.myPlan.section(section); });
    // As one saved them oneself: nothing that was written in one's name gets in.
    const auto ours = linesOf([&](records::PlanSection section) {
        return source.ourPlan ? source.ourPlan->ownWords(section) : std::vector<PlanLine>();
    });
    if (!mine || !ours)
        return Fail{ExportError{ExportProblem::NotRead}};
    std::size_t lines = appendPlan(text, *mine, WhichPlan::Mine);
    lines += appendPlan(text, *ours, WhichPlan::Ours);
    return lines;
}

Result<Exported, ExportError> writeJson(const ExportSource& source, Part& part, const ExportWatcher& watcher) {
    std::string text(kJsonBegin);
    bool isFirst = true;
    const auto count = visitAll(source, watcher, [&](const Entry& entry) -> Result<void, FileError> {
        text.append(isFirst ? std::string_view() : kJsonBetween).append(jsonFrom(entry));
        isFirst = false;
        return {};
    });
    if (!count)
        return Fail{count.error()};
    const auto lines = appendPlans(text, source);
    if (!lines)
        return Fail{lines.error()};
    text += kJsonEnd;
    if (const auto written = base::createFile(part.path(), base::bytesOf(text)); !written)
        return Fail{ExportError{written.error()}};
    part.begin();
    return Exported{*count, *lines};
}

Result<Exported, ExportError> writeMarkdown(const ExportSource& source, Part& part, const ExportWatcher& watcher) {
    if (const auto made = base::makePrivateFolder(part.path()); !made)
        return Fail{ExportError{made.error()}};
    part.begin();
    const auto count = visitAll(source, watcher, [&](const Entry& entry) {
        return writeFile(part.path() / fileNameOf(entry), markdownFrom(entry));
    });
    if (!count)
        return Fail{count.error()};
    if (const auto synced = base::syncVolumeOf(part.path()); !synced)
        return Fail{ExportError{synced.error()}};
    return Exported{*count, 0};
}

std::optional<ExportError> problemOf(const fs::path& target, const fs::path& part, const fs::path& vault) {
    std::error_code error;
    const fs::path folder = fs::canonical(target.parent_path(), error);
    if (error || !fs::is_directory(folder, error))
        return ExportError{ExportProblem::NoFolder};
    if (base::isWithin(fs::weakly_canonical(vault, error), folder / target.filename()))
        return ExportError{ExportProblem::InsideVault};
    if (fs::exists(fs::symlink_status(target, error)) || fs::exists(fs::symlink_status(part, error)))
        return ExportError{ExportProblem::Exists};
    return std::nullopt;
}

fs::path wholePath(const fs::path& target) {
    std::error_code error;
    const fs::path place = fs::absolute(target, error).lexically_normal();
    return place.has_filename() ? place : place.parent_path(); // "folder/"
}

} // namespace

std::optional<ExportError> whyNotThere(const fs::path& target, const fs::path& vault) {
    const fs::path place = wholePath(target);
    return problemOf(place, Part(place).path(), vault);
}

Result<Exported, ExportError> exportJournal(const ExportSource& source, ExportForm form, const fs::path& target,
                                            const fs::path& vault, const ExportWatcher& watcher) {
    const fs::path place = wholePath(target);
    Part part(place);
    if (const auto problem = problemOf(place, part.path(), vault))
        return Fail{*problem};
    const auto written =
        form == ExportForm::Json ? writeJson(source, part, watcher) : writeMarkdown(source, part, watcher);
    if (!written)
        return written;
    if (const auto finished = part.finish(); !finished)
        return Fail{ExportError{finished.error()}};
    return written;
}

} // namespace leeward::transfer
