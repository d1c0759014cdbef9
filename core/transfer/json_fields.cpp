#include "core/transfer/json_fields.h"

#include <nlohmann/json.hpp>

namespace leeward::transfer {

using nlohmann::json;

JsonFields::JsonFields(const json& object) : m_object(object) {
    if (!object.is_object())
        refuse(Refusal::WrongField);
}

bool JsonFields::has(const char* name) const {
    return find(name) != nullptr;
}

std::string JsonFields::text(const char* name) {
    const json* value = find(name);
    return value ? textOf(*value) : std::string();
}

bool JsonFields::flag(const char* name) {
    const json* value = find(name);
    if (value && !value->is_boolean())
        refuse(Refusal::WrongField);
    return value && value->is_boolean() && value->get<bool>();
}

std::optional<std::int64_t> JsonFields::number(const char* name) {
    const json* value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_number_integer()) {
        refuse(Refusal::WrongField);
        return std::nullopt;
    }
    return value->get<std::int64_t>();
}

std::vector<std::string> JsonFields::texts(const char* name) {
    std::vector<std::string> all;
    if (const json* values = list(name))
        for (const json& value : *values)
            all.push_back(textOf(value));
    return all;
}

const json* JsonFields::list(const char* name) {
    const json* value = find(name);
    if (value && !value->is_array())
        refuse(Refusal::WrongField);
    return value && value->is_array() ? value : nullptr;
}

void JsonFields::refuse(Refusal why) {
    if (!m_refusal)
        m_refusal = why;
}

const json* JsonFields::find(const char* name) const {
    if (!m_object.is_object())
        return nullptr;
    const auto found = m_object.find(name);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::string JsonFields::textOf(const json& value) {
    if (!value.is_string()) {
        refuse(Refusal::WrongField);
        return {};
    }
    std::string text = value.get<std::string>();
    if (text.find('\0') != std::string::npos)
        refuse(Refusal::HasNul);
    return text;
}

Result<records::Entry, Refusal> keptAs(records::Entry entry, const JsonFields& fields) {
    if (const auto refusal = fields.refusal() ? fields.refusal() : refusalOf(entry))
        return Fail{*refusal};
    return entry;
}

} // namespace leeward::transfer
