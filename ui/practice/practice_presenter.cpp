#include "ui/practice/practice_presenter.h"

#include "core/base/clock.h"
#include "core/secret/random.h"
#include "core/store/entries.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"

#include <algorithm>
#include <array>

namespace leeward::ui {

using content::Company;
using content::Kind;
using content::Piece;
using settings::SpaceChoices;

namespace {

constexpr int kFewMinutes = 5;
constexpr std::array kShelves{Shelf::Grounding, Shelf::Rituals, Shelf::Touch, Shelf::Talking, Shelf::Questions};
static_assert(kShelves.size() == kShelfCount);

bool hasTouch(const Piece& piece) {
    return !piece.doing.contact.empty() && piece.doing.contact != "none";
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

std::vector<Kind> kindsOn(Shelf shelf) {
    switch (shelf) {
    case Shelf::Grounding:
        return {Kind::Exercise, Kind::Breath};
    case Shelf::Rituals:
        return {Kind::Ritual};
    case Shelf::Touch:
        return {Kind::Touch};
    case Shelf::Talking:
        return {Kind::Rehearsal, Kind::Listening, Kind::Line, Kind::Reply, Kind::Card};
    case Shelf::Questions:
        break;
    }
    return {Kind::Question};
}

bool isLetThrough(const Piece& piece, const CardFilter& filter) {
    if (filter.withoutTouch && hasTouch(piece))
        return false;
    if (filter.alone && piece.doing.company == Company::Together)
        return false;
    return !filter.underFiveMinutes || piece.minutes.value_or(0) < kFewMinutes;
}

PracticePresenter::PracticePresenter(const PageContext& context) : m_context(context) {
    refresh();
}

void PracticePresenter::refresh() {
    m_kept.clear();
    m_hidden.clear();
    if (!isPrivate())
        return;
    m_kept = m_context.session.choices().apart(SpaceChoices::Apart::KeptCards);
    m_hidden = m_context.session.choices().apart(SpaceChoices::Apart::HiddenCards);
}

PracticePresenter::Pieces PracticePresenter::on(Shelf shelf, const CardFilter& filter) const {
    Pieces all;
    for (const Kind kind : kindsOn(shelf))
        for (const Piece& piece : m_context.library.all(kind)) {
            const bool isLeftToLookFor = kind == Kind::Breath && !piece.breath.isOffered;
            if (!isLeftToLookFor && !contains(m_hidden, piece.id) && isLetThrough(piece, filter))
                all.push_back(&piece);
        }
    return all;
}

const Piece* PracticePresenter::find(const std::string& id) const {
    for (const Shelf shelf : kShelves)
        for (const Kind kind : kindsOn(shelf))
            if (const Piece* piece = m_context.library.find(kind, id))
                return piece;
    return nullptr;
}

PracticePresenter::Pieces PracticePresenter::named(const std::vector<std::string>& ids) const {
    Pieces all;
    for (const std::string& id : ids)
        if (const Piece* piece = find(id))
            all.push_back(piece);
    return all;
}

bool PracticePresenter::isPrivate() const {
    return !m_context.both.isOpen();
}

bool PracticePresenter::isKept(const Piece& piece) const {
    return contains(m_kept, piece.id);
}

bool PracticePresenter::isHidden(const Piece& piece) const {
    return contains(m_hidden, piece.id);
}

Result<void, store::SaveError> PracticePresenter::toggle(SpaceChoices::Apart which, std::vector<std::string>& ids,
                                                         const Piece& piece) {
    if (!isPrivate())
        return {};
    std::vector<std::string> changed = ids;
    if (std::erase(changed, piece.id) == 0)
        changed.push_back(piece.id);
    const auto done = m_context.session.choices().setApart(which, changed);
    if (!done)
        return Fail{store::saveErrorFrom(done.error())};
    ids = std::move(changed);
    return {};
}

Result<void, store::SaveError> PracticePresenter::toggleKept(const Piece& piece) {
    return toggle(SpaceChoices::Apart::KeptCards, m_kept, piece);
}

Result<void, store::SaveError> PracticePresenter::toggleHidden(const Piece& piece) {
    return toggle(SpaceChoices::Apart::HiddenCards, m_hidden, piece);
}

const Piece* PracticePresenter::drawQuestion(const Piece* last) const {
    Pieces all = on(Shelf::Questions, {});
    if (all.size() > 1)
        std::erase(all, last);
    if (all.empty())
        return nullptr;
    return all[m_context.random.below(static_cast<std::uint32_t>(all.size()))];
}

const std::vector<Piece>& PracticePresenter::openings() const {
    return m_context.library.all(Kind::Stem);
}

Result<Id<records::Entry>, store::SaveError> PracticePresenter::keepAsDraft(const std::string& words) const {
    const auto id = m_context.random.newId<records::Entry>();
    records::Entry entry = records::newEntry(id, records::EntryKind::FreeWriting, m_context.clock.localNow());
    records::setText(entry, records::Question::Text, words);
    const auto saved = m_context.session.entries().save(entry);
    if (!saved)
        return Fail{saved.error()};
    return id;
}

} // namespace leeward::ui
