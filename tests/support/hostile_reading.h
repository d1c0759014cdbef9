#pragma once

#include "core/base/check.h"
#include "core/sql/schema.h"
#include "core/store/closeness.h"
#include "core/store/migrations.h"
#include "core/store/our_plan.h"
#include "core/store/passages.h"
#include "core/store/people.h"
#include "core/store/space_meta.h"

#include <filesystem>

namespace leeward::tests {

/// Opens a shared space as an unlock does and reads all there is to read. Whatever stands in it, what comes out is
/// what our own records allow.
/// \param own a private space, whose copies know what to believe
/// \return whether it opened
inline bool readAllOf(const std::filesystem::path& path, const secret::SecretBytes& key, const Id<records::Person>& me,
                      sql::Database& own) {
    auto database = sql::Database::open(path, key, sql::Trust::Hostile);
    if (!database || !sql::compareSchema(*database, store::sharedMigrations()))
        return false;
    store::SpaceMeta meta(*database);
    (void)meta.id();
    (void)meta.kind();
    (void)meta.generation();
    const auto people = store::People(*database).all();
    CHECK(!people || people->size() <= 16);
    store::ChangeListeners listeners;
    store::OurPlan plan(*database, own, listeners, me);
    (void)plan.begin();
    (void)plan.differences();
    for (int section = 1; section <= 12; ++section) {
        const auto read = plan.section(static_cast<records::PlanSection>(section));
        CHECK(!read || read->size() <= records::kMaxLinesPerPlan);
        const auto lines = read.value_or(std::vector<records::PlanLine>{});
        for (const records::PlanLine& line : lines)
            CHECK(check(line).empty());
        (void)plan.suggestions(static_cast<records::PlanSection>(section));
        (void)plan.standing(static_cast<records::PlanSection>(section));
    }
    (void)plan.hasChanges();
    (void)plan.keptNotices();
    (void)store::Passages(*database, own, listeners, me).all();
    (void)store::ClosenessOfDay(*database, listeners, me).on(std::chrono::sys_days{});
    (void)database->checkEveryPage();
    return true;
}

} // namespace leeward::tests
