#pragma once

#include <cstdint>
#include <vector>

namespace leeward::records {

/// What is wrong with a field of a record. Words for it are made in ui/errors.
enum class ProblemCode : std::uint8_t {
    Missing,    ///< a field that must not be empty
    TooLong,    ///< over the limit named beside the field
    NotText,    ///< not well-formed UTF-8
    OutOfRange, ///< a number that is none of the allowed
};

/// One problem of one field; fields are enumerators of the record's own Field.
template <typename Field>
struct Problem {
    Field field;
    ProblemCode code;
    bool operator==(const Problem&) const = default;
};

} // namespace leeward::records
