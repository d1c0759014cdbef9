#pragma once

#include "core/transfer/receiver.h"

#include <optional>
#include <utility>
#include <vector>

namespace leeward::tests {

/// Keeps all that is found, in its order.
class AReceiver final : public transfer::Receiver {
public:
    transfer::GoOn entry(records::Entry entry, records::TherapyMarks collected, const transfer::ItemPlace&) override {
        entries.push_back(std::move(entry));
        marks.push_back(std::move(collected));
        return entries.size() == stopAfter ? transfer::GoOn::No : transfer::GoOn::Yes;
    }
    transfer::GoOn line(records::PlanLine line, const transfer::ItemPlace&) override {
        lines.push_back(std::move(line));
        return transfer::GoOn::Yes;
    }
    transfer::GoOn note(records::AppointmentNote note, const transfer::ItemPlace&) override {
        notes.push_back(std::move(note));
        return transfer::GoOn::Yes;
    }
    transfer::GoOn leaveOut(transfer::LeftOut one) override {
        leftOut.push_back(std::move(one));
        return transfer::GoOn::Yes;
    }
    transfer::GoOn read(std::uintmax_t count) override {
        bytes += count;
        return transfer::GoOn::Yes;
    }

    std::vector<records::Entry> entries;
    std::vector<records::TherapyMarks> marks; ///< of each entry
    std::vector<records::PlanLine> lines;
    std::vector<records::AppointmentNote> notes;
    std::vector<transfer::LeftOut> leftOut;
    std::uintmax_t bytes = 0;
    std::optional<std::size_t> stopAfter;
};

} // namespace leeward::tests
