#pragma once

#include "core/records/plan_line.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::records {

/// Something the safety check of Words and signals has to say (screen 23).
enum class NoticeKind : std::uint8_t {
    NeedsRedWord,            ///< needed: stop has no word
    NeedsRedSignal,          ///< needed: stop has no signal that takes no words
    NeedsSignalWithoutSight, ///< needed: no stop that is noticed without looking
    MeansStop,               ///< needed: what stands for green or yellow means stop, always or as somebody's red word
    SoundsAlike,             ///< worth a thought: two words, see other
    LongWord,                ///< more than two syllables
    IsAName,                 ///< a name of one of the two
    CommonWord,              ///< a word of everyday talk
};

/// One notice; those that are not needed can be kept.
struct SignalNotice {
    NoticeKind kind;
    std::optional<Id<PlanLine>> line;
    std::optional<Id<PlanLine>> other;
    bool operator==(const SignalNotice&) const = default;
};

/// Whether the section stays a draft because of it.
bool isNeeded(NoticeKind kind);

/// Looks at the lines of Words and signals that are not removed.
/// \param names of the people, none of which makes a good word
std::vector<SignalNotice> checkSignals(std::span<const PlanLine> lines, std::span<const std::string> names);

/// Whether \p line, among \p lines, stands for green or yellow and says what means stop: a plain “no”, “stop” or
/// “wait”, silence or stillness as a signal, or a word that stands for red. It counts nowhere.
bool isContraryToStop(const PlanLine& line, std::span<const PlanLine> lines);

/// Names a notice for "Keep both": the same for the same words, so that it is not mentioned again until one changes.
std::string keyOf(const SignalNotice& notice, std::span<const PlanLine> lines);

/// Whether two words are easily taken for each other, by a phonetic code and edit distance.
bool soundAlike(std::string_view a, std::string_view b);

/// Syllables of an English word, estimated by its vowel groups; other scripts count one for every two letters.
int syllables(std::string_view word);

} // namespace leeward::records
