#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What we ask of text, everywhere UTF-8. Unicode's rules come from utf8proc.
namespace leeward::base {

/// Whether \p text is well-formed UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF). NUL is well-formed.
bool isUtf8(std::string_view text);

/// Unicode normalization form C of well-formed \p text; nothing if it is not well-formed.
std::optional<std::string> toNfc(std::string_view text);

/// \p text made comparable for searching: case folded, accents removed (marks that make another word stay: Indic
/// vowel signs, Thai vowels and tones, the voicing of kana), full-width forms made narrow, compatibility forms resolved
/// (NFKD with case folding), what is never seen (soft hyphens, joiners) dropped.
/// Folding twice changes nothing more. Ill-formed bytes become U+FFFD.
/// Source: Unicode 15, chapter 3.13 and UAX #15, by utf8proc's own tables.
std::string fold(std::string_view text);

/// \p text without white space (Unicode's) at either end.
std::string_view trimmed(std::string_view text);

/// How many code points well-formed \p text has.
std::size_t codePointCount(std::string_view text);

/// The first \p count code points of well-formed \p text, or all of it.
std::string_view firstCodePoints(std::string_view text, std::size_t count);

} // namespace leeward::base
