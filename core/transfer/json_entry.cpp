#include "core/transfer/json_entry.h"

#include "core/transfer/names.h"
#include "core/transfer/timestamp.h"

#include <nlohmann/json.hpp>

namespace leeward::transfer {

std::string jsonFrom(const records::Entry& entry) {
    nlohmann::ordered_json parts = nlohmann::ordered_json::array();
    for (const records::Part& part : entry.parts)
        parts.push_back({{"question", nameOf(part.question)}, {"text", part.text}});
    nlohmann::ordered_json object = {
        {"id", entry.id.toHex()},         {"kind", nameOf(entry.kind)},       {"written", timestampOf(entry.writtenAt)},
        {"title", entry.title},           {"parts", std::move(parts)},        {"feltSafety", nullptr},
        {"feelings", entry.feelings},     {"bodySignals", entry.bodySignals}, {"tags", entry.tags},
        {"forTherapy", entry.forTherapy}, {"draft", entry.isDraft},
    };
    if (entry.feltSafety)
        object["feltSafety"] = nameOf(*entry.feltSafety);
    if (entry.distressBefore)
        object["distressBefore"] = *entry.distressBefore;
    if (entry.distressAfter)
        object["distressAfter"] = *entry.distressAfter;
    if (!entry.prompt.empty())
        object["prompt"] = entry.prompt;
    if (entry.isFree)
        object["free"] = true;
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace leeward::transfer
