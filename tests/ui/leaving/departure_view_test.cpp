#include "ui/leaving/departure_view.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <variant>

namespace leeward::ui {
namespace {

using store::OwnWords;
using tests::AVault;
using tests::press;
using tests::says;

/// Ada's and Ben's vault, opened by Ada, who goes.
class Going : public testing::Test {
protected:
    Going() {
        EXPECT_TRUE(m_at.session().entries().save(tests::anEntry(m_random, m_at.clock(), "The lamp.")));
        EXPECT_TRUE(m_at.session().ourPlan().save(tests::aWord(m_random, m_at.session().me().id, "Harbour")));
    }

    std::filesystem::path there() const { return m_place / "stick" / "pages"; }

    Departure journey(std::string_view current = tests::kFirstPassphrase) {
        return {OwnWords::LeaveThem,
                std::make_shared<const Departure::Journey>(Departure::Journey{
                    there(), tests::passphrase(current), tests::passphrase(tests::kNextPassphrase)})};
    }

    void show(const Departure& departure) {
        m_view = std::make_unique<DepartureView>(m_at.theme(), m_at.session(), departure);
        m_view->resize(1280, 820);
        m_view->show();
    }

    void waitFor(const char* words) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return says(*m_view, QString::fromUtf8(words)); })) << words;
    }

    auto arrive() {
        return vault::Vault::open(there(), tests::passphrase(tests::kNextPassphrase), {m_at.clock(), m_random});
    }

    tests::FixedRandom m_random{5};
    tests::TempFolder m_place;
    tests::APageContext m_at{AVault::Two};
    std::unique_ptr<DepartureView> m_view;
};

TEST_F(Going, WithTheJournalEndsWithWhereItIsAndHowToOpenIt) {
    show(journey());
    waitFor("Your journal is in its new place");

    EXPECT_TRUE(says(*m_view, QString::fromStdString(there().string())));
    EXPECT_TRUE(says(*m_view, QStringLiteral("“Other journal…” on the lock screen")));
    const auto opened = arrive();
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->entries().count(), 1);
}

TEST_F(Going, WithTheJournalCanOnlyBeLockedAfterwards) {
    show(journey());
    waitFor("Your journal is in its new place");
    const QSignalSpy locked(m_view.get(), &DepartureView::lockRequested);
    const QSignalSpy back(m_view.get(), &DepartureView::backRequested);

    ASSERT_TRUE(press(*m_view, QStringLiteral("Lock now")));

    EXPECT_EQ(locked.count(), 1);
    EXPECT_EQ(back.count(), 0);
}

TEST_F(Going, NeedsThePassphraseThatOpensItHere) {
    show(journey(tests::kSecondPassphrase));
    waitFor("You are still here");

    EXPECT_TRUE(says(*m_view, QStringLiteral("The first one is not the passphrase you have now.")));
    EXPECT_FALSE(std::filesystem::exists(there().parent_path()));
    EXPECT_EQ(m_at.session().entries().count(), 1);
}

TEST_F(Going, ThatDidNotWorkLeadsBackToTheFormWithWhatWasTypedThere) {
    show(journey(tests::kSecondPassphrase));
    waitFor("You are still here");
    std::optional<DepartureForm> asked;
    QObject::connect(m_view.get(), &DepartureView::againRequested, m_view.get(),
                     [&asked](const DepartureForm& form) { asked = form; });

    ASSERT_TRUE(press(*m_view, QStringLiteral("Try again…")));

    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->place, there());
}

TEST_F(Going, CanBeStoppedAndEverythingIsAsItWas) {
    {
        DeparturePresenter presenter(m_at.session(), journey());
        presenter.begin();
        presenter.stop();
        EXPECT_FALSE(presenter.canStop());
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return std::holds_alternative<DeparturePresenter::Stayed>(presenter.state()); }));
    }

    EXPECT_FALSE(std::filesystem::exists(there().parent_path()));
    m_at.reopenAs(tests::kFirstPassphrase);
    EXPECT_EQ(m_at.session().entries().count(), 1);
    EXPECT_TRUE(m_at.session().isOfTwo());
}

TEST_F(Going, SaysKindlyThatOtherFilesStandThere) {
    std::filesystem::create_directories(there());
    tests::putContent(there() / "letter.txt", "Dear");

    show(journey());
    waitFor("There are other files in this folder.");

    EXPECT_TRUE(says(*m_view, QStringLiteral("Your journal is here as before")));
    EXPECT_EQ(tests::contentOf(there() / "letter.txt"), "Dear");
}

TEST_F(Going, EndsWhenItIsLockedInTheMiddle) {
    {
        DeparturePresenter presenter(m_at.session(), journey());
        presenter.begin();
    }

    EXPECT_FALSE(std::filesystem::exists(there().parent_path()));
    m_at.reopenAs(tests::kFirstPassphrase);
    EXPECT_EQ(m_at.session().entries().count(), 1);
}

TEST_F(Going, FromTheSharedSpaceAloneLeadsBackToOnesPages) {
    show({OwnWords::TakeThemOut, nullptr});
    waitFor("The shared space is closed, for you");
    const QSignalSpy back(m_view.get(), &DepartureView::backRequested);

    ASSERT_TRUE(press(*m_view, QStringLiteral("Go on")));

    EXPECT_EQ(back.count(), 1);
    EXPECT_FALSE(m_at.session().hasShared());
    EXPECT_EQ(m_at.session().myPlan().section(records::PlanSection::WordsAndSignals)->front().text, "Harbour");
}

TEST_F(Going, IsToldToTheOtherWithTheNextUnlock) {
    show(journey());
    waitFor("Your journal is in its new place");
    m_view.reset();

    m_at.reopenAs(tests::kSecondPassphrase);

    EXPECT_TRUE(m_at.session().notes().sharedIsClosed);
    EXPECT_FALSE(m_at.session().isOfTwo());
}

} // namespace
} // namespace leeward::ui
