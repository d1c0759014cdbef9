#include "core/transfer/archive.h"

#include "core/base/text.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace leeward::transfer {

namespace {

constexpr std::size_t kMaxName = 1024;
constexpr unsigned long kFlagEncrypted = 1;
constexpr unsigned long kStored = 0;
constexpr unsigned long kDeflated = 8;

/// The kind of a file in what Unix keeps of it, and a link's.
constexpr unsigned long kKindMask = 0170000;
constexpr unsigned long kLink = 0120000;

/// Whether \p name stays below where the archive would be unpacked. It never is; but who makes such names means harm.
bool isAllowed(std::string_view name) {
    if (name.empty() || name.size() > kMaxName || name.front() == '/' || !base::isUtf8(name) ||
        name.find_first_of(std::string_view("\\\0", 2)) != std::string_view::npos ||
        (name.size() > 1 && name[1] == ':'))
        return false;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        if (name.substr(0, end) == "..")
            return false;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return true;
}

} // namespace

struct Archive::State {
    explicit State(const ImportLimits& wanted) : limits(wanted), left(wanted.bytes) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (file)
            unzClose(file);
    }

    unzFile file = nullptr;
    ImportLimits limits;
    std::uintmax_t left; ///< of all that may come out
    std::uint64_t items = 0;
    std::uint64_t next = 0;
    std::uintmax_t packedBytes = 0; ///< of the one that next() named
    std::uintmax_t bytes = 0;
    std::set<std::string> names;
};

namespace {

/// What comes out of one file of an archive.
class Unpacked final : public ByteSource {
public:
    Unpacked(unzFile file, const ImportLimits& limits, std::uintmax_t packedBytes, std::uintmax_t bytes,
             std::uintmax_t& left)
        : m_file(file), m_limits(limits), m_packedBytes(packedBytes), m_bytes(bytes), m_left(left) {}
    Unpacked(const Unpacked&) = delete;
    Unpacked& operator=(const Unpacked&) = delete;
    ~Unpacked() override { close(); }

    Result<std::size_t, ImportProblem> read(std::span<char> into) override {
        if (!m_isOpen)
            return 0;
        const int count = unzReadCurrentFile(m_file, into.data(), static_cast<unsigned>(into.size()));
        if (count < 0)
            return Fail{ImportProblem::DamagedArchive};
        const auto bytes = static_cast<std::uintmax_t>(count);
        m_seen += bytes;
        const bool isBomb = m_seen > m_limits.unpackedFreely && m_seen / m_limits.ratio > m_packedBytes;
        if (bytes > m_left || isBomb)
            return Fail{ImportProblem::TooMuch};
        m_left -= bytes;
        if (count == 0 && (m_seen != m_bytes || close() != UNZ_OK))
            return Fail{ImportProblem::DamagedArchive};
        return static_cast<std::size_t>(count);
    }

private:
    /// Tells whether the checksum is that of what came out, once all of it has.
    int close() { return std::exchange(m_isOpen, false) ? unzCloseCurrentFile(m_file) : UNZ_OK; }

    unzFile m_file;
    const ImportLimits& m_limits;
    std::uintmax_t m_packedBytes;
    std::uintmax_t m_bytes;
    std::uintmax_t& m_left;
    std::uintmax_t m_seen = 0;
    bool m_isOpen = true;
};

std::optional<Refusal> refusalOf(const unz_file_info64& info, const std::string& name, std::set<std::string>& names) {
    if (!isAllowed(name))
        return Refusal::NameNotAllowed;
    if (((info.external_fa >> 16) & kKindMask) == kLink)
        return Refusal::NotAFile;
    if (!names.insert(name).second)
        return Refusal::NameTwice;
    if ((info.flag & kFlagEncrypted) != 0)
        return Refusal::Encrypted;
    if (info.compression_method != kStored && info.compression_method != kDeflated)
        return Refusal::UnknownMethod;
    return std::nullopt;
}

} // namespace

Archive::Archive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive, ImportProblem> Archive::open(const std::filesystem::path& path, const ImportLimits& limits) {
    auto state = std::make_unique<State>(limits);
    state->file = unzOpen64(path.c_str());
    unz_global_info64 info{};
    if (!state->file || unzGetGlobalInfo64(state->file, &info) != UNZ_OK)
        return Fail{ImportProblem::DamagedArchive};
    if (info.number_entry > limits.files)
        return Fail{ImportProblem::TooMuch};
    state->items = info.number_entry;
    return Archive(std::move(state));
}

Result<std::optional<ArchiveItem>, ImportProblem> Archive::next() {
    State& state = *m_state;
    if (state.next == state.items)
        return std::nullopt;
    const int found = state.next == 0 ? unzGoToFirstFile(state.file) : unzGoToNextFile(state.file);
    ++state.next;
    unz_file_info64 info{};
    std::array<char, 64 * 1024> name{};
    if (found != UNZ_OK ||
        unzGetCurrentFileInfo64(state.file, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
        return Fail{ImportProblem::DamagedArchive};
    ArchiveItem item{.name = std::string(name.data(), std::min<std::size_t>(info.size_filename, name.size() - 1))};
    item.why = refusalOf(info, item.name, state.names);
    item.isFolder = item.name.ends_with('/');
    item.packedBytes = state.packedBytes = info.compressed_size;
    item.bytes = state.bytes = info.uncompressed_size;
    return item;
}

Result<std::unique_ptr<ByteSource>, ImportProblem> Archive::openItem() {
    State& state = *m_state;
    if (state.bytes > state.left)
        return Fail{ImportProblem::TooMuch};
    if (unzOpenCurrentFile(state.file) != UNZ_OK)
        return Fail{ImportProblem::DamagedArchive};
    return std::make_unique<Unpacked>(state.file, state.limits, state.packedBytes, state.bytes, state.left);
}

Result<void, ImportProblem> Archive::finish(ByteSource& item) {
    std::vector<char> rest(64 * 1024);
    while (true) {
        const auto count = item.read(rest);
        if (!count)
            return Fail{count.error()};
        if (*count == 0)
            return {};
    }
}

} // namespace leeward::transfer
