#include "ui/pause/cant_speak.h"
#include "ui/pause/our_steps.h"

#include "core/vault/session.h"
#include "core/vault/together.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "ui/base/list_row.h"
#include "ui/base/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using records::PlanLine;
using tests::press;
using tests::says;
using tests::seen;

enum class Stricter : bool { No, Yes };

/// What waits for the first paint has come.
void afterPainting() {
    QCoreApplication::processEvents();
    tests::settle();
}

PlanLine saved(store::Plan& plan, PlanLine line) {
    const auto revision = plan.save(line);
    EXPECT_TRUE(revision);
    line.revision = revision.value_or(-1);
    return line;
}

/// Somebody's vault, and steps of the covenant in it.
class OurSteps : public testing::Test {
protected:
    PlanLine step(const char* text, Stricter stricter = Stricter::No) {
        PlanLine line{.id = m_random.newId<PlanLine>(),
                      .section = records::PlanSection::PauseCovenant,
                      .owner = m_at.session().me().id};
        line.kind = records::LineKind::Clause;
        line.text = text;
        line.isStricter = stricter == Stricter::Yes;
        return line;
    }

    PlanLine ours(const char* text, Stricter stricter = Stricter::No) {
        return saved(m_at.session().ourPlan(), step(text, stricter));
    }

    void talkThrough() {
        auto together = m_at.session().openTogether(tests::passphrase(tests::kSecondPassphrase));
        ASSERT_TRUE(together && (*together)->markTalkedThrough(records::PlanSection::PauseCovenant));
    }

    PauseSteps shown() { return stepsOnPause(m_at.session()); }

    explicit OurSteps(tests::AVault::People people = tests::AVault::Two) : m_at(people) {}

    tests::FixedRandom m_random{3};
    tests::APageContext m_at;
};

/// Ada's vault, with nobody else in it.
class MySteps : public OurSteps {
protected:
    MySteps() : OurSteps(tests::AVault::One) {}
};

TEST_F(OurSteps, AreTheWordingTalkedThroughWhateverBecameOfItSince) {
    PlanLine hands = ours("Hands off");
    const PlanLine lights = ours("Lights on");
    talkThrough();

    hands.text = "Go on";
    saved(m_at.session().ourPlan(), hands);
    ASSERT_TRUE(m_at.session().ourPlan().remove(lights.id));
    ours("Talk at once");

    EXPECT_EQ(shown().steps,
              (std::vector<PauseStep>{{QStringLiteral("Hands off"), {}}, {QStringLiteral("Lights on"), {}}}));
}

TEST_F(OurSteps, AStricterOneStandsBelowWithItsWritersName) {
    ours("Hands off");
    talkThrough();
    ours("Not that night", Stricter::Yes);
    m_at.reopenAs(tests::kSecondPassphrase);

    EXPECT_EQ(shown().steps,
              (std::vector<PauseStep>{{QStringLiteral("Hands off"), {}},
                                      {QStringLiteral("Not that night"), QStringLiteral("Ada’s words"), true}}));
}

TEST_F(OurSteps, OfADraftSayThatItIsOneAndWhoseWordsTheyAre) {
    ours("Five minutes, then come back");
    m_at.reopenAs(tests::kSecondPassphrase);

    EXPECT_TRUE(shown().isDraft);
    EXPECT_EQ(shown().steps, (std::vector<PauseStep>{
                                 {QStringLiteral("Five minutes, then come back"), QStringLiteral("Ada’s words")}}));
}

TEST_F(OurSteps, ThoseOfMyPlanAreNotShownBesideTheOther) {
    saved(m_at.session().myPlan(), step("Only mine"));

    EXPECT_TRUE(shown().steps.empty());
}

TEST_F(OurSteps, TouchRulesSayWhoseTheyAre) {
    PlanLine rule = step("No touch. Stay in the room.");
    rule.section = records::PlanSection::GoingBlank;
    rule.kind = records::LineKind::TouchRule;
    saved(m_at.session().ourPlan(), rule);

    const StepCard card = cantSpeakCard(m_at.library(), touchRulesOnPause(m_at.session()));

    ASSERT_EQ(card.steps.size(), 11U);
    EXPECT_TRUE(card.steps[3].small.startsWith(QStringLiteral("Ada: No touch. Stay in the room.\n")));
    EXPECT_TRUE(card.steps[3].small.endsWith(QStringLiteral("Then no touch.")));
}

TEST_F(MySteps, ForOneAloneMyPlanStands) {
    saved(m_at.session().myPlan(), step("Sit by the window"));

    EXPECT_EQ(shown().steps, (std::vector<PauseStep>{{QStringLiteral("Sit by the window"), {}}}));
}

/// The window with the vault open in it, and one step that was talked through.
class StepsInTheWindow : public OurSteps {
protected:
    StepsInTheWindow() {
        ours("Hands off");
        m_window.resize(1280, 820);
        m_window.show();
    }

    void unlock() { m_window.showOpen(new OpenView(m_at.context(), &m_window)); }

    /// As it is painted now, before anything that waits.
    bool isRowThere() const {
        const auto rows = m_window.findChildren<ListRow*>();
        return std::ranges::any_of(
            rows, [](const ListRow* row) { return row->isVisible() && row->text() == QStringLiteral("Our steps"); });
    }

    tests::TempFolder m_folder;
    Preferences m_preferences{m_folder / "preferences.json"};
    MainWindow m_window{m_at.theme(), m_preferences, m_at.clock(), m_at.library()};
};

TEST_F(StepsInTheWindow, ComeOnceThePauseIsPainted) {
    unlock();

    m_window.pause();
    const bool isThereAtOnce = isRowThere();
    afterPainting();

    EXPECT_FALSE(isThereAtOnce);
    press(m_window, QStringLiteral("Our steps"));
    EXPECT_TRUE(says(m_window, QStringLiteral("Hands off")));
}

TEST_F(StepsInTheWindow, AreNotThereBeforeUnlocking) {
    m_window.pause();
    afterPainting();

    EXPECT_EQ(seen(m_window, QStringLiteral("Our steps")), nullptr);
}

TEST_F(StepsInTheWindow, EscLeadsFromThemBackToPause) {
    unlock();
    m_window.pause();
    afterPainting();
    press(m_window, QStringLiteral("Our steps"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_TRUE(says(m_window, QStringLiteral("We’ve paused.")));
    EXPECT_FALSE(says(m_window, QStringLiteral("Hands off")));
    EXPECT_EQ(tests::nameOf(*QApplication::focusWidget()), QStringLiteral("Our steps"));
}

} // namespace
} // namespace leeward::ui
