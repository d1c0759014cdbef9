#include "tests/ui/pause/on_pause.h"
#include "ui/base/text_label.h"
#include "ui/pause/cant_speak.h"

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;
using tests::seen;

/// Pause before unlocking, with the card open on it.
class CantSpeak : public tests::OnPause {
protected:
    CantSpeak() {
        paused(PauseFrom::Locked);
        press(m_view, QStringLiteral("They can’t speak"));
    }

    /// What a screen reader says of the step that is shown.
    static QString step() { return focused(); }
};

TEST_F(CantSpeak, BeginsWithTheFirstOfElevenSteps) {
    EXPECT_TRUE(step().startsWith(QStringLiteral("Step 1 of 11. Stop everything."))) << step().toStdString();
}

TEST_F(CantSpeak, SpaceAndArrowsTurnTheSteps) {
    key(Qt::Key_Space);
    key(Qt::Key_Right);
    const QString third = step();
    key(Qt::Key_Left);

    EXPECT_TRUE(third.startsWith(QStringLiteral("Step 3 of 11"))) << third.toStdString();
    EXPECT_TRUE(step().startsWith(QStringLiteral("Step 2 of 11")));
}

TEST_F(CantSpeak, TheLastStepStays) {
    for (int press = 0; press < 20; ++press)
        key(Qt::Key_Space);

    EXPECT_TRUE(step().startsWith(QStringLiteral("Step 11 of 11"))) << step().toStdString();
}

TEST_F(CantSpeak, AllStepsCanBeReadAtOnce) {
    press(m_view, QStringLiteral("All steps"));

    EXPECT_TRUE(says(m_view, QStringLiteral("Stop everything.")));
    EXPECT_TRUE(says(m_view, QStringLiteral("Then steady yourself.")));
    EXPECT_NE(seen(m_view, QStringLiteral("One at a time")), nullptr);
}

TEST_F(CantSpeak, SaysWhomToCallInBothForms) {
    const bool isSaid = says(m_view, QStringLiteral("Call emergency services."));
    press(m_view, QStringLiteral("All steps"));

    EXPECT_TRUE(isSaid);
    EXPECT_TRUE(says(m_view, QStringLiteral("Call emergency services.")));
}

TEST_F(CantSpeak, TheNumberIsThatOfTheCountryChosen) {
    EXPECT_EQ(emergencyCall(m_library, "GB"), QStringLiteral("Call 999."));
    EXPECT_EQ(emergencyCall(m_library, "XX"), QStringLiteral("Call emergency services."));
}

TEST_F(CantSpeak, EscLeadsBackToPause) {
    key(Qt::Key_Escape);

    EXPECT_TRUE(says(m_view, QStringLiteral("We’ve paused.")));
    EXPECT_EQ(step(), QStringLiteral("They can’t speak"));
}

TEST(CantSpeakCard, HasElevenStepsWhenItsFileIsBrokenOrMissing) {
    const tests::TempFolder folder;
    const tests::FolderSource source(folder.path());
    const content::Library missing(source, {"en"});
    EXPECT_EQ(cantSpeakCard(missing).steps.size(), 11U);

    source.put("en", "card", "when-someone-cannot-speak", "id: when-someone-cannot-speak\nkind: ca");
    const content::Library broken(source, {"en"});
    EXPECT_EQ(cantSpeakCard(broken).steps.size(), 11U);
    EXPECT_TRUE(cantSpeakCard(broken).steps.front().large.startsWith(QStringLiteral("Stop everything.")));
}

} // namespace
} // namespace leeward::ui
