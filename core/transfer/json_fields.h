#pragma once

#include "core/base/result.h"
#include "core/records/entry.h"
#include "core/transfer/left_out.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::transfer {

/// The fields of one object, read with care: the first that holds something else than it should is remembered.
class JsonFields {
public:
    /// \p object outlives it; anything that is no object has a wrong field.
    explicit JsonFields(const nlohmann::json& object);

    /// What is the matter with what was read so far.
    const std::optional<Refusal>& refusal() const { return m_refusal; }

    bool has(const char* name) const;

    /// Empty, no, or nothing, where it is not there or null.
    std::string text(const char* name);
    bool flag(const char* name);
    std::optional<std::int64_t> number(const char* name);
    std::vector<std::string> texts(const char* name);
    const nlohmann::json* list(const char* name);

    /// Notes that a field holds what it should not.
    void refuse(Refusal why);

private:
    const nlohmann::json* find(const char* name) const;
    std::string textOf(const nlohmann::json& value);

    const nlohmann::json& m_object;
    std::optional<Refusal> m_refusal;
};

/// \p entry as it was read from \p fields, or what is the matter with it.
Result<records::Entry, Refusal> keptAs(records::Entry entry, const JsonFields& fields);

} // namespace leeward::transfer
