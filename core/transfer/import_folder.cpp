#include "core/transfer/import_folder.h"

#include "core/base/file.h"
#include "core/transfer/markdown.h"
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
constexpr std::size_t kMaxFileBytes = records::kMaxEntryBytes + 512 * 1024;

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
    Walk(const ImportSetting& setting, Receiver& receiver) : m_setting(setting), m_receiver(receiver) {}

    /// Everything below \p folder, by name.
    Result<void, ImportProblem> into(const fs::path& folder, const fs::path& relative, int depth) {
        std::error_code error;
        std::vector<fs::path> names;
        for (fs::directory_iterator item(folder, error), end; !error && item != end; item.increment(error))
            names.push_back(item->path().filename());
        if (error && depth == 0)
            return Fail{error == std::errc::permission_denied ? ImportProblem::NotPermitted : ImportProblem::NotFound};
        if (error)
            RETURN_IF_FAILED(leaveOut(relative, Refusal::NotReadable));
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

private:
    static Result<void, ImportProblem> answered(GoOn answer) {
        if (answer == GoOn::No)
            return Fail{ImportProblem::Stopped};
        return {};
    }

    Result<void, ImportProblem> leaveOut(const fs::path& relative, Refusal why) {
        return answered(m_receiver.leaveOut({relative, 0, why}));
    }

    Result<void, ImportProblem> take(const fs::path& file, const fs::path& relative) {
        if (++m_files > m_setting.limits.files)
            return Fail{ImportProblem::TooMuch};
        if (!isMarkdown(file))
            return leaveOut(relative, Refusal::NotMarkdown);
        const auto bytes = base::readFile(file, kMaxFileBytes);
        if (!bytes)
            return leaveOut(relative, refusalFrom(bytes.error()));
        m_bytes += bytes->size();
        if (m_bytes > m_setting.limits.bytes)
            return Fail{ImportProblem::TooMuch};
        RETURN_IF_FAILED(answered(m_receiver.read(bytes->size())));
        const std::string_view content(reinterpret_cast<const char*>(bytes->data()), bytes->size());
        auto entry = entryFromMarkdown(content, unsaidOf(file));
        if (!entry)
            return leaveOut(relative, entry.error());
        return answered(m_receiver.entry(std::move(*entry), {}, {relative}));
    }

    Unsaid unsaidOf(const fs::path& file) const {
        const std::u8string stem = file.stem().u8string();
        std::string_view name(reinterpret_cast<const char*>(stem.data()), stem.size());
        const auto date = takeDate(name, m_setting.now.utcOffset);
        return {m_setting.newId(), date ? *date : changedAt(file, m_setting.now), std::string(name)};
    }

    const ImportSetting& m_setting;
    Receiver& m_receiver;
    std::size_t m_files = 0;
    std::uintmax_t m_bytes = 0;
};

} // namespace

Result<void, ImportProblem> readFolder(const fs::path& folder, const ImportSetting& setting, Receiver& receiver) {
    return Walk(setting, receiver).into(folder, {}, 0);
}

} // namespace leeward::transfer
