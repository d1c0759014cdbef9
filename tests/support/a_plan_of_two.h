#pragma once

#include "core/store/migrations.h"
#include "core/store/our_plan.h"
#include "core/store/people.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace leeward::tests {

/// Ada and Ben, their private spaces, and the plan that they share. What either forges by hand goes through shared().
class APlanOfTwo : public testing::Test {
protected:
    using Line = records::PlanLine;
    using LineId = Id<records::PlanLine>;
    static constexpr auto kSection = records::PlanSection::PauseCovenant;

    APlanOfTwo() {
        EXPECT_TRUE(store::SpaceMeta(shared()).begin(m_random.newId<store::Space>(), store::SpaceKind::Shared));
        EXPECT_TRUE(store::People(shared()).save({m_ada, "Ada"}));
        EXPECT_TRUE(store::People(shared()).save({m_ben, "Ben"}));
        EXPECT_TRUE(m_adas.begin());
        EXPECT_TRUE(m_bens.begin());
    }

    sql::Database& shared() { return m_shared.database(); }

    Line aLine(const Id<records::Person>& owner, std::string text) {
        Line line{.id = m_random.newId<Line>(), .section = kSection, .owner = owner};
        line.kind = records::LineKind::Clause;
        line.text = std::move(text);
        line.steps = {"Stop.", "Bring water."};
        return line;
    }
    Line saved(store::OurPlan& by, Line line) {
        const auto revision = by.save(line);
        EXPECT_TRUE(revision);
        line.revision = revision.value_or(-1);
        return line;
    }
    Line adas(std::string text) { return saved(m_adas, aLine(m_ada, std::move(text))); }
    Line bens(std::string text) { return saved(m_bens, aLine(m_ben, std::move(text))); }

    /// What one of them reads in the section.
    static std::vector<std::string> texts(store::OurPlan& plan) {
        std::vector<std::string> texts;
        const auto lines = plan.section(kSection);
        for (const Line& line : lines.value())
            texts.push_back(line.text);
        return texts;
    }
    std::vector<store::Difference> differences() { return m_adas.differences().value(); }

    /// The line as Ada reads it now.
    Line now(const LineId& id) {
        const auto lines = m_adas.section(kSection);
        for (const Line& line : lines.value())
            if (line.id == id)
                return line;
        ADD_FAILURE() << "not there";
        return aLine(m_ada, "not there");
    }

    FixedRandom m_random;
    Id<records::Person> m_ada = m_random.newId<records::Person>();
    Id<records::Person> m_ben = m_random.newId<records::Person>();
    ASpace m_shared{store::sharedMigrations(), sql::Trust::Hostile};
    ASpace m_adasOwn{store::privateMigrations()};
    ASpace m_bensOwn{store::privateMigrations()};
    store::ChangeListeners m_listeners;
    store::OurPlan m_adas{shared(), m_adasOwn.database(), m_listeners, m_ada};
    store::OurPlan m_bens{shared(), m_bensOwn.database(), m_listeners, m_ben};
};

} // namespace leeward::tests
