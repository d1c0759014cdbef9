#include "core/base/text.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace leeward::base {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

/// The longest sequence that one code point decomposes into is 18 (U+FDFA).
constexpr std::size_t kMaxDecomposed = 32;

constexpr auto kFolding = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                         UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How many bytes at the front of \p text are ASCII. Looks at eight at a time: most of a journal is.
std::size_t asciiPrefix(std::string_view text) {
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

/// The first code point of \p text and its length in bytes; nothing if it is ill-formed.
struct Decoded {
    utf8proc_int32_t codePoint;
    std::size_t length;
};
std::optional<Decoded> firstOf(std::string_view text) {
    utf8proc_int32_t codePoint = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const utf8proc_ssize_t length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &codePoint);
    if (length <= 0)
        return std::nullopt;
    return Decoded{codePoint, static_cast<std::size_t>(length)};
}

bool isWhiteSpace(utf8proc_int32_t c) {
    if ((c >= 0x09 && c <= 0x0D) || c == 0x85)
        return true;
    const utf8proc_category_t category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

void appendLowered(std::string& target, std::string_view ascii) {
    const std::size_t start = target.size();
    target.resize(start + ascii.size());
    char* to = target.data() + start;
    for (std::size_t i = 0; i < ascii.size(); ++i) {
        const char c = ascii[i];
        to[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    }
}

/// Whether \p codePoint is a mark that readers and writers leave out: accents, points of Arabic and Hebrew, the nukta.
/// The vowel signs and viramas of Indic scripts, Thai vowels and tones and the voicing of kana are marks, too, and
/// make another word: they stay. Classes: UAX #44, table 15.
bool isOptionalMark(utf8proc_int32_t codePoint) {
    const utf8proc_property_t* property = utf8proc_get_property(codePoint);
    const auto combining = property->combining_class;
    const bool isOverlayOrNukta = combining == 1 || combining == 7;
    const bool isSemiticPoint = combining >= 10 && combining <= 36;
    return isOverlayOrNukta || isSemiticPoint || combining >= 200 || property->category == UTF8PROC_CATEGORY_ME;
}

/// One code point at a time is enough: the marks that stay are written in one order only.
void appendFolded(std::string& target, utf8proc_int32_t codePoint) {
    std::array<utf8proc_int32_t, kMaxDecomposed> pieces{};
    int lastBoundClass = 0;
    const utf8proc_ssize_t count =
        utf8proc_decompose_char(codePoint, pieces.data(), kMaxDecomposed, kFolding, &lastBoundClass);
    if (count < 0 || count > static_cast<utf8proc_ssize_t>(kMaxDecomposed))
        return;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        if (isOptionalMark(pieces[i]))
            continue;
        std::array<utf8proc_uint8_t, 4> bytes{};
        const utf8proc_ssize_t length = utf8proc_encode_char(pieces[i], bytes.data());
        target.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
    }
}

} // namespace

bool isUtf8(std::string_view text) {
    for (text.remove_prefix(asciiPrefix(text)); !text.empty(); text.remove_prefix(asciiPrefix(text))) {
        const auto first = firstOf(text);
        if (!first)
            return false;
        text.remove_prefix(first->length);
    }
    return true;
}

std::optional<std::string> toNfc(std::string_view text) {
    if (asciiPrefix(text) == text.size())
        return std::string(text);
    if (!isUtf8(text))
        return std::nullopt;
    utf8proc_uint8_t* composed = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &composed, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
    if (length < 0)
        return std::nullopt;
    return std::string(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length));
}

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const std::size_t ascii = asciiPrefix(text);
        appendLowered(folded, text.substr(0, ascii));
        text.remove_prefix(ascii);
        if (text.empty())
            break;
        const auto first = firstOf(text);
        if (first)
            appendFolded(folded, first->codePoint);
        else
            folded += kReplacement;
        text.remove_prefix(first ? first->length : 1);
    }
    return folded;
}

std::string_view trimmed(std::string_view text) {
    while (const auto first = firstOf(text)) {
        if (!isWhiteSpace(first->codePoint))
            break;
        text.remove_prefix(first->length);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && isContinuation(text[start]))
            --start;
        const auto last = firstOf(text.substr(start));
        if (!last || !isWhiteSpace(last->codePoint))
            break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

std::size_t codePointCount(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text)
        count += isContinuation(c) ? 0U : 1U;
    return count;
}

std::string_view firstCodePoints(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        if (isContinuation(text[end]))
            continue;
        if (count == 0)
            break;
        --count;
    }
    return text.substr(0, end);
}

} // namespace leeward::base
