#pragma once

#include "core/records/entry.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace leeward::transfer {

/// Why something does not become an entry, or a line of the plan.
enum class Refusal {
    NotMarkdown,       ///< its name does not end in .md or .markdown
    NotAFile,          ///< a link, a pipe, or a file with several names
    NotReadable,       ///< access rights, or the device
    NotText,           ///< not UTF-8
    HasNul,            ///< a NUL byte: not text
    TooLong,           ///< more than records::kMaxEntryBytes
    NothingInIt,       ///< no word, no title
    DateNotUnderstood, ///< a date is written there, and it is none; or there has to be one, and there is none
    WordsTooLong,      ///< its title, or one of its tags, is over the limit, or there are too many of them
    WrongField,        ///< a field holds something else than it should
    AlreadyHere,       ///< the journal says the same already, of the same moment
    PlanIsFull,        ///< there are as many lines in the plan as it can hold
    NotWords,          ///< a picture, a recording or another file: words alone come in
    NameNotAllowed,    ///< its name in the archive leads out of it, or is none
    NameTwice,         ///< an earlier file of the archive has the same name
    Encrypted,         ///< it has a passphrase of its own
    UnknownMethod,     ///< it is compressed in a way that is not known here
};

/// One thing that was left out.
struct LeftOut {
    std::filesystem::path file; ///< below the folder, or in the archive; empty for a file that was named itself
    std::size_t place = 0;      ///< the how-manieth of the file's list it is, from 1; 0 for the file itself
    Refusal why = Refusal::NotReadable;
    bool operator==(const LeftOut&) const = default;
};

/// Everything that was left out: all of it counted, the first thousand named.
class LeftOuts {
public:
    void add(LeftOut one);
    std::size_t count() const;
    const std::map<Refusal, std::size_t>& byReason() const { return m_byReason; }
    const std::vector<LeftOut>& named() const { return m_named; }

private:
    std::map<Refusal, std::size_t> m_byReason;
    std::vector<LeftOut> m_named;
};

/// Why \p entry can't be kept as it is; nothing when it can.
std::optional<Refusal> refusalOf(const records::Entry& entry);

} // namespace leeward::transfer
