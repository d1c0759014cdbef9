#include "core/transfer/import_folder.h"

#include "core/base/file.h"
#include "core/transfer/timestamp.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <system_error>

namespace leeward::transfer {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono;

constexpr int kMaxDepth = 32;

/// A file of an entry of the largest size, with front matter, and no more.
constexpr std::size_t kMaxFileBytes = records::kMaxEntryBytes + 64 * 1024;

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

bool isMarkdown(const fs::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c); });
    return extension == ".md" || extension == ".markdown";
}

Refusal refusalFrom(base::FileError error) {
    switch (error) {
    case base::FileError::TooLarge:
        return Refusal::TooLong;
    case base::FileError::NotARegularFile:
    case base::FileError::NotOurs:
        return Refusal::NotAFile;
    case base::FileError::NotFound:
    case base::FileError::NotPermitted:
    case base::FileError::NoRoom:
    case base::FileError::Exists:
    case base::FileError::Failed:
        break;
    }
    return Refusal::NotReadable;
}

/// When \p path was last changed, to the second; \p now where the system does not say.
base::LocalTime changedAt(const fs::path& path, const base::LocalTime& now) {
    std::error_code error;
    const auto changed = fs::last_write_time(path, error);
    if (error)
        return now;
    const auto age = changed - fs::file_time_type::clock::now();
    return {round<seconds>(system_clock::now() + duration_cast<milliseconds>(age)), now.utcOffset};
}

/// Takes a date off the front of a file's name, where one stands there: "2026-03-14 Rain walk".
std::optional<base::LocalTime> takeDate(std::string_view& name, minutes offset) {
    static constexpr std::size_t kDateSize = 10;
    const auto date = timeFrom(name.substr(0, kDateSize), offset);
    const bool goesOn = name.size() > kDateSize && name[kDateSize] >= '0' && name[kDateSize] <= '9';
    if (!date || name.size() < kDateSize || goesOn)
        return std::nullopt;
    name.remove_prefix(kDateSize);
    name.remove_prefix(std::min(name.find_first_not_of(" -_."), name.size()));
    return date;
}

/// One walk through a folder and those in it.
class Walk {
public:
    Walk(const base::LocalTime& now, const std::function<Id<records::Entry>()>& newId, const ImportLimits& limits)
        : m_now(now), m_newId(newId), m_limits(limits) {}

    /// Everything below \p folder, by name.
    Result<void, FolderProblem> into(const fs::path& folder, const fs::path& relative, int depth) {
        std::error_code error;
        std::vector<fs::path> names;
        for (fs::directory_iterator item(folder, error), end; !error && item != end; item.increment(error))
            names.push_back(item->path().filename());
        if (error && depth == 0)
            return Fail{error == std::errc::permission_denied ? FolderProblem::NotPermitted
                                                              : FolderProblem::NotAFolder};
        if (error)
            leaveOut(relative, Refusal::NotReadable);
        std::sort(names.begin(), names.end());
        for (const fs::path& name : names) {
            if (isHidden(name))
                continue;
            const bool isFolder = fs::symlink_status(folder / name, error).type() == fs::file_type::directory;
            if (isFolder && depth < kMaxDepth)
                RETURN_IF_FAILED(into(folder / name, relative / name, depth + 1));
            else
                RETURN_IF_FAILED(take(folder / name, relative / name));
        }
        return {};
    }

    FolderContent content() { return std::move(m_content); }

private:
    void leaveOut(const fs::path& relative, Refusal why) { m_content.leftOut.push_back({relative, why}); }

    Result<void, FolderProblem> take(const fs::path& file, const fs::path& relative) {
        if (++m_files > m_limits.files)
            return Fail{FolderProblem::TooMuch};
        if (!isMarkdown(file)) {
            leaveOut(relative, Refusal::NotMarkdown);
            return {};
        }
        const auto bytes = base::readFile(file, kMaxFileBytes);
        if (!bytes) {
            leaveOut(relative, refusalFrom(bytes.error()));
            return {};
        }
        m_bytes += bytes->size();
        if (m_bytes > m_limits.bytes)
            return Fail{FolderProblem::TooMuch};
        const std::string_view content(reinterpret_cast<const char*>(bytes->data()), bytes->size());
        auto entry = entryFromMarkdown(content, unsaidOf(file));
        if (entry)
            m_content.entries.push_back(std::move(*entry));
        else
            leaveOut(relative, entry.error());
        return {};
    }

    Unsaid unsaidOf(const fs::path& file) const {
        const std::u8string stem = file.stem().u8string();
        std::string_view name(reinterpret_cast<const char*>(stem.data()), stem.size());
        const auto date = takeDate(name, m_now.utcOffset);
        return {m_newId(), date ? *date : changedAt(file, m_now), std::string(name)};
    }

    const base::LocalTime m_now;
    const std::function<Id<records::Entry>()>& m_newId;
    const ImportLimits m_limits;
    FolderContent m_content;
    std::size_t m_files = 0;
    std::uintmax_t m_bytes = 0;
};

} // namespace

Result<FolderContent, FolderProblem> readFolder(const fs::path& folder, const base::LocalTime& now,
                                                const std::function<Id<records::Entry>()>& newId,
                                                const ImportLimits& limits) {
    Walk walk(now, newId, limits);
    RETURN_IF_FAILED(walk.into(folder, {}, 0));
    return walk.content();
}

} // namespace leeward::transfer
