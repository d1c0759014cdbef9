#pragma once

#include "core/base/clock.h"
#include "core/base/go_on.h"
#include "core/base/id.h"
#include "core/records/entry.h"
#include "core/records/plan_line.h"
#include "core/records/therapy_item.h"
#include "core/transfer/left_out.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace leeward::transfer {

using base::GoOn;

/// Why nothing was brought in.
enum class ImportProblem {
    NotFound,       ///< there is nothing of that name
    NotPermitted,   ///< it may not be looked into
    NotReadable,    ///< the device reports trouble
    NotKnown,       ///< neither a folder nor a journal in a form that is known here
    NotText,        ///< not UTF-8, but UTF-16 perhaps
    NotJson,        ///< begins like JSON, and is none: NaN, cut off, a comma too many
    TooDeep,        ///< one within another within another: no journal is
    TooMuch,        ///< over the limits: nothing is read by half
    NewerVersion,   ///< exported by a newer version of Leeward
    DamagedArchive, ///< the archive is cut off, or its checksums are not those of what is in it
    Stopped,        ///< as was asked for
};

/// How much is read at once.
struct ImportLimits {
    std::size_t files = 250'000;
    std::uintmax_t bytes = 1024 * 1024 * 1024;
    std::uintmax_t unpackedFreely = 64 * 1024 * 1024; ///< of one file of an archive, before its ratio is looked at
    std::uintmax_t ratio = 200;                       ///< how many times as long as packed it may become
};

/// What is said of the things that don't say it themselves.
struct ImportSetting {
    base::LocalTime now;
    std::function<Id<records::Entry>()> newId;
    ImportLimits limits{};
};

/// Where in what is brought in something stands: see LeftOut.
struct ItemPlace {
    std::filesystem::path file{};
    std::size_t number = 0;
};

/// What a journal of another program, or a folder, is read into, one thing after the other.
class Receiver {
public:
    virtual ~Receiver() = default;
    virtual GoOn entry(records::Entry entry, records::TherapyMarks marks, const ItemPlace& place) = 0;
    virtual GoOn line(records::PlanLine line, const ItemPlace& place) = 0;
    virtual GoOn note(records::AppointmentNote note, const ItemPlace& place) = 0;
    virtual GoOn leaveOut(LeftOut one) = 0;

    /// So many more bytes were read; also where nothing is found.
    virtual GoOn read(std::uintmax_t bytes) = 0;
};

} // namespace leeward::transfer
