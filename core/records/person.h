#pragma once

#include "core/base/id.h"

#include <string>

namespace leeward::records {

/// Somebody who can open the vault. The name is what they like to be called; it may be empty.
struct Person {
    Id<Person> id;
    std::string name; ///< UTF-8, NFC, at most kMaxNameBytes
    bool operator==(const Person&) const = default;
};

inline constexpr std::size_t kMaxNameBytes = 200;

} // namespace leeward::records
