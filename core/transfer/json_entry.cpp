#include "core/transfer/json_entry.h"

#include "core/transfer/names.h"
#include "core/transfer/timestamp.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace leeward::transfer {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Without what is not so, which is nearly always.
void addTick(Json& object, bool isTicked) {
    if (isTicked)
        object["ticked"] = true;
}

void addMarks(Json& object, const records::TherapyMarks& marks) {
    addTick(object, marks.isTicked);
    if (marks.passages.empty())
        return;
    Json passages = Json::array();
    for (const records::TherapyPassage& passage : marks.passages) {
        passages.push_back({{"question", nameOf(passage.question)}, {"text", passage.text}});
        addTick(passages.back(), passage.isTicked);
    }
    object["passages"] = std::move(passages);
}

} // namespace

std::string jsonFrom(const records::Entry& entry, const records::TherapyMarks& marks) {
    Json parts = Json::array();
    for (const records::Part& part : entry.parts)
        parts.push_back({{"question", nameOf(part.question)}, {"text", part.text}});
    Json object = {
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
    addMarks(object, marks);
    return written(object);
}

std::string jsonFrom(const records::AppointmentNote& note) {
    Json object = {{"text", note.text}};
    addTick(object, note.isTicked);
    return written(object);
}

} // namespace leeward::transfer
