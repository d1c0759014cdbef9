#include "core/store/passages.h"

#include "core/store/rows.h"

#include <algorithm>

namespace leeward::store {

namespace {

using records::Passage;

/// Far more than two people share; the other person could write any number.
constexpr std::int64_t kMostPassages = 2000;

/// From the index that is the key, so that a row that is too long to be read keeps no other from being found.
constexpr const char* kIds = "SELECT id FROM passage LIMIT ?";

/// A passage as either space keeps it: id, owner, text, place.
std::optional<Passage> passageOf(const sql::Statement& row) {
    const auto id = row.id<Passage>(0);
    const auto owner = row.id<records::Person>(1);
    const std::int64_t place = row.integer(3);
    if (!id || !owner || place < 0 || place > 255)
        return std::nullopt;
    Passage passage{.id = *id, .owner = *owner, .text = row.text(2), .place = static_cast<std::uint8_t>(place)};
    return check(passage).empty() ? std::optional(std::move(passage)) : std::nullopt;
}

} // namespace

sql::SqlResult<std::vector<Passage>> Passages::stored() {
    auto keys = m_shared.prepare(kIds);
    if (keys)
        keys->bind(1, kMostPassages);
    const auto ids = collected(std::move(keys), [](const sql::Statement& row) { return row.id<Passage>(0); });
    if (!ids)
        return Fail{ids.error()};
    std::vector<Passage> passages;
    for (const Id<Passage>& id : *ids) {
        auto row = m_shared.prepare("SELECT id, owner, text, place FROM passage WHERE id = ?");
        if (row)
            row->bind(1, id);
        auto found = collected(std::move(row), passageOf);
        if (!found && found.error() != sql::Error::TooLarge)
            return found;
        if (found && !found->empty())
            passages.push_back(std::move(found->front()));
    }
    return passages;
}

sql::SqlResult<std::vector<Passage>> Passages::all() {
    auto passages = stored();
    if (!passages)
        return passages;
    const auto own = mine();
    if (!own)
        return Fail{own.error()};
    std::erase_if(*passages, [&](const Passage& each) {
        return each.owner == m_me &&
               std::ranges::none_of(*own, [&each](const OwnPassage& known) { return known.passage == each; });
    });
    std::ranges::stable_sort(*passages, {}, &Passage::place);
    return passages;
}

sql::SqlResult<std::vector<OwnPassage>> Passages::mine() {
    const auto shared = stored();
    if (!shared)
        return Fail{shared.error()};
    return collected(m_own.prepare("SELECT id, entry, text, place FROM passage_copy ORDER BY place, id"),
                     [&](const sql::Statement& row) -> std::optional<OwnPassage> {
                         const auto id = row.id<Passage>(0);
                         if (!id)
                             return std::nullopt;
                         Passage passage{.id = *id,
                                         .owner = m_me,
                                         .text = row.text(2),
                                         .place = static_cast<std::uint8_t>(row.integer(3))};
                         const bool isThere = std::ranges::count(*shared, passage) > 0;
                         return OwnPassage{std::move(passage), row.id<records::Entry>(1), isThere};
                     });
}

Result<void, SaveError> Passages::share(const Passage& passage, const std::optional<Id<records::Entry>>& from) {
    if (passage.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (!check(passage).empty())
        return Fail{SaveError::Refused};
    const auto place = static_cast<std::int64_t>(passage.place);
    const auto kept = m_own.run("INSERT INTO passage_copy(id, entry, place, text) VALUES(?, ?, ?, ?)"
                                " ON CONFLICT(id) DO UPDATE SET place = excluded.place, text = excluded.text",
                                passage.id, from, place, passage.text);
    if (!kept)
        return Fail{saveErrorFrom(kept.error())};
    const auto shared = m_shared.run("INSERT OR REPLACE INTO passage(id, owner, place, text) VALUES(?, ?, ?, ?)",
                                     passage.id, m_me, place, passage.text);
    m_listeners.notify(passage.id);
    return shared.map_error(saveErrorFrom);
}

Result<void, SaveError> Passages::takeBack(const Id<Passage>& id) {
    auto known = m_own.prepare("SELECT 1 FROM passage_copy WHERE id = ?");
    if (!known)
        return Fail{saveErrorFrom(known.error())};
    known->bind(1, id);
    const auto isMine = known->step();
    if (!isMine)
        return Fail{saveErrorFrom(isMine.error())};
    if (!*isMine)
        return Fail{SaveError::NotOwner};
    RETURN_IF_FAILED(known->finish().map_error(saveErrorFrom));
    // The shared space first: while the copy is there, it can be tried again.
    RETURN_IF_FAILED(m_shared.run("DELETE FROM passage WHERE id = ?", id).map_error(saveErrorFrom));
    const auto forgotten = m_own.run("DELETE FROM passage_copy WHERE id = ?", id);
    m_listeners.notify(id);
    return forgotten.map_error(saveErrorFrom);
}

} // namespace leeward::store
