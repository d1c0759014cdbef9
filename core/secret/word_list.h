#pragma once

#include <span>
#include <string_view>

namespace leeward::secret {

/// The words that suggested passphrases are made of: at least 2048, short, common, each once, small letters a to z,
/// in alphabetical order, nothing that could hurt to read.
std::span<const std::string_view> suggestedWords();

} // namespace leeward::secret
