#include "tests/ui/pause/on_pause.h"
#include "ui/base/text_label.h"
#include "ui/pause/grounding_script.h"
#include "ui/pause/grounding_view.h"

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;

/// Pause before unlocking, with all ways back open on it.
class Ways : public tests::OnPause {
protected:
    Ways() { paused(PauseFrom::Locked); }

    bool open(const char* way) {
        return press(m_view, QStringLiteral("More ways back…")) && press(m_view, QString::fromUtf8(way));
    }

    void skipToTheQuestion(int pages) {
        for (int page = 0; page < pages; ++page)
            press(m_view, QStringLiteral("Skip this one"));
    }

    static void escape() { key(Qt::Key_Escape); }
};

TEST_F(Ways, AreAllThereInGroups) {
    press(m_view, QStringLiteral("More ways back…"));

    EXPECT_TRUE(says(m_view, QStringLiteral("Ways back to the room")));
    EXPECT_TRUE(says(m_view, QStringLiteral("Touch and hold")));
    for (const content::Piece& piece : m_library.all(content::Kind::Exercise))
        EXPECT_NE(tests::seen(m_view, QString::fromStdString(piece.title)), nullptr) << piece.title;
}

TEST_F(Ways, EscLeadsBackToTheWayThatWasChosenAndThenToPause) {
    ASSERT_TRUE(open("Push the wall"));

    escape();
    const bool isAmongAll = says(m_view, QStringLiteral("Ways back to the room"));
    const QString focused = tests::nameOf(*QApplication::focusWidget());
    escape();

    EXPECT_TRUE(isAmongAll);
    EXPECT_EQ(focused, QStringLiteral("Push the wall"));
    EXPECT_TRUE(says(m_view, QStringLiteral("We’ve paused.")));
}

TEST_F(Ways, WhatToTakeCareOfIsSaidEveryTime) {
    for (int time = 0; time < 2; ++time) {
        press(m_view, QStringLiteral("Five, four, three, two, one"));
        EXPECT_TRUE(says(m_view, QStringLiteral("Smells and tastes can carry memories."))) << time;
        EXPECT_FALSE(says(m_view, QStringLiteral("Five things you can see."))) << time;
        press(m_view, QStringLiteral("Not this one"));
        EXPECT_TRUE(says(m_view, QStringLiteral("We’ve paused."))) << time;
    }
}

TEST_F(Ways, WhatIsSaidAtTheBeginningStandsOnTheFirstPageWhereNoNoteCameBefore) {
    press(m_view, QStringLiteral("Look around the room"));
    const bool isSaid = says(m_view, QStringLiteral("There is nothing to find out."));
    press(m_view, QStringLiteral("Next"));

    EXPECT_TRUE(isSaid);
    EXPECT_FALSE(says(m_view, QStringLiteral("There is nothing to find out.")));
}

TEST_F(Ways, WorseLeadsToAnotherDoor) {
    press(m_view, QStringLiteral("Look around the room"));
    skipToTheQuestion(4);
    press(m_view, QStringLiteral("Worse"));
    const bool isTold = says(m_view, QStringLiteral("You could stop looking and move instead."));

    EXPECT_TRUE(isTold);
    const content::Piece* other = anotherWay(m_library, "slow-look");
    ASSERT_NE(other, nullptr);
    EXPECT_TRUE(press(m_view, QString::fromStdString(other->title)));
    EXPECT_TRUE(says(m_view, QStringLiteral("Step 1 of %1").arg(scriptOf(*other).steps.size())));
}

TEST_F(Ways, HowItIsIsAskedAfterAMinute) {
    press(m_view, QStringLiteral("Look around the room"));
    auto* exercise = m_view.findChild<GroundingView*>();
    m_clock.advance(std::chrono::seconds(59));
    exercise->look();
    const bool isEarly = says(m_view, QStringLiteral("Better, the same, or worse?"));
    m_clock.advance(std::chrono::seconds(1));
    exercise->look();

    EXPECT_FALSE(isEarly);
    EXPECT_TRUE(says(m_view, QStringLiteral("Better, the same, or worse?")));
    EXPECT_TRUE(says(m_view, QStringLiteral("Step 1 of 4")));
}

TEST_F(Ways, WorseAfterAMinuteLeadsToAnotherDoor) {
    press(m_view, QStringLiteral("Look around the room"));
    m_clock.advance(std::chrono::minutes(1));
    m_view.findChild<GroundingView*>()->look();
    press(m_view, QStringLiteral("Worse"));

    EXPECT_TRUE(says(m_view, QStringLiteral("Then leave this one.")));
    EXPECT_NE(tests::seen(m_view, QString::fromStdString(anotherWay(m_library, "slow-look")->title)), nullptr);
}

TEST_F(Ways, WhoAnsweredAMomentAgoIsNotAskedAgainAtTheEnd) {
    press(m_view, QStringLiteral("Look around the room"));
    m_clock.advance(std::chrono::minutes(1));
    m_view.findChild<GroundingView*>()->look();
    press(m_view, QStringLiteral("The same"));
    skipToTheQuestion(4);

    EXPECT_TRUE(says(m_view, QStringLiteral("That was all of it.")));
}

TEST_F(Ways, PatternsThatAreNotOfferedAreThereForThoseWhoLook) {
    press(m_view, QStringLiteral("More ways back…"));
    const bool isOffered = says(m_view, QStringLiteral("Longer out"));
    const bool isThereUnasked = says(m_view, QStringLiteral("Four, seven, eight"));
    press(m_view, QStringLiteral("Other patterns…"));
    tests::settle();

    EXPECT_TRUE(isOffered);
    EXPECT_FALSE(isThereUnasked);
    EXPECT_TRUE(says(m_view, QStringLiteral("Four, seven, eight")));
    EXPECT_TRUE(says(m_view, QStringLiteral("My own pace")));
    EXPECT_EQ(tests::nameOf(*QApplication::focusWidget()), QStringLiteral("Box"));
}

TEST_F(Ways, NothingIsWrittenAndNoAnswerIsKept) {
    press(m_view, QStringLiteral("Look around the room"));
    skipToTheQuestion(4);
    press(m_view, QStringLiteral("Better"));
    press(m_view, QStringLiteral("Done"));
    m_view.begin(PauseFrom::Locked);
    press(m_view, QStringLiteral("Look around the room"));

    EXPECT_TRUE(says(m_view, QStringLiteral("Step 1 of 4")));
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

} // namespace
} // namespace leeward::ui
