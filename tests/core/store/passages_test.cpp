#include "core/store/passages.h"

#include "tests/support/a_plan_of_two.h"

namespace leeward::store {
namespace {

using records::Passage;

class PassagesTest : public tests::APlanOfTwo {
protected:
    Passage aPassage(std::string text) {
        return {.id = m_random.newId<Passage>(), .owner = m_ada, .text = std::move(text), .place = 4};
    }

    Passages m_mine{shared(), m_adasOwn.database(), m_listeners, m_ada};
    Passages m_theirs{shared(), m_bensOwn.database(), m_listeners, m_ben};
    Id<records::Entry> m_entry = m_random.newId<records::Entry>();
};

TEST_F(PassagesTest, AreReadByBothAndTheirSourceByOne) {
    const Passage passage = aPassage("A slow morning helps.");
    ASSERT_TRUE(m_mine.share(passage, m_entry));
    EXPECT_EQ(m_theirs.all(), std::vector<Passage>{passage});
    EXPECT_EQ(m_mine.all(), std::vector<Passage>{passage});
    EXPECT_EQ(m_mine.mine(), (std::vector<OwnPassage>{{passage, m_entry, true}}));
    EXPECT_TRUE(m_theirs.mine()->empty());
}

TEST_F(PassagesTest, AreTakenBackForGood) {
    const Passage passage = aPassage("A slow morning helps.");
    ASSERT_TRUE(m_mine.share(passage, std::nullopt));
    EXPECT_EQ(m_theirs.takeBack(passage.id).error(), SaveError::NotOwner);
    ASSERT_TRUE(m_mine.takeBack(passage.id));
    EXPECT_TRUE(m_theirs.all()->empty());
    EXPECT_TRUE(m_mine.mine()->empty());
}

TEST_F(PassagesTest, TellWhenTheyAreSharedAndTakenBack) {
    std::vector<Changed> heard;
    const auto subscription = m_listeners.subscribe([&](const Changed& changed) { heard.push_back(changed); });
    const Passage passage = aPassage("A slow morning helps.");
    ASSERT_TRUE(m_mine.share(passage, std::nullopt));
    ASSERT_TRUE(m_mine.takeBack(passage.id));
    EXPECT_EQ(heard, (std::vector<Changed>{passage.id, passage.id}));
}

TEST_F(PassagesTest, AreSharedInOnesOwnNameAlone) {
    EXPECT_EQ(m_theirs.share(aPassage("x"), std::nullopt).error(), SaveError::NotOwner);
    EXPECT_EQ(m_mine.share(aPassage(" "), std::nullopt).error(), SaveError::Refused);
}

TEST_F(PassagesTest, ForgedInMyNameAreLeftOutAndMineAreKnownToBeOthers) {
    const Passage passage = aPassage("A slow morning helps.");
    ASSERT_TRUE(m_mine.share(passage, m_entry));
    ASSERT_TRUE(shared().run("UPDATE passage SET text = 'Nothing helps.'"));
    ASSERT_TRUE(shared().run("INSERT INTO passage(id, owner, place, text) VALUES(?, ?, 0, 'Forged.')",
                             m_random.newId<Passage>(), m_ada));
    EXPECT_TRUE(m_mine.all()->empty());
    ASSERT_EQ(m_mine.mine()->size(), 1U);
    EXPECT_FALSE(m_mine.mine()->front().isAsShared);
    ASSERT_TRUE(m_mine.share(passage, m_entry));
    EXPECT_EQ(m_mine.all(), std::vector<Passage>{passage});
}

TEST_F(PassagesTest, ThatCouldBeNoneAreLeftOut) {
    const auto forge = [&](std::string_view text, int place) {
        ASSERT_TRUE(shared().run("INSERT INTO passage(id, owner, place, text) VALUES(?, ?, ?, ?)",
                                 m_random.newId<Passage>(), m_ben, place, text));
    };
    forge("place", 13);
    forge("\xFF", 0);
    forge(std::string(records::kMaxPassageBytes + 1, 'x'), 0);
    EXPECT_TRUE(m_mine.all()->empty());
}

} // namespace
} // namespace leeward::store
