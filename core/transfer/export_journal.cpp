#include "core/transfer/export_journal.h"

#include "core/base/is_within.h"
#include "core/base/volume.h"
#include "core/transfer/json_entry.h"
#include "core/transfer/markdown.h"
#include "core/transfer/timestamp.h"

#include <cerrno>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace leeward::transfer {

namespace {

namespace fs = std::filesystem;
using base::FileError;
using records::Entry;

constexpr std::size_t kRowsAtOnce = 500;

using EntryVisitor = std::function<Result<void, FileError>(const Entry&)>;

/// Hands every entry outside the bin to \p visit, newest first, until that fails.
/// \return how many
Result<std::size_t, ExportError> visitAll(store::Entries& entries, const EntryVisitor& visit) {
    std::size_t count = 0;
    std::optional<store::EntryCursor> after;
    while (true) {
        const auto rows = entries.newestFirst({}, kRowsAtOnce, after);
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
            ++count;
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

Result<std::size_t, ExportError> writeJson(store::Entries& entries, Part& part) {
    std::string text(kJsonBegin);
    bool isFirst = true;
    const auto count = visitAll(entries, [&](const Entry& entry) -> Result<void, FileError> {
        text.append(isFirst ? std::string_view() : kJsonBetween).append(jsonFrom(entry));
        isFirst = false;
        return {};
    });
    if (!count)
        return count;
    text += kJsonEnd;
    if (const auto written = base::createFile(part.path(), base::bytesOf(text)); !written)
        return Fail{ExportError{written.error()}};
    part.begin();
    return count;
}

Result<std::size_t, ExportError> writeMarkdown(store::Entries& entries, Part& part) {
    if (const auto made = base::makePrivateFolder(part.path()); !made)
        return Fail{ExportError{made.error()}};
    part.begin();
    const auto count = visitAll(
        entries, [&](const Entry& entry) { return writeFile(part.path() / fileNameOf(entry), markdownFrom(entry)); });
    if (!count)
        return count;
    if (const auto synced = base::syncVolumeOf(part.path()); !synced)
        return Fail{ExportError{synced.error()}};
    return count;
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

} // namespace

Result<std::size_t, ExportError> exportJournal(store::Entries& entries, ExportForm form, const fs::path& target,
                                               const fs::path& vault) {
    std::error_code error;
    fs::path place = fs::absolute(target, error).lexically_normal();
    if (!place.has_filename()) // "folder/"
        place = place.parent_path();
    Part part(place);
    if (const auto problem = problemOf(place, part.path(), vault))
        return Fail{*problem};
    const auto count = form == ExportForm::Json ? writeJson(entries, part) : writeMarkdown(entries, part);
    if (!count)
        return count;
    if (const auto finished = part.finish(); !finished)
        return Fail{ExportError{finished.error()}};
    return count;
}

} // namespace leeward::transfer
