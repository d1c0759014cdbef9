#pragma once

#include "core/base/check.h"
#include "core/sql/schema.h"
#include "core/store/migrations.h"
#include "core/store/people.h"
#include "core/store/plan_lines.h"
#include "core/store/space_meta.h"

#include <filesystem>

namespace leeward::tests {

/// Opens a shared space as an unlock does and reads all there is to read. Whatever stands in it, what comes out is
/// what our own records allow.
/// \return whether it opened
inline bool readAllOf(const std::filesystem::path& path, const secret::SecretBytes& key,
                      const Id<records::Person>& me) {
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
    store::PlanLines plan(*database, listeners, me);
    for (int section = 1; section <= 12; ++section) {
        const auto lines = plan.section(static_cast<records::PlanSection>(section));
        CHECK(!lines || lines->size() <= records::kMaxLinesPerPlan);
        for (const records::PlanLine& line : lines.value_or(std::vector<records::PlanLine>{}))
            CHECK(check(line).empty());
    }
    (void)plan.keptNotices();
    (void)database->checkEveryPage();
    return true;
}

} // namespace leeward::tests
