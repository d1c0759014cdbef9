#include "ui/journal/auto_saver.h"

#include "core/base/check.h"
#include "core/secret/random.h"
#include "core/store/entries.h"

#include <algorithm>
#include <utility>

namespace leeward::ui {

using store::SaveError;

AutoSaver::AutoSaver(store::Entries& entries, const base::Clock& clock, secret::Random& random)
    : m_entries(entries), m_clock(clock), m_random(random) {}

void AutoSaver::begin(records::Entry entry) {
    end();
    m_entry = std::move(entry);
}

void AutoSaver::end() {
    m_entry.reset();
    m_changedAt.reset();
    m_triedAt.reset();
    m_problem.reset();
    m_savedAt.reset();
}

records::Entry& AutoSaver::change() {
    CHECK(m_entry.has_value());
    if (!m_changedAt)
        m_changedAt = m_clock.monotonic();
    return *m_entry;
}

std::optional<std::chrono::milliseconds> AutoSaver::dueIn() const {
    if (!m_changedAt)
        return std::nullopt;
    const auto due = m_triedAt ? *m_triedAt + kRetry : *m_changedAt + kDelay;
    return std::max(due - m_clock.monotonic(), std::chrono::milliseconds{0});
}

AutoSaver::Outcome AutoSaver::save() {
    if (!m_changedAt)
        return Outcome::NothingToDo;
    // A page that was opened and left empty is never written.
    if (m_entry->revision == 0 && records::isEmpty(*m_entry)) {
        m_changedAt.reset();
        return Outcome::NothingToDo;
    }
    if (write())
        return Outcome::Saved;
    return *m_problem == SaveError::Behind ? saveBeside() : notSaved(*m_problem);
}

bool AutoSaver::write() {
    const auto revision = m_entries.save(*m_entry);
    if (!revision) {
        m_problem = revision.error();
        return false;
    }
    m_entry->revision = *revision;
    m_changedAt.reset();
    m_triedAt.reset();
    m_problem.reset();
    m_savedAt = m_clock.localNow();
    return true;
}

AutoSaver::Outcome AutoSaver::saveBeside() {
    const records::Entry behind = *m_entry;
    m_entry->id = m_random.newId<records::Entry>();
    m_entry->revision = 0;
    if (write())
        return Outcome::KeptBoth;
    // Tried again as what it was, so that the reason stays the right one.
    const SaveError problem = *m_problem;
    m_entry = behind;
    return notSaved(problem);
}

AutoSaver::Outcome AutoSaver::notSaved(SaveError problem) {
    m_problem = problem;
    m_triedAt = m_clock.monotonic();
    return Outcome::NotSaved;
}

} // namespace leeward::ui
