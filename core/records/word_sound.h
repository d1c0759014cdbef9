#pragma once

#include <string>
#include <string_view>

namespace leeward::records {

/// How a word sounds when it is whispered by somebody half asleep: one symbol per sound, voiced and unvoiced consonants
/// alike, an r only before a vowel. Letters of other scripts stand for themselves.
/// Source: L. Philips, "Hanging on the Metaphone", Computer Language 7(12), 1990, with the vowels kept as four classes.
struct WordSound {
    std::u32string symbols;

    /// Reads English spelling; accents are ignored.
    static WordSound of(std::string_view word);
};

/// How far two words are apart: 0 when they sound the same, 1 when nothing is shared. The cheapest way to change one
/// into the other, over the longer one's length; sounds that are often taken for each other cost less.
/// Source of what is taken for what: G. A. Miller and P. E. Nicely, "An analysis of perceptual confusions among some
/// English consonants", J. Acoust. Soc. Am. 27, 1955: place is lost first, manner and nasality last.
double distanceBetween(const WordSound& a, const WordSound& b);

} // namespace leeward::records
