#pragma once

#include "core/records/therapy_item.h"
#include "core/store/change.h"
#include "core/store/therapy.h"
#include "ui/base/paper_offer.h"
#include "ui/journal/bulk_changes.h"
#include "ui/journal/catch_up.h"

#include <QObject>
#include <QString>

#include <set>
#include <string>
#include <variant>
#include <vector>

namespace leeward::secret {
class Random;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Something that is to be brought to therapy.
struct TherapyItem {
    using Source = std::variant<records::AppointmentNote, records::TherapyEntry, records::TherapyPassage>;
    Source source;
    QString words; ///< the note, the page's title, the passage
    QString from;  ///< of which day, or of which page; empty for a note
    bool isTicked = false;

    bool isNote() const { return std::holds_alternative<records::AppointmentNote>(source); }
    bool isPassage() const { return std::holds_alternative<records::TherapyPassage>(source); }
};

/// Decides for the list that is brought to therapy: one's own notes, pages and passages, and what of it goes on paper.
class TherapyPresenter final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    TherapyPresenter(vault::Session& session, const base::Clock& clock, secret::Random& random,
                     QObject* parent = nullptr);

    /// Reads everything anew, and follows changes from now on until rest().
    void refresh();
    void rest() { m_catchUp.rest(); }

    /// Notes first, then pages, then passages, the newest first.
    const std::vector<TherapyItem>& items() const { return m_items; }

    Result<void, store::SaveError> addNote(const QString& words);
    Result<void, store::SaveError> tick(const TherapyItem& item, store::Ticked ticked);

    /// Takes it off the list; the words stay where they were written. A note is gone unless that is undone.
    BulkChanges::Answer takeOff(const TherapyItem& item);

    /// Marks passages, in their order.
    BulkChanges::Answer mark(const std::vector<records::TherapyPassage>& passages);

    /// A new passage of \p entry.
    records::TherapyPassage passageOf(const Id<records::Entry>& entry, records::Question question,
                                      const QString& words);

    /// The items by their places in items(), each whole and in this order, as they go on paper. Nothing else is in it.
    paper::PaperPlan paperOf(const std::set<std::size_t>& chosen) const;

    /// All of it for paper, with what is not ticked off chosen. As it stands now, and no longer than this lives.
    PaperOffer offer() const;

Q_SIGNALS:
    void changed();

private:
    void readNotes();
    void readPages();
    void readPassages();
    QString dayOf(const base::LocalTime& time) const;
    paper::PaperSection sectionOf(const TherapyItem& item) const;

    vault::Session& m_session;
    const base::Clock& m_clock;
    secret::Random& m_random;
    std::vector<TherapyItem> m_items;
    CatchUp m_catchUp;
};

} // namespace leeward::ui
