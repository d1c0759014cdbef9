#include "core/records/word_sound.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace leeward::records {

namespace {

/// Symbols: P T K stops, F 0 S X fricatives (0 is th, X is sh), J ch and j, M N nasals, L R W Y H, and the vowels
/// A E O (classes) and @ (the unstressed end of "amber").
constexpr std::u32string_view kVowels = U"AEO@";

bool isVowel(char32_t sound) {
    return kVowels.find(sound) != std::u32string_view::npos;
}
bool isVowelLetter(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}
bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isIn(char c, std::string_view set) {
    return c != '\0' && set.find(c) != std::string_view::npos;
}

/// Reads one word of the letters a to z, from left to right.
class Speller {
public:
    explicit Speller(std::string_view word) : m_word(word) {}

    std::u32string sounds() {
        skipSilentStart();
        while (m_at < m_word.size()) {
            const bool isConsonant = !isVowelLetter(m_word[m_at]) || (m_word[m_at] == 'y' && isVowelLetter(letter(1)));
            m_at += isConsonant ? readConsonant() : readVowels();
        }
        return m_sounds;
    }

private:
    char letter(int offset) const {
        const auto place = static_cast<std::ptrdiff_t>(m_at) + offset;
        return place >= 0 && place < static_cast<std::ptrdiff_t>(m_word.size())
                   ? m_word[static_cast<std::size_t>(place)]
                   : '\0';
    }
    bool follows(std::string_view letters) const { return m_word.substr(m_at).starts_with(letters); }
    bool isBeforeVowel(int offset) const { return letter(offset) != '\0' && isVowelLetter(letter(offset)); }

    void skipSilentStart() {
        for (const std::string_view start : {"kn", "gn", "pn", "wr", "ps"})
            if (m_word.starts_with(start))
                m_at = 1;
    }

    /// Adds a sound and says how many letters it took.
    std::size_t add(char32_t sound, std::size_t letters) {
        m_sounds += sound;
        return letters;
    }

    std::size_t readConsonant() {
        const char c = letter(0);
        if (c == letter(1) && c != 'c')
            return 1;
        switch (c) {
        case 'b':
            return letter(-1) == 'm' && letter(1) == '\0' ? 1 : add(U'P', 1);
        case 'd':
            return letter(1) == 'g' && isIn(letter(2), "eiy") ? add(U'J', 2) : add(U'T', 1);
        case 'f':
        case 'v':
            return add(U'F', 1);
        case 'h':
            return isBeforeVowel(1) ? add(U'H', 1) : 1;
        case 'j':
            return add(U'J', 1);
        case 'k':
        case 'q':
            return letter(-1) == 'c' ? 1 : add(U'K', 1);
        case 'l':
            return add(U'L', 1);
        case 'm':
            return add(U'M', 1);
        case 'n':
            return add(U'N', 1);
        case 'p':
            return letter(1) == 'h' ? add(U'F', 2) : add(U'P', 1);
        case 'r':
            return isBeforeVowel(1) && !isSilentEnd(1) ? add(U'R', 1) : 1;
        case 'w':
            return isBeforeVowel(1) || follows("wh") ? add(U'W', follows("wh") ? 2 : 1) : 1;
        case 'x':
            return m_at == 0 ? add(U'S', 1) : add(U'K', 0) + add(U'S', 1);
        case 'y':
            return add(U'Y', 1);
        case 'z':
            return add(U'S', 1);
        default:
            return readHissOrStop(c);
        }
    }

    /// c, g, s and t: what they are depends on what follows.
    std::size_t readHissOrStop(char c) {
        if (follows("tch") || follows("sch"))
            return c == 't' ? 1 : add(U'S', 0) + add(U'K', 3);
        if (letter(1) == 'h' && c != 'g')
            return add(c == 'c' ? U'J' : c == 's' ? U'X' : U'0', 2);
        if (letter(1) == 'i' && isIn(letter(2), "ao") && c != 'g')
            return add(U'X', 2);
        const bool isSoft = isIn(letter(1), "eiy");
        if (c == 'c')
            return add(isSoft ? U'S' : U'K', 1);
        if (c == 's')
            return add(U'S', isSoft && letter(1) == 'c' ? 2 : 1);
        if (c == 't')
            return add(U'T', 1);
        if (letter(1) == 'h')
            return isBeforeVowel(2) ? add(U'K', 2) : 2;
        if (letter(1) == 'n' && letter(2) == '\0')
            return 1;
        return add(isSoft && letter(-1) != 'g' ? U'J' : U'K', 1);
    }

    /// Whether the vowel \p offset letters on is an e that is not spoken: the last letter, and not the only vowel.
    bool isSilentEnd(int offset) const { return letter(offset) == 'e' && letter(offset + 1) == '\0' && hasVowel(); }

    bool hasVowel() const { return std::any_of(m_sounds.begin(), m_sounds.end(), isVowel); }

    std::size_t readVowels() {
        std::size_t count = 1;
        while (isBeforeVowel(static_cast<int>(count)))
            ++count;
        if (count == 1 && isSilentEnd(0))
            return 1;
        const std::size_t behind = m_at + count;
        const std::string_view rest = m_word.substr(behind);
        const bool isWeakEnd = rest == "r" || rest == "re" || (rest.empty() && letter(0) == 'a' && count == 1);
        return add(hasVowel() && isWeakEnd ? U'@' : classOf(m_word.substr(m_at, count)), count);
    }

    static char32_t classOf(std::string_view vowels) {
        const char first = vowels.front();
        if (vowels == "au")
            return U'O';
        if (first == 'a' || vowels == "u")
            return U'A';
        return first == 'o' || first == 'u' ? U'O' : U'E';
    }

    std::string_view m_word;
    std::size_t m_at = 0;
    std::u32string m_sounds;
};

bool areBothIn(std::u32string_view group, char32_t a, char32_t b) {
    return group.find(a) != std::u32string_view::npos && group.find(b) != std::u32string_view::npos;
}

/// What it costs to hear one sound for another. Whole numbers would be as arbitrary; the order is Miller and Nicely's.
double costOfTaking(char32_t a, char32_t b) {
    struct Group {
        std::u32string_view sounds;
        double cost;
    };
    static constexpr Group kGroups[] = {
        {U"F0", 0.25},  {U"XJ", 0.3},  {U"MN", 0.35},  {U"PTK", 0.5}, {U"F0SX", 0.5},
        {U"LRWY", 0.5}, {U"PF", 0.75}, {U"TS0", 0.75}, {U"TJ", 0.75}, {U"MNLR", 0.75},
    };
    if (a == b)
        return 0;
    if (isVowel(a) && isVowel(b))
        return a == U'@' || b == U'@' ? 0.2 : 0.5;
    if (isVowel(a) || isVowel(b))
        return 2;
    if (a == U'H' || b == U'H')
        return 0.8;
    const auto group = std::find_if(std::begin(kGroups), std::end(kGroups),
                                    [&](const Group& one) { return areBothIn(one.sounds, a, b); });
    return group == std::end(kGroups) ? 1 : group->cost;
}

/// What it costs to miss the sound at \p place of \p sounds, or to hear it where there is none.
double costOfMissing(std::u32string_view sounds, std::size_t place) {
    const char32_t sound = sounds[place];
    if (sound == U'@')
        return 0.5;
    if (isVowel(sound))
        return 0.7;
    if (sound == U'H' || sound == U'W' || sound == U'Y')
        return 0.4;
    const auto isConsonant = [&](std::size_t at) { return at < sounds.size() && !isVowel(sounds[at]); };
    const bool isInCluster = isConsonant(place + 1) || (place > 0 && isConsonant(place - 1));
    return isInCluster && std::u32string_view(U"MNLR").find(sound) != std::u32string_view::npos ? 0.5 : 1;
}

/// The code points of well-formed \p text.
std::u32string codePoints(std::string_view text) {
    std::u32string points;
    while (!text.empty()) {
        const std::string_view one = base::firstCodePoints(text, 1);
        char32_t point = static_cast<unsigned char>(one.front());
        if (one.size() > 1)
            point &= 0x7FU >> one.size();
        for (const char byte : one.substr(1))
            point = point << 6 | (static_cast<unsigned char>(byte) & 0x3FU);
        points += point;
        text.remove_prefix(one.size());
    }
    return points;
}

} // namespace

WordSound WordSound::of(std::string_view word) {
    const std::string folded = base::fold(word);
    WordSound sound;
    for (std::size_t at = 0; at < folded.size();) {
        const auto begin = folded.begin() + static_cast<std::ptrdiff_t>(at);
        const bool isEnglish = isLetter(folded[at]);
        const auto end = std::find_if(begin, folded.end(), [=](char c) { return isLetter(c) != isEnglish; });
        const std::string_view run = std::string_view(folded).substr(at, static_cast<std::size_t>(end - begin));
        if (isEnglish)
            sound.symbols += Speller(run).sounds();
        else
            for (const char32_t point : codePoints(run))
                if (point >= 0x80 || (point >= U'0' && point <= U'9'))
                    sound.symbols += point;
        at += run.size();
    }
    return sound;
}

double distanceBetween(const WordSound& a, const WordSound& b) {
    const std::size_t longer = std::max(a.symbols.size(), b.symbols.size());
    if (longer == 0)
        return 0;
    std::vector<double> row(b.symbols.size() + 1, 0);
    for (std::size_t j = 0; j < b.symbols.size(); ++j)
        row[j + 1] = row[j] + costOfMissing(b.symbols, j);
    for (std::size_t i = 0; i < a.symbols.size(); ++i) {
        double diagonal = row[0];
        row[0] += costOfMissing(a.symbols, i);
        for (std::size_t j = 0; j < b.symbols.size(); ++j) {
            const double taken = diagonal + costOfTaking(a.symbols[i], b.symbols[j]);
            diagonal = row[j + 1];
            row[j + 1] =
                std::min({taken, row[j + 1] + costOfMissing(a.symbols, i), row[j] + costOfMissing(b.symbols, j)});
        }
    }
    return std::min(1.0, row.back() / static_cast<double>(longer));
}

} // namespace leeward::records
