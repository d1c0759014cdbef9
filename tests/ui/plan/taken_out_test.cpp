#include "tests/ui/plan/plan_sections.h"

namespace leeward::ui {
namespace {

using records::PlanSection;
using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

/// A ritual that was taken out, after whatever undoes it at once has gone.
class TakenOutTest : public PlanSectionsTest {
protected:
    PlanPage& openWithout(const QString& text, AVault::People people = AVault::One) {
        open(people);
        press(*m_page, QStringLiteral("Rituals"));
        add(QStringLiteral("Add a ritual"), text);
        rows().front()->click();
        press(*m_page, QStringLiteral("Remove this line"));
        m_page->flush();
        reopenAs(tests::kFirstPassphrase);
        press(*m_page, QStringLiteral("See all twelve sections"));
        press(*m_page, QStringLiteral("Rituals"));
        return *m_page;
    }
};

TEST_F(TakenOutTest, IsFoldedAwayAndComesBackLongAfterwards) {
    PlanPage& page = openWithout(QStringLiteral("A slow walk home"));
    EXPECT_FALSE(says(page, QStringLiteral("A slow walk home")));

    ASSERT_TRUE(press(page, QStringLiteral("See what you took out")));
    EXPECT_TRUE(says(page, QStringLiteral("A slow walk home")));
    ASSERT_TRUE(press(page, QStringLiteral("Bring back")));

    ASSERT_EQ(stored(PlanSection::Rituals).size(), 1U);
    EXPECT_EQ(stored(PlanSection::Rituals).front().text, "A slow walk home");
    EXPECT_EQ(seen(page, QStringLiteral("Close what you took out")), nullptr);
}

TEST_F(TakenOutTest, GoesForGoodAfterASecondQuestion) {
    PlanPage& page = openWithout(QStringLiteral("A slow walk home"));
    press(page, QStringLiteral("See what you took out"));

    ASSERT_TRUE(press(page, QStringLiteral("Remove for good…")));
    const bool isThere = plan().takenOut(PlanSection::Rituals)->size() == 1;
    ASSERT_TRUE(press(page, QStringLiteral("Remove for good")));

    EXPECT_TRUE(isThere);
    EXPECT_TRUE(plan().takenOut(PlanSection::Rituals)->empty());
    EXPECT_EQ(seen(page, QStringLiteral("Close what you took out")), nullptr);
}

TEST_F(TakenOutTest, LeavesNothingInTheFileWhenItGoesForGood) {
    PlanPage& page = openWithout(QStringLiteral("A slow walk home"));
    const auto before = tests::snapshotOf(m_at->session().folder() / "spaces");
    QString said;
    QObject::connect(&page, &Page::toastRequested, &page, [&said](const QString& sentence) { said = sentence; });
    press(page, QStringLiteral("See what you took out"));
    press(page, QStringLiteral("Remove for good…"));

    press(page, QStringLiteral("Remove for good"));

    const auto after = tests::snapshotOf(m_at->session().folder() / "spaces");
    ASSERT_EQ(after.size(), before.size());
    EXPECT_NE(after.begin()->first, before.begin()->first); // a file of another name, under another key
    EXPECT_EQ(said, QStringLiteral("Gone for good."));
}

TEST_F(TakenOutTest, TheKeyboardGoesOnWhereTheLineIs) {
    PlanPage& page = openWithout(QStringLiteral("A slow walk home"));
    press(page, QStringLiteral("See what you took out"));

    press(page, QStringLiteral("Remove for good…"));
    EXPECT_EQ(page.focusWidget(), seen(page, QStringLiteral("Keep it here")));
    press(page, QStringLiteral("Keep it here"));
    press(page, QStringLiteral("Bring back"));

    EXPECT_EQ(page.focusWidget(), rows().front());
}

TEST_F(TakenOutTest, CanBeKeptWhereItIs) {
    PlanPage& page = openWithout(QStringLiteral("A slow walk home"));
    press(page, QStringLiteral("See what you took out"));
    press(page, QStringLiteral("Remove for good…"));

    ASSERT_TRUE(press(page, QStringLiteral("Keep it here")));

    EXPECT_NE(seen(page, QStringLiteral("Bring back")), nullptr);
    EXPECT_EQ(plan().takenOut(PlanSection::Rituals)->size(), 1U);
}

TEST_F(TakenOutTest, OfOurPlanIsNotShownToTheOther) {
    openWithout(QStringLiteral("A slow walk home"), AVault::Two);
    EXPECT_NE(seen(*m_page, QStringLiteral("See what you took out")), nullptr);

    reopenAs(tests::kSecondPassphrase);
    press(*m_page, QStringLiteral("See all twelve sections"));
    press(*m_page, QStringLiteral("Rituals"));

    EXPECT_EQ(seen(*m_page, QStringLiteral("See what you took out")), nullptr);
}

TEST_F(TakenOutTest, IsNotSaidOfALineThatStillCounts) {
    open(AVault::Two);
    press(*m_page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("A slow walk home"));
    EXPECT_TRUE(m_at->session().ourPlan().copies().keepTalked(PlanSection::Rituals, stored(PlanSection::Rituals)));
    m_page->enter({});
    rows().front()->click();
    press(*m_page, QStringLiteral("Remove this line"));

    EXPECT_EQ(seen(*m_page, QStringLiteral("See what you took out")), nullptr);
    EXPECT_TRUE(rows().front()->accessibleName().contains(QStringLiteral("Bring back")));
}

} // namespace
} // namespace leeward::ui
