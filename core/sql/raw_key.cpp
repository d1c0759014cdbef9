#include "core/sql/raw_key.h"

#include "core/base/check.h"

#include <string_view>

namespace leeward::sql {

secret::SecretBytes rawKeyText(const secret::SecretBytes& key) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    static constexpr std::size_t kKeySize = 32;
    CHECK(key.size() == kKeySize);
    secret::SecretBytes text(2 * kKeySize + 3);
    auto* to = text.span().data();
    *to++ = 'x';
    *to++ = '\'';
    for (const base::Byte byte : key.view()) {
        *to++ = static_cast<base::Byte>(kDigits[byte >> 4]);
        *to++ = static_cast<base::Byte>(kDigits[byte & 15]);
    }
    *to = '\'';
    return text;
}

} // namespace leeward::sql
