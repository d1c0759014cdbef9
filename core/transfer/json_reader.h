#pragma once

#include "core/transfer/byte_source.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>

namespace leeward::transfer {

/// What is heard of one JSON object while it is read. Either answers No to stop.
struct JsonListener {
    /// A member that is a text, a number, true, false or null.
    std::function<GoOn(const std::string& name, const nlohmann::json& value)> member;

    /// One item of a member that is a list; nothing stands for one that is longer than an entry can be.
    std::function<GoOn(const std::string& list, const nlohmann::json* item)> item;

    /// So many more bytes were read.
    std::function<GoOn(std::uintmax_t bytes)> read;
};

/// Reads one object, holding one item of its lists at a time. Nothing goes deeper than 64 levels, no text may be longer
/// than 16 MiB. NotJson, NotText, TooDeep, TooMuch, Stopped, or what \p bytes says.
Result<void, ImportProblem> readJson(ByteSource& bytes, const JsonListener& listener);

} // namespace leeward::transfer
