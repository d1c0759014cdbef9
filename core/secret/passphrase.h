#pragma once

#include "core/base/result.h"
#include "core/secret/random.h"
#include "core/secret/secret_bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::secret {

/// A passphrase as it goes into the key derivation: NFC, UTF-8, not trimmed, 1 to 1024 bytes, without NUL.
class Passphrase {
public:
    /// Why something typed is no passphrase at all. Weakness is a different question: see Strength.
    enum class Problem { Empty, TooLong, HasNul, NotText };

    /// Takes what was typed, wiping nothing of the caller's.
    /// \param typed UTF-8 in any normalization form
    static Result<Passphrase, Problem> from(base::BytesView typed);

    const SecretBytes& bytes() const { return m_bytes; }
    bool equals(const Passphrase& other) const { return m_bytes.equals(other.m_bytes); }
    Passphrase copy() const { return Passphrase(m_bytes.copy()); }

private:
    explicit Passphrase(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

/// How hard a passphrase is to guess, in the steps that screen 02 shows.
enum class Strength {
    TooShort, ///< fewer than kMinimumLength characters
    Weak,     ///< long enough, but easily guessed
    Fair,
    Good,
    Strong,
};

/// In code points. Source: research on vaults, part C5.
inline constexpr std::size_t kMinimumPassphraseLength = 12;

/// Estimates by zxcvbn over the first 100 code points.
/// \param ownWords names and the like that whoever lives here would try first
Strength strengthOf(const Passphrase& passphrase, std::span<const std::string> ownWords);

/// Whether a new passphrase may be used: at least Fair.
inline bool isEnough(Strength strength) {
    return strength >= Strength::Fair;
}

/// Six words of our list, each drawn by itself, separated by spaces; about 66 bits or more.
SecretBytes suggestPassphrase(Random& random);

} // namespace leeward::secret
