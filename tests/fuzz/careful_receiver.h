#pragma once

#include "core/base/check.h"
#include "core/transfer/json_entry.h"
#include "core/transfer/read_leeward.h"
#include "core/transfer/receiver.h"

#include <nlohmann/json.hpp>

namespace leeward::fuzz {

/// Where every journal stands here: a moment of 2026, an hour east of Greenwich, and one id for all.
inline transfer::ImportSetting aSetting() {
    const base::LocalTime now{base::Time(std::chrono::milliseconds(1773519300000)), std::chrono::minutes(60)};
    return {now, [] { return Id<records::Entry>(Id<records::Entry>::Array{1}); }};
}

/// Looks at everything that would be brought in: our records allow it, and an export of it gives it back.
class CarefulReceiver final : public transfer::Receiver {
public:
    transfer::GoOn entry(records::Entry entry, records::TherapyMarks marks, const transfer::ItemPlace&) override {
        CHECK(check(entry).empty());
        for (const records::TherapyPassage& passage : marks.passages)
            CHECK(check(passage).empty() && passage.entry == entry.id);
        CHECK(!entry.removedAt && entry.revision == 0);
        const auto exported = nlohmann::json::parse(transfer::jsonFrom(entry, marks), nullptr, false);
        CHECK(!exported.is_discarded());
        const auto again = transfer::entryFromLeeward(exported, {entry.id, {}});
        CHECK(again && *again == entry);
        return transfer::GoOn::Yes;
    }
    transfer::GoOn line(records::PlanLine line, const transfer::ItemPlace&) override {
        CHECK(check(line).empty());
        return transfer::GoOn::Yes;
    }
    transfer::GoOn note(records::AppointmentNote note, const transfer::ItemPlace&) override {
        CHECK(check(note).empty());
        return transfer::GoOn::Yes;
    }
    transfer::GoOn leaveOut(transfer::LeftOut) override { return transfer::GoOn::Yes; }
    transfer::GoOn read(std::uintmax_t) override { return transfer::GoOn::Yes; }
};

} // namespace leeward::fuzz
