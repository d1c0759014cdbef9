#include "tests/support/some_records.h"
#include "tests/ui/plan/plan_sections.h"
#include "ui/base/check_box.h"
#include "ui/share/share_dialog.h"

namespace leeward::ui {
namespace {

using tests::AVault;
using tests::press;
using tests::seen;

const QString kShare = QStringLiteral("Share part of this…");

/// A word in hand of a plan, with a note.
class SharingFromThePlan : public PlanSectionsTest {
protected:
    PlanPage& openWord(AVault::People people, PlanOf planOf) {
        m_at = std::make_unique<tests::APageContext>(people);
        m_planOf = planOf;
        records::PlanLine word = tests::aWord(m_random, m_at->session().me().id, "Lantern");
        word.note = "It was on the sill. I like it.";
        EXPECT_TRUE(plan().save(word));
        show();
        EXPECT_TRUE(press(*m_page, planOf == PlanOf::Mine ? QStringLiteral("Lantern. Means red. Edit")
                                                          : QStringLiteral("Lantern. Means red. Your words, edit")));
        return *m_page;
    }

    tests::FixedRandom m_random{4};
};

TEST_F(SharingFromThePlan, ALineOfMyPlanAndItsNoteCanBeShared) {
    PlanPage& page = openWord(AVault::Two, PlanOf::Mine);
    ASSERT_TRUE(press(page, kShare));
    auto* dialog = page.findChild<ShareDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_NE(seen<CheckBox>(*dialog, QStringLiteral("Lantern")), nullptr);

    press(*dialog, QStringLiteral("I like it."));
    press(*dialog, QStringLiteral("Share these words"));

    const auto shared = m_at->session().passages().mine().value();
    ASSERT_EQ(shared.size(), 1U);
    EXPECT_EQ(shared.front().passage.text, "I like it.");
    EXPECT_EQ(shared.front().from, std::nullopt);
}

TEST_F(SharingFromThePlan, WhatIsBeingTypedIsSavedBeforeItIsOffered) {
    PlanPage& page = openWord(AVault::Two, PlanOf::Mine);
    type(QStringLiteral("s"));

    press(page, kShare);

    EXPECT_EQ(stored(records::PlanSection::WordsAndSignals).front().text, "Lanterns");
    EXPECT_NE(seen<CheckBox>(*page.findChild<ShareDialog*>(), QStringLiteral("Lanterns")), nullptr);
}

TEST_F(SharingFromThePlan, WhereItWentIsSaidAndUndoTakesItBack) {
    PlanPage& page = openWord(AVault::Two, PlanOf::Mine);
    QStringList said;
    QObject::connect(&page, &Page::toastRequested, &page, [&said](const QString& sentence) { said << sentence; });
    ASSERT_TRUE(press(page, kShare));
    auto* dialog = page.findChild<ShareDialog*>();
    press(*dialog, QStringLiteral("I like it."));
    press(*dialog, QStringLiteral("Share these words"));
    EXPECT_EQ(said, QStringList{QStringLiteral("Both of you can read this now, in Our plan under “Read together”.")});

    page.undo();

    EXPECT_TRUE(m_at->session().passages().mine()->empty());
    EXPECT_TRUE(said.last().startsWith(QStringLiteral("Taken back.")));
}

TEST_F(SharingFromThePlan, IsNotOfferedWhereBothReadAnyway) {
    EXPECT_EQ(seen(openWord(AVault::Two, PlanOf::Ours), kShare), nullptr);
}

TEST_F(SharingFromThePlan, IsNotOfferedToOnePersonAlone) {
    EXPECT_EQ(seen(openWord(AVault::One, PlanOf::Mine), kShare), nullptr);
}

} // namespace
} // namespace leeward::ui
