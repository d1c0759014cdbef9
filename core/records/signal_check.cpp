#include "core/records/signal_check.h"

#include "core/base/text.h"
#include "core/records/everyday_words.h"
#include "core/records/word_sound.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leeward::records {

namespace {

/// Words nearer than this are taken for each other. Chosen over some forty pairs: "lemon" and "melon" are just within,
/// "robin" and "lantern" are not. In words of up to three sounds one may differ: "red" and "bed".
constexpr double kAlike = 0.31;
constexpr double kAlikeWhenShort = 0.34;
constexpr std::size_t kShortSounds = 3;

constexpr int kLongestInSyllables = 2;
constexpr std::size_t kFewWords = 2; ///< in which a “no” is what is heard

bool isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isVowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// The words of \p text, folded, without punctuation of English around them.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : base::fold(text) + ' ') {
        const bool isPart = isAsciiLetter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (isPart)
            word += c;
        else if (c != '\'' && !word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

/// Syllables of a folded English word.
int englishSyllables(std::string_view word) {
    int count = 0;
    bool wasVowel = false;
    for (const char c : word) {
        count += isVowel(c) && !wasVowel ? 1 : 0;
        wasVowel = isVowel(c);
    }
    const bool endsInSilentE = word.size() > 2 && word.ends_with('e') && !isVowel(word[word.size() - 2]);
    const bool endsInSyllabicL = word.size() > 3 && word.ends_with("le") && !isVowel(word[word.size() - 3]);
    if (endsInSilentE && !endsInSyllabicL)
        --count;
    return std::max(count, 1);
}

/// What is looked at: lines of Words and signals that are there and say something.
std::vector<const PlanLine*> linesOf(std::span<const PlanLine> lines, LineKind kind) {
    std::vector<const PlanLine*> chosen;
    for (const PlanLine& line : lines) {
        const bool isOurs = line.section == PlanSection::WordsAndSignals && line.kind == kind && !line.isRemoved;
        if (isOurs && !base::trimmed(line.text).empty())
            chosen.push_back(&line);
    }
    return chosen;
}

void addNeeded(std::vector<SignalNotice>& notices, std::span<const PlanLine> lines) {
    const auto words = linesOf(lines, LineKind::Word);
    const auto signals = linesOf(lines, LineKind::Signal);
    const auto isStop = [](const PlanLine* line) { return line->level == Level::Red; };
    const auto isStopWithoutSight = [&](const PlanLine* line) {
        return isStop(line) && (line->noticedBy == NoticedBy::Sound || line->noticedBy == NoticedBy::Touch);
    };
    if (std::none_of(words.begin(), words.end(), isStop))
        notices.push_back({NoticeKind::NeedsRedWord, {}, {}});
    if (std::none_of(signals.begin(), signals.end(), isStop))
        notices.push_back({NoticeKind::NeedsRedSignal, {}, {}});
    else if (std::none_of(signals.begin(), signals.end(), isStopWithoutSight))
        notices.push_back({NoticeKind::NeedsSignalWithoutSight, {}, {}});
}

bool isStillness(std::string_view word) {
    constexpr std::array kStill{"silence", "silent", "still", "stillness", "freeze", "freezing", "frozen"};
    return std::ranges::count(kStill, word) > 0;
}

void addContrary(std::vector<SignalNotice>& notices, std::span<const PlanLine> lines) {
    for (const LineKind kind : {LineKind::Word, LineKind::Signal})
        for (const PlanLine* line : linesOf(lines, kind))
            if (isContraryToStop(*line, lines))
                notices.push_back({NoticeKind::MeansStop, line->id, {}});
}

bool isAName(const PlanLine& line, std::span<const std::string> names) {
    const auto words = wordsOf(line.text);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const auto parts = wordsOf(name);
        return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
            return std::find(words.begin(), words.end(), part) != words.end();
        });
    });
}

/// A plain "no", "stop" or "wait" means stop anyway, so it may stand for red and for nothing else.
bool isCommon(const PlanLine& line) {
    const auto words = wordsOf(line.text);
    if (line.level == Level::Red && words.size() == 1 && isPlainStop(words.front()))
        return false;
    return !words.empty() && std::all_of(words.begin(), words.end(), isEverydayWord);
}

void addWorthAThought(std::vector<SignalNotice>& notices, std::span<const PlanLine> lines,
                      std::span<const std::string> names) {
    const auto words = linesOf(lines, LineKind::Word);
    for (auto word = words.begin(); word != words.end(); ++word) {
        const PlanLine& line = **word;
        if (isContraryToStop(line, lines))
            continue; // more is needed than a thought
        for (auto earlier = words.begin(); earlier != word; ++earlier)
            if (!isContraryToStop(**earlier, lines) && soundAlike(line.text, (*earlier)->text))
                notices.push_back({NoticeKind::SoundsAlike, line.id, (*earlier)->id});
        if (syllables(line.text) > kLongestInSyllables)
            notices.push_back({NoticeKind::LongWord, line.id, {}});
        if (isAName(line, names))
            notices.push_back({NoticeKind::IsAName, line.id, {}});
        if (isCommon(line))
            notices.push_back({NoticeKind::CommonWord, line.id, {}});
    }
}

std::string nameOf(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::NeedsRedWord:
        return "needs-red-word";
    case NoticeKind::NeedsRedSignal:
        return "needs-red-signal";
    case NoticeKind::NeedsSignalWithoutSight:
        return "needs-signal-without-sight";
    case NoticeKind::MeansStop:
        return "means-stop";
    case NoticeKind::SoundsAlike:
        return "sounds-alike";
    case NoticeKind::LongWord:
        return "long-word";
    case NoticeKind::IsAName:
        return "is-a-name";
    case NoticeKind::CommonWord:
        return "common-word";
    }
    return {};
}

std::string foldedTextOf(const std::optional<Id<PlanLine>>& id, std::span<const PlanLine> lines) {
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const PlanLine& one) { return one.id == id; });
    return line == lines.end() ? std::string() : base::fold(base::trimmed(line->text));
}

} // namespace

bool isNeeded(NoticeKind kind) {
    return kind == NoticeKind::NeedsRedWord || kind == NoticeKind::NeedsRedSignal ||
           kind == NoticeKind::NeedsSignalWithoutSight || kind == NoticeKind::MeansStop;
}

bool isContraryToStop(const PlanLine& line, std::span<const PlanLine> lines) {
    const bool isWord = line.kind == LineKind::Word;
    const bool isSignal = line.kind == LineKind::Signal;
    if (line.section != PlanSection::WordsAndSignals || (!isWord && !isSignal) || line.level == Level::Red)
        return false;
    const auto words = wordsOf(line.text);
    if (isSignal)
        return std::ranges::any_of(words, isStillness);
    const auto isSameForRed = [&words](const PlanLine* other) {
        return other->level == Level::Red && wordsOf(other->text) == words;
    };
    const bool isPlain = words.size() <= kFewWords && std::ranges::any_of(words, isPlainStop);
    return isPlain || std::ranges::any_of(linesOf(lines, LineKind::Word), isSameForRed);
}

std::vector<SignalNotice> checkSignals(std::span<const PlanLine> lines, std::span<const std::string> names) {
    std::vector<SignalNotice> notices;
    addNeeded(notices, lines);
    addContrary(notices, lines);
    addWorthAThought(notices, lines, names);
    return notices;
}

std::string keyOf(const SignalNotice& notice, std::span<const PlanLine> lines) {
    std::string first = foldedTextOf(notice.line, lines);
    std::string second = foldedTextOf(notice.other, lines);
    if (notice.other && second < first)
        std::swap(first, second);
    return nameOf(notice.kind) + '\n' + first + '\n' + second;
}

bool soundAlike(std::string_view a, std::string_view b) {
    const WordSound soundOfA = WordSound::of(a);
    const WordSound soundOfB = WordSound::of(b);
    if (soundOfA.symbols.empty() || soundOfB.symbols.empty())
        return base::fold(base::trimmed(a)) == base::fold(base::trimmed(b));
    const std::size_t longer = std::max(soundOfA.symbols.size(), soundOfB.symbols.size());
    return distanceBetween(soundOfA, soundOfB) < (longer <= kShortSounds ? kAlikeWhenShort : kAlike);
}

int syllables(std::string_view word) {
    int count = 0;
    for (const std::string& one : wordsOf(word)) {
        const auto lettersOfEnglish = std::count_if(one.begin(), one.end(), isAsciiLetter);
        const auto letters = static_cast<int>(base::codePointCount(one));
        count += lettersOfEnglish > 0 ? englishSyllables(one) : (letters + 1) / 2;
    }
    return count;
}

} // namespace leeward::records
