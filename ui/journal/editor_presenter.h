#pragma once

#include "core/records/entry.h"
#include "ui/journal/auto_saver.h"
#include "ui/journal/prompts.h"
#include "ui/journal/spelling.h"
#include "ui/journal/time_box.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <string>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// What stands above a page that could not be saved, or that is saved beside another.
struct EditorNotice {
    enum class Kind { NotSaved, KeptBoth };
    Kind kind;
    QString headline;
    QString sentence;
};

/// What the footer says about saving.
struct SaveLine {
    bool isTrouble = false;
    QString sentence;
    bool operator==(const SaveLine&) const = default;
};

/// Decides for the page that is being written: what is in it, when it is saved, and what is said about that.
class EditorPresenter : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    EditorPresenter(vault::Session& session, const base::Clock& clock, secret::Random& random,
                    const content::Library& library, QObject* parent = nullptr);

    /// Begins a page. What was in hand must have been left.
    void begin(records::EntryKind kind);

    /// Takes up a page again; false when it is not there or cannot be read.
    bool open(const Id<records::Entry>& id);

    bool isOpen() const { return m_saver.hasEntry(); }
    const records::Entry& entry() const { return m_saver.entry(); }

    void setTitle(const QString& title);
    void setText(records::Question question, const QString& text);
    void setFeltSafety(std::optional<records::FeltSafety> step);
    void setFeelings(const QStringList& words);
    void setBodySignals(const QStringList& words);
    void setTags(const QStringList& words);
    void toggleForTherapy();

    void setDistressBefore(std::optional<std::uint8_t> number);
    void setDistressAfter(std::optional<std::uint8_t> number);
    void markForTherapy();

    /// One text instead of questions, and back: answers stand below their questions as headings. Nothing is lost.
    void writeFreely();
    void useQuestions();

    /// Whether the page in hand offers something to begin from, and what stands below the one that it has.
    bool hasPrompts() const;
    QString promptHint() const;
    void takeAnotherPrompt();
    void dismissPrompt();

    /// How words are spelled in this space.
    Spelling& spelling() { return m_spelling; }

    /// A soft end, if one was chosen.
    TimeBox& timeBox() { return m_timeBox; }

    /// Whether so much more text, in bytes, has room in this page.
    bool hasRoomFor(qsizetype bytes) const;

    /// Where the cursor stands, to go on there another time.
    struct Place {
        records::Question question;
        int cursor; ///< in UTF-16 units of the question's text
        bool operator==(const Place&) const = default;
    };
    void setPlace(const Place& place) { m_place = place; }

    /// Where to go on in the page in hand.
    Place placeToGoOn() const;

    /// Saves now. False when it could not be.
    bool flush();

    /// "Done for now": no draft any more. False, and the page stays in hand, when it could not be saved.
    bool finish();

    /// Leaves it as it is. False, and the page stays in hand, when it could not be saved.
    bool leave();

    /// Lets go of it although its last words are not saved.
    void abandon();

    QString title() const;
    QString meta() const;
    SaveLine saveLine() const;
    std::optional<EditorNotice> notice() const;

Q_SIGNALS:
    /// Another title is shown.
    void titleChanged();

    /// The questions are others.
    void questionsChanged();

    /// Something else to begin from, or nothing.
    void promptChanged();

    /// What was asked for does not fit on a page.
    void tooLong();

    /// saveLine(), notice() or the mark for therapy are others.
    void stateChanged();

private:
    records::Entry& change();
    void moveTo(records::Entry moved);
    void setPrompt(std::string prompt);
    void save();
    void planNextSave();
    void rememberPlace();
    void letGo();

    vault::Session& m_session;
    const base::Clock& m_clock;
    secret::Random& m_random;
    Prompts m_prompts;
    AutoSaver m_saver;
    TimeBox m_timeBox;
    Spelling m_spelling;
    QTimer m_timer;
    std::optional<Place> m_place;
    std::optional<Place> m_rememberedPlace; ///< as it is on disk
    bool m_keptBoth = false;
};

} // namespace leeward::ui
