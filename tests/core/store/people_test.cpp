#include "core/store/people.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::Person;

class PeopleTest : public testing::Test {
protected:
    tests::FixedRandom m_random;
    tests::ASpace m_shared{sharedMigrations(), sql::Trust::Hostile};
    People m_people{m_shared.database()};
    Person m_ada{m_random.newId<Person>(), "Ada"};
};

TEST_F(PeopleTest, AreKeptByTheirIds) {
    const Person nameless{m_random.newId<Person>(), ""};
    ASSERT_TRUE(m_people.save(m_ada));
    ASSERT_TRUE(m_people.save(nameless));
    EXPECT_EQ(m_people.byId(m_ada.id).value(), m_ada);
    EXPECT_EQ(m_people.byId(nameless.id).value(), nameless);
    EXPECT_EQ(m_people.all()->size(), 2U);
    EXPECT_EQ(m_people.byId(m_random.newId<Person>()).value(), std::nullopt);
}

TEST_F(PeopleTest, CanBeCalledSomethingElse) {
    ASSERT_TRUE(m_people.save(m_ada));
    m_ada.name = "Адa 🌊";
    ASSERT_TRUE(m_people.save(m_ada));
    EXPECT_EQ(m_people.all(), std::vector<Person>{m_ada});
}

TEST_F(PeopleTest, HaveNamesThatAreTextAndNotEndless) {
    m_ada.name = std::string(records::kMaxNameBytes + 1, 'x');
    EXPECT_EQ(m_people.save(m_ada).error(), SaveError::Refused);
    m_ada.name = "\xFF";
    EXPECT_EQ(m_people.save(m_ada).error(), SaveError::Refused);
    EXPECT_TRUE(m_people.all()->empty());
}

TEST_F(PeopleTest, WithForgedNamesAreLeftOut) {
    ASSERT_TRUE(m_people.save(m_ada));
    ASSERT_TRUE(m_shared.database().run("INSERT INTO person VALUES(?, ?)", m_random.newId<Person>(),
                                        std::string(100'000, 'x')));
    ASSERT_TRUE(m_shared.database().run("INSERT INTO person VALUES(?, ?)", m_random.newId<Person>(), "\xFF"));
    EXPECT_EQ(m_people.all(), std::vector<Person>{m_ada});
}

TEST_F(PeopleTest, AreNeverMoreThanAHandful) {
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(m_people.save({m_random.newId<Person>(), "crowd"}));
    EXPECT_LE(m_people.all()->size(), 16U);
}

} // namespace
} // namespace leeward::store
