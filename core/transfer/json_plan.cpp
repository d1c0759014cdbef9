#include "core/transfer/json_plan.h"

#include "core/transfer/names.h"

#include <nlohmann/json.hpp>

namespace leeward::transfer {

namespace {

using Json = nlohmann::ordered_json;

/// A name, or null where there is none to say.
Json named(std::string_view name) {
    return name.empty() ? Json(nullptr) : Json(name);
}

} // namespace

std::string jsonFrom(const records::PlanLine& line, WhichPlan plan) {
    const Json object = {
        {"id", line.id.toHex()},
        {"plan", plan == WhichPlan::Mine ? "mine" : "ours"},
        {"section", nameOf(line.section)},
        {"kind", nameOf(line.kind)},
        {"level", named(nameOf(line.level))},
        {"noticedBy", named(nameOf(line.noticedBy))},
        {"text", line.text},
        {"meaning", line.meaning},
        {"steps", line.steps},
        {"contrary", line.contrary},
        {"clause", line.clause},
        {"note", line.note},
        {"ticked", line.isTicked},
        {"stricter", line.isStricter},
    };
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace leeward::transfer
