#include "core/store/migrations.h"
#include "core/store/people.h"
#include "core/store/plan_lines.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::LineKind;
using records::PlanLine;
using records::PlanSection;
using LineId = Id<PlanLine>;

/// The covenant of two: whose order belongs to both.
class PlanOrder : public testing::Test {
protected:
    LineId added(std::string text, PlanLines& by, const Id<records::Person>& owner, LineKind kind = LineKind::Clause) {
        PlanLine line{.id = m_random.newId<PlanLine>(), .section = PlanSection::PauseCovenant, .owner = owner};
        line.kind = kind;
        line.text = std::move(text);
        EXPECT_TRUE(by.save(line));
        return line.id;
    }
    std::string order() {
        std::string order;
        const auto lines = m_mine.section(PlanSection::PauseCovenant);
        for (const PlanLine& line : lines.value())
            order += line.text;
        return order;
    }
    void forgePlaces(std::int64_t place) {
        ASSERT_TRUE(m_shared.database().run("UPDATE plan_line SET position = ?", place));
    }

    Id<records::Person> somebody(std::string name) {
        const records::Person person{m_random.newId<records::Person>(), std::move(name)};
        EXPECT_TRUE(People(m_shared.database()).save(person));
        return person.id;
    }

    tests::FixedRandom m_random;
    tests::ASpace m_shared{sharedMigrations(), sql::Trust::Hostile};
    Id<records::Person> m_me = somebody("Ada");
    Id<records::Person> m_other = somebody("Ben");
    ChangeListeners m_listeners;
    PlanLines m_mine{m_shared.database(), m_listeners, m_me};
    PlanLines m_theirs{m_shared.database(), m_listeners, m_other};
    LineId m_a = added("a", m_mine, m_me);
    LineId m_b = added("b", m_theirs, m_other);
    LineId m_c = added("c", m_mine, m_me);
};

TEST_F(PlanOrder, ALineGoesBeforeAnother) {
    ASSERT_TRUE(m_mine.moveBefore(m_c, m_a));
    EXPECT_EQ(order(), "cab");
    ASSERT_TRUE(m_mine.moveBefore(m_c, m_b));
    EXPECT_EQ(order(), "acb");
}

TEST_F(PlanOrder, ALineGoesToTheEnd) {
    ASSERT_TRUE(m_mine.moveBefore(m_a, std::nullopt));
    EXPECT_EQ(order(), "bca");
}

TEST_F(PlanOrder, AStepOfBothIsMovedByEitherAndItsWordsStay) {
    ASSERT_TRUE(m_mine.moveBefore(m_b, m_a));
    const auto lines = m_mine.section(PlanSection::PauseCovenant);
    EXPECT_EQ(lines->front().text, "b");
    EXPECT_EQ(lines->front().owner, m_other);
    EXPECT_EQ(lines->front().revision, 1);
}

TEST_F(PlanOrder, AnyOtherLineIsMovedByItsOwnerAlone) {
    const LineId theirs = added("t", m_theirs, m_other, LineKind::Line);
    EXPECT_EQ(m_mine.moveBefore(theirs, m_a).error(), SaveError::NotOwner);
    EXPECT_TRUE(m_theirs.moveBefore(theirs, m_a));
    EXPECT_EQ(order(), "tabc");
}

TEST_F(PlanOrder, WhatIsNotInTheSectionIsBehind) {
    ASSERT_TRUE(m_mine.remove(m_c));
    EXPECT_EQ(m_mine.moveBefore(m_a, m_c).error(), SaveError::Behind);
    EXPECT_EQ(m_mine.moveBefore(m_c, m_a).error(), SaveError::Behind);
    EXPECT_EQ(m_mine.moveBefore(m_a, m_a).error(), SaveError::Behind);
    EXPECT_EQ(m_mine.moveBefore(m_random.newId<PlanLine>(), m_a).error(), SaveError::Behind);
    EXPECT_EQ(order(), "ab");
}

TEST_F(PlanOrder, ThereIsAlwaysRoomForOneMoreMove) {
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(m_mine.moveBefore(i % 2 == 0 ? m_c : m_a, m_b));
    EXPECT_EQ(order(), "cab");
}

TEST_F(PlanOrder, ForgedPlacesAreAnOrderAfterTheNextMove) {
    for (const std::int64_t place : {std::int64_t{0}, std::int64_t{7}, std::int64_t{9223372036854775807}}) {
        forgePlaces(place);
        ASSERT_TRUE(m_mine.moveBefore(m_b, std::nullopt));
        ASSERT_TRUE(m_mine.moveBefore(m_c, m_a));
        EXPECT_EQ(order(), "cab") << place;
    }
}

} // namespace
} // namespace leeward::store
