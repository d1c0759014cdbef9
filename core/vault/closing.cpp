#include "core/vault/closing.h"

#include "core/store/space_meta.h"

#include <array>
#include <string_view>
#include <utility>

namespace leeward::vault {

namespace {

constexpr std::string_view kName = "closing";

/// These texts are stored: never change one.
constexpr std::array<std::pair<Closing, std::string_view>, 4> kTexts{{{Closing::Not, ""},
                                                                      {Closing::LeavingWords, "leaving words"},
                                                                      {Closing::TakingWords, "taking words"},
                                                                      {Closing::Done, "done"}}};

} // namespace

VaultResult<Closing> closingOf(sql::Database& own) {
    const auto text = store::SpaceMeta(own).choice(kName);
    if (!text)
        return Fail{errorFrom(text.error(), own.path())};
    for (const auto& [closing, known] : kTexts)
        if (text->value_or("") == known)
            return closing;
    return Closing::Not;
}

VaultResult<void> noteClosing(sql::Database& own, Closing closing) {
    std::string_view text;
    for (const auto& [each, known] : kTexts)
        if (each == closing)
            text = known;
    if (const auto kept = store::SpaceMeta(own).setChoice(kName, text); !kept)
        return Fail{errorFrom(kept.error(), own.path())};
    return {};
}

} // namespace leeward::vault
