#include "core/secret/passphrase.h"

#include "core/base/text.h"
#include "core/secret/word_list.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>

namespace leeward::secret {

namespace {

constexpr std::size_t kMaximumBytes = 1024;
constexpr std::size_t kSuggestedWords = 6;

/// zxcvbn's time grows fast with the length, and by then the answer is known.
constexpr std::size_t kEstimatedCodePoints = 100;

/// In bits of zxcvbn's estimate. Source: research on vaults, part C5: at least 50.
constexpr double kFairBits = 50;
constexpr double kGoodBits = 65;
constexpr double kStrongBits = 80;

std::string_view textOf(base::BytesView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void wipeText(std::string& text) {
    wipe({reinterpret_cast<base::Byte*>(text.data()), text.size()});
}

/// Own words as zxcvbn compares them: single, in small letters. What a name consists of counts as well.
std::vector<std::string> comparable(std::span<const std::string> ownWords) {
    std::vector<std::string> words{"leeward", "notes", "journal", "diary", "safeword"};
    for (const std::string& own : ownWords) {
        std::string word;
        for (const char letter : own + " ") {
            if (letter != ' ') {
                word += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
            } else if (!word.empty()) {
                words.push_back(std::exchange(word, {}));
            }
        }
    }
    return words;
}

double estimatedBits(std::string_view passphrase, std::span<const std::string> ownWords) {
    const std::vector<std::string> words = comparable(ownWords);
    std::vector<const char*> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const std::string& word : words)
        dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);

    const std::string_view beginning = base::firstCodePoints(passphrase, kEstimatedCodePoints);
    SecretBytes ended(beginning.size() + 1);
    std::ranges::copy(base::bytesOf(beginning), ended.span().begin());
    return ZxcvbnMatch(reinterpret_cast<const char*>(ended.view().data()), dictionary.data(), nullptr);
}

} // namespace

Result<Passphrase, Passphrase::Problem> Passphrase::from(base::BytesView typed) {
    if (typed.empty())
        return Fail{Problem::Empty};
    if (std::ranges::find(typed, base::Byte{0}) != typed.end())
        return Fail{Problem::HasNul};
    if (typed.size() > kMaximumBytes * 4) // before normalizing; NFC rarely shortens, and never to a third
        return Fail{Problem::TooLong};
    auto normal = base::toNfc(textOf(typed));
    if (!normal)
        return Fail{Problem::NotText};
    SecretBytes bytes = SecretBytes::copyOf(base::bytesOf(*normal));
    wipeText(*normal);
    if (bytes.size() > kMaximumBytes)
        return Fail{Problem::TooLong};
    return Passphrase(std::move(bytes));
}

Strength strengthOf(const Passphrase& passphrase, std::span<const std::string> ownWords) {
    const std::string_view text = textOf(passphrase.bytes().view());
    if (base::codePointCount(text) < kMinimumPassphraseLength)
        return Strength::TooShort;
    const double bits = estimatedBits(text, ownWords);
    if (bits < kFairBits)
        return Strength::Weak;
    if (bits < kGoodBits)
        return Strength::Fair;
    return bits < kStrongBits ? Strength::Good : Strength::Strong;
}

SecretBytes suggestPassphrase(Random& random) {
    const auto words = suggestedWords();
    std::array<std::string_view, kSuggestedWords> drawn;
    std::size_t size = kSuggestedWords - 1;
    for (std::string_view& word : drawn) {
        word = words[random.below(static_cast<std::uint32_t>(words.size()))];
        size += word.size();
    }
    SecretBytes suggestion(size);
    auto target = suggestion.span().begin();
    for (const std::string_view word : drawn) {
        if (target != suggestion.span().begin())
            *target++ = ' ';
        target = std::ranges::copy(base::bytesOf(word), target).out;
    }
    return suggestion;
}

} // namespace leeward::secret
