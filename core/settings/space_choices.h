#pragma once

#include "core/store/entries.h"
#include "core/store/space_meta.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::settings {

/// What one person chose, kept inside their private space.
class SpaceChoices {
public:
    explicit SpaceChoices(sql::Database& database) : m_meta(database) {}

    /// The window as last left: place and size in device-independent pixels.
    struct WindowPlace {
        int x = 0, y = 0, width = 0, height = 0;
        bool isMaximized = false;
        bool operator==(const WindowPlace&) const = default;
    };
    /// Where the window stood at the last lock, if it was kept.
    std::optional<WindowPlace> windowPlace();
    void setWindowPlace(const WindowPlace& place);

    /// How this person's side is guarded while it is open. It is kept here, so that nobody else who uses the program
    /// can loosen it.
    struct Guarding {
        std::chrono::minutes lockAfter{5}; ///< 1 to 60
        bool shiftThreeTimesHides = true;
        bool operator==(const Guarding&) const = default;
    };
    /// Nothing until this person has chosen.
    std::optional<Guarding> guarding();
    sql::SqlResult<void> setGuarding(const Guarding& guarding);

    /// Where somebody was writing when they last left a page: the cursor in one question's text, in UTF-16 units.
    struct WritingPlace {
        Id<records::Entry> entry;
        records::Question question = records::Question::Text;
        int cursor = 0;
        bool operator==(const WritingPlace&) const = default;
    };
    std::optional<WritingPlace> writingPlace();
    void setWritingPlace(const WritingPlace& place);

    /// Whether closeness today stands on this person's Today: not until they switch it on.
    enum class ClosenessCard : std::uint8_t { Off, On };
    ClosenessCard closenessCard();
    sql::SqlResult<void> setClosenessCard(ClosenessCard card);

    /// Whether looking back shows anything: until this person would rather not see it.
    enum class LookingBack : std::uint8_t { Off, On };
    LookingBack lookingBack();
    sql::SqlResult<void> setLookingBack(LookingBack looking);

    /// Where somebody was last reading: a piece, and the part of it that stood at the top.
    struct ReadingPlace {
        std::string piece;
        int part = 0;
        bool operator==(const ReadingPlace&) const = default;
    };
    std::optional<ReadingPlace> readingPlace();
    void setReadingPlace(const ReadingPlace& place);

    /// Pieces that somebody would like to talk about, in the order they were marked.
    std::vector<std::string> talkMarks();
    sql::SqlResult<void> setTalkMarks(const std::vector<std::string>& pieces);

    /// What somebody set apart by hand.
    enum class Apart : std::uint8_t { KeptCards, HiddenCards, HiddenLines };

    /// The pieces that are set apart so, in the order in which they were.
    std::vector<std::string> apart(Apart which);
    sql::SqlResult<void> setApart(Apart which, const std::vector<std::string>& pieces);

    /// Takes the place and the marks away.
    sql::SqlResult<void> forgetReading();

    /// The country of the helplines, two letters of ISO 3166; empty until it is chosen.
    std::string helpCountry();
    sql::SqlResult<void> setHelpCountry(const std::string& country);

    /// Somebody or something to turn to, in one's own words.
    struct Support {
        /// What it is. The numbers are stored: never change one.
        enum class Kind : std::uint8_t { Person = 1, Line = 2, Appointment = 3 };
        Kind kind = Kind::Person;
        std::string name;
        std::string reach; ///< a number, an address, a day
        std::string note;
        bool operator==(const Support&) const = default;
    };
    /// One's own people, lines and appointments, in their order. What is not understood is left out.
    std::vector<Support> support();

    /// Keeps \p all of them; TooMany when they take more than 64 KiB together.
    Result<void, store::SaveError> setSupport(const std::vector<Support>& all);

    /// Whether spelling is looked at while writing: it is, until somebody switches it off.
    enum class Spelling : std::uint8_t { Off, On };
    Spelling spelling();
    sql::SqlResult<void> setSpelling(Spelling spelling);

    /// Words that this person calls right, in the order they were kept.
    std::vector<std::string> keptWords();

    /// Keeps \p words; TooMany when they take more than 64 KiB together.
    Result<void, store::SaveError> setKeptWords(const std::vector<std::string>& words);

private:
    std::vector<std::string> listOf(std::string_view name);

    store::SpaceMeta m_meta;
};

} // namespace leeward::settings
