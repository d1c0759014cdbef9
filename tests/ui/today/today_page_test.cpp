#include "ui/today/today_page.h"

#include "core/store/entries.h"
#include "core/store/plan_lines.h"
#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "ui/today/cards.h"

#include <QPointer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

/// The first page of a vault, as the window shows it.
class Today : public testing::Test {
protected:
    void use(AVault::People people) { m_at = std::make_unique<tests::APageContext>(people); }

    TodayPage& show() {
        m_page = std::make_unique<TodayPage>(m_at->context());
        QObject::connect(m_page.get(), &Page::openRequested, m_page.get(),
                         [this](const Destination& destination) { m_asked = destination; });
        m_page->resize(1044, 744);
        m_page->setReflow(Reflow::Wide);
        m_page->enter({});
        m_page->show();
        return *m_page;
    }

    store::Plan& plan() {
        auto& session = m_at->session();
        if (session.hasShared())
            return session.ourPlan();
        return session.myPlan();
    }

    void addWord(const char* text, records::Level level, const char* meaning) {
        auto line = tests::aWord(m_random, m_at->session().me().id, text);
        line.level = level;
        line.meaning = meaning;
        EXPECT_TRUE(plan().save(line));
    }

    void addSignal(const char* text) {
        auto line = tests::aWord(m_random, m_at->session().me().id, text);
        line.kind = records::LineKind::Signal;
        EXPECT_TRUE(plan().save(line));
    }

    Id<records::Entry> addEntry(const char* title, records::EntryKind kind, const char* text = "Words.") {
        auto entry = tests::anEntry(m_random, m_at->clock(), text);
        entry.kind = kind;
        entry.title = title;
        entry.isDraft = kind != records::EntryKind::SmallWin;
        m_at->clock().advance(std::chrono::minutes(1));
        EXPECT_TRUE(m_at->session().entries().save(entry));
        return entry.id;
    }

    tests::FixedRandom m_random{3};
    std::unique_ptr<tests::APageContext> m_at;
    std::unique_ptr<TodayPage> m_page;
    std::optional<Destination> m_asked;
};

TEST_F(Today, GreetsByTheTimeOfDayAndName) {
    use(AVault::One);

    EXPECT_EQ(show().title(), QStringLiteral("Good evening, Ada")); // 21:15 by the test's clock
    m_at->clock().advance(std::chrono::hours(12));
    EXPECT_EQ(show().title(), QStringLiteral("Good morning, Ada"));
    m_at->clock().advance(std::chrono::hours(5));
    EXPECT_EQ(show().title(), QStringLiteral("Good afternoon, Ada"));
    m_at->clock().advance(std::chrono::hours(12));
    EXPECT_EQ(show().title(), QStringLiteral("Hello, Ada"));
}

TEST_F(Today, GreetsWithoutANameWhereThereIsNone) {
    use(AVault::One);
    ASSERT_TRUE(m_at->session().rename(""));

    EXPECT_EQ(show().title(), QStringLiteral("Good evening"));
}

TEST_F(Today, AFreshOneOffersFirstStepsAndWhatAlwaysCounts) {
    use(AVault::One);

    TodayPage& page = show();

    EXPECT_NE(seen(page, QStringLiteral("Choose how I stop")), nullptr);
    EXPECT_NE(seen(page, QStringLiteral("Write a first page")), nullptr);
    EXPECT_TRUE(says(page, QStringLiteral("A plain “no”, “stop” or “wait” always counts.")));
    EXPECT_FALSE(says(page, QStringLiteral("Small wins")));
    EXPECT_FALSE(says(page, QStringLiteral("Draft")));
}

TEST_F(Today, ShowsTheWordsAtAGlanceFromGreenToRed) {
    use(AVault::Two);
    addWord("Lantern", records::Level::Red, "Stop now");
    addWord("Harbour", records::Level::Green, "This is good");

    TodayPage& page = show();

    EXPECT_TRUE(says(page, QStringLiteral("Our words at a glance")));
    const auto* green = seen(page, QStringLiteral("Harbour. Green. This is good. Open the plan."));
    const auto* red = seen(page, QStringLiteral("Lantern. Red. Stop now. Open the plan."));
    ASSERT_TRUE(green && red);
    EXPECT_LT(green->x(), red->x());
}

TEST_F(Today, TheWordsLeadToThePlanTheyAreFrom) {
    use(AVault::Two);
    addWord("Lantern", records::Level::Red, "Stop now");

    press(show(), QStringLiteral("Lantern. Red. Stop now. Open the plan."));

    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, PageName::OurPlan);
}

TEST_F(Today, SaysWhatMeansStopWithoutWords) {
    use(AVault::One);
    addSignal("Two taps, anywhere");

    EXPECT_TRUE(says(show(), QStringLiteral("Two taps, anywhere. This means stop. So do silence and going still.")));
}

TEST_F(Today, LeadsOnToTheDraft) {
    use(AVault::One);
    const auto id = addEntry("After Tuesday evening", records::EntryKind::AfterBeingClose);

    press(show(), QStringLiteral("Continue: After Tuesday evening"));

    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, PageName::Journal);
    EXPECT_EQ(m_asked->entry, id);
}

TEST_F(Today, ShowsTheLastTwoSmallWinsAndCountsNone) {
    use(AVault::One);
    addEntry("", records::EntryKind::SmallWin, "First");
    addEntry("", records::EntryKind::SmallWin, "Second");
    const auto third = addEntry("", records::EntryKind::SmallWin, "Third");

    TodayPage& page = show();

    EXPECT_FALSE(says(page, QStringLiteral("First")) && says(page, QStringLiteral("Second")));
    press(page, QStringLiteral("Third"));
    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->entry, third);
}

TEST_F(Today, AGroundingExerciseIsAskedForAndNothingIsWritten) {
    use(AVault::One);
    TodayPage& page = show();
    std::optional<Grounding> asked;
    QObject::connect(&page, &Page::groundingRequested, &page, [&asked](Grounding grounding) { asked = grounding; });

    press(page, QStringLiteral("Look around the room"));

    EXPECT_EQ(asked, Grounding::LookAround);
    EXPECT_EQ(m_at->session().entries().count(), 0);
}

TEST_F(Today, OneLineBeginsAsFreeWriting) {
    use(AVault::One);

    press(show(), QStringLiteral("Write one line"));

    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, PageName::Journal);
    EXPECT_EQ(m_asked->newEntry, records::EntryKind::FreeWriting);
}

TEST_F(Today, IsUpToDateWheneverItIsEntered) {
    use(AVault::One);
    TodayPage& page = show();
    addWord("Lantern", records::Level::Red, "Stop now");

    page.enter({});

    EXPECT_TRUE(says(page, QStringLiteral("Lantern")));
    EXPECT_EQ(seen(page, QStringLiteral("Choose how I stop")), nullptr);
}

TEST_F(Today, IsBuiltAnewOnlyForAnotherWidth) {
    use(AVault::One);
    TodayPage& page = show();
    const QPointer<MinuteCard> card = page.findChild<MinuteCard*>();

    page.setReflow(Reflow::Wide);
    EXPECT_FALSE(card.isNull());
    page.setReflow(Reflow::Narrow);
    EXPECT_TRUE(card.isNull());
}

TEST_F(Today, InAVaultOfTwoItSaysThatThisIsOnesOwnView) {
    use(AVault::Two);

    EXPECT_EQ(show().placeWords(), QStringLiteral("Your view. Only you see this page"));
}

TEST_F(Today, MarkupInSomebodysWordsIsPlainText) {
    use(AVault::One);
    addWord("<b>Lantern</b><img src='file:///etc/passwd'>", records::Level::Red, "Stop now");

    EXPECT_TRUE(says(show(), QStringLiteral("<b>Lantern</b><img src='file:///etc/passwd'>")));
}

/// Ada's Today, with a line in Our plan that another hand has rewritten.
class ChangedWords : public Today {
protected:
    ChangedWords() {
        use(AVault::Two);
        auto line = tests::aWord(m_random, m_at->session().me().id, "Harbour");
        EXPECT_TRUE(m_at->session().ourPlan().save(line));
        // Her own copy says otherwise.
        line.text = "Lantern";
        EXPECT_TRUE(m_at->session().ourPlan().copies().keepOwn(line, std::nullopt));
    }
};

TEST_F(ChangedWords, AreSaidCalmlyAndLeadToTheirSection) {
    TodayPage& page = show();
    ASSERT_TRUE(says(page, QStringLiteral("Some of your words are not as you saved them")));

    ASSERT_TRUE(press(page, QStringLiteral("Look at both wordings")));

    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, PageName::OurPlan);
    EXPECT_EQ(m_asked->section, records::PlanSection::WordsAndSignals);
}

TEST_F(ChangedWords, AreNotSaidToTheOtherPerson) {
    m_at->reopenAs(tests::kSecondPassphrase);

    EXPECT_FALSE(says(show(), QStringLiteral("Some of your words")));
}

TEST_F(ChangedWords, AreNotSaidAnyMoreOnceDecided) {
    const auto differences = m_at->session().ourPlan().differences().value();
    ASSERT_TRUE(m_at->session().ourPlan().putMineBack(differences.front().id));

    EXPECT_FALSE(says(show(), QStringLiteral("Some of your words")));
}

TEST_F(Today, OfASharedSpaceThatIsClosedShowsOnesOwnWords) {
    use(AVault::Two);
    m_at->reopenAs(tests::kSecondPassphrase);
    ASSERT_TRUE(m_at->session().closeShared(store::OwnWords::LeaveThem));
    m_at->reopenAs(tests::kFirstPassphrase);

    TodayPage& page = show();

    EXPECT_TRUE(says(page, QStringLiteral("My words at a glance")));
    EXPECT_FALSE(says(page, QStringLiteral("Our")));
}

} // namespace
} // namespace leeward::ui
