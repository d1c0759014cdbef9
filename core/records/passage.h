#pragma once

#include "core/records/plan_line.h"

namespace leeward::records {

/// A part of something private that its owner shared. Nothing says where it came from or when.
struct Passage {
    Id<Passage> id;
    Id<Person> owner;
    std::string text{};
    std::uint8_t place = 0; ///< the number of the section where it stands; 0 = beside the plan

    bool operator==(const Passage&) const = default;
};

inline constexpr std::size_t kMaxPassageBytes = 20000;

/// What check() can find something wrong with.
enum class PassageField : std::uint8_t { Text, Place };

/// What keeps \p passage from being stored; empty when nothing does.
std::vector<Problem<PassageField>> check(const Passage& passage);

} // namespace leeward::records
