#include "core/store/closeness.h"

#include "core/store/rows.h"

namespace leeward::store {

namespace {

using records::Closeness;

std::int64_t numberOf(std::chrono::sys_days day) {
    return day.time_since_epoch().count();
}

struct Choice {
    Id<records::Person> person;
    Closeness choice;
};

std::optional<Choice> choiceOf(const sql::Statement& row) {
    const auto person = row.id<records::Person>(0);
    const std::int64_t number = row.integer(1);
    if (!person || number < static_cast<std::int64_t>(Closeness::Space) ||
        number > static_cast<std::int64_t>(Closeness::NotSureYet))
        return std::nullopt;
    return Choice{*person, static_cast<Closeness>(number)};
}

} // namespace

sql::SqlResult<void> ClosenessOfDay::forgetOtherDays(std::int64_t day) {
    auto others = m_database.prepare("SELECT 1 FROM closeness WHERE day <> ? LIMIT 1");
    if (!others)
        return Fail{others.error()};
    others->bind(1, day);
    const auto isThere = others->step();
    if (!isThere)
        return Fail{isThere.error()};
    if (!*isThere)
        return {}; // reading writes nothing
    RETURN_IF_FAILED(others->finish());
    return m_database.run("DELETE FROM closeness WHERE day <> ?", day);
}

Result<records::ClosenessToday, SaveError> ClosenessOfDay::on(std::chrono::sys_days today) {
    RETURN_IF_FAILED(forgetOtherDays(numberOf(today)).map_error(saveErrorFrom));
    const auto choices = collected(m_database.prepare("SELECT person, choice FROM closeness LIMIT 16"), choiceOf);
    if (!choices)
        return Fail{saveErrorFrom(choices.error())};
    records::ClosenessToday shown;
    for (const Choice& each : *choices)
        (each.person == m_me ? shown.mine : shown.theirs) = each.choice;
    if (!shown.mine)
        shown.theirs.reset();
    return shown;
}

Result<void, SaveError> ClosenessOfDay::choose(Closeness choice, std::chrono::sys_days today) {
    RETURN_IF_FAILED(forgetOtherDays(numberOf(today)).map_error(saveErrorFrom));
    return told(
        m_database.run("INSERT INTO closeness(person, day, choice) VALUES(?, ?, ?) ON CONFLICT(person) DO UPDATE SET"
                       " day = excluded.day, choice = excluded.choice",
                       m_me, numberOf(today), static_cast<std::int64_t>(choice)));
}

Result<void, SaveError> ClosenessOfDay::takeBack() {
    return told(m_database.run("DELETE FROM closeness WHERE person = ?", m_me));
}

Result<void, SaveError> ClosenessOfDay::told(const sql::SqlResult<void>& done) const {
    if (!done)
        return Fail{saveErrorFrom(done.error())};
    m_listeners.notify(ClosenessChosen{});
    return {};
}

} // namespace leeward::store
