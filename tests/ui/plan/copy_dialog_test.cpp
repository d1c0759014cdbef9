#include "ui/plan/copy_dialog.h"

#include "core/vault/together.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"
#include "tests/ui/plan/plan_sections.h"
#include "ui/base/both_here.h"
#include "ui/base/check_box.h"

#include <QPointer>

namespace leeward::ui {
namespace {

using records::PlanSection;
using tests::press;
using tests::says;
using tests::seen;

const QString kStep = QStringLiteral("Copy lines of My plan");

/// An empty Our plan of Ada and Ben; Ada has two lines in My plan.
class CopyingFromMyPlan : public PlanSectionsTest {
protected:
    CopyingFromMyPlan() {
        m_at = std::make_unique<tests::APageContext>(tests::AVault::Two);
        m_planOf = PlanOf::Ours;
        auto word = tests::aWord(m_random, m_at->session().me().id, "Harbour");
        word.note = "For me alone.";
        EXPECT_TRUE(m_at->session().myPlan().save(word));
        records::PlanLine ritual{.id = m_random.newId<records::PlanLine>(), .owner = m_at->session().me().id};
        ritual.section = PlanSection::Rituals;
        ritual.kind = records::LineKind::Ritual;
        ritual.text = "Tea & rest";
        EXPECT_TRUE(m_at->session().myPlan().save(ritual));
        show();
        QObject::connect(m_page.get(), &Page::toastRequested, m_page.get(),
                         [this](const QString&, const QString&, const std::function<void()>& undo) { m_undo = undo; });
    }

    CopyDialog& ask() {
        EXPECT_TRUE(press(*m_page, kStep));
        m_dialog = m_page->findChild<CopyDialog*>();
        EXPECT_NE(m_dialog, nullptr);
        return *m_dialog;
    }

    tests::FixedRandom m_random{3};
    QPointer<CopyDialog> m_dialog;
    std::function<void()> m_undo;
};

TEST_F(CopyingFromMyPlan, TicksNothingAtFirst) {
    const CopyDialog& dialog = ask();

    EXPECT_EQ(dialog.findChildren<CheckBox*>().size(), 2);
    EXPECT_FALSE(seen<QAbstractButton>(dialog, QStringLiteral("Copy these lines"))->isEnabled());
    EXPECT_TRUE(says(dialog, QStringLiteral("Nothing yet.")));
}

TEST_F(CopyingFromMyPlan, ThePreviewIsExactlyWhatTheOtherWillRead) {
    CopyDialog& dialog = ask();

    press(dialog, QStringLiteral("Tea & rest."));

    EXPECT_NE(seen(dialog, QStringLiteral("Your partner will see exactly this\nRituals\nTea & rest.")), nullptr);
}

TEST_F(CopyingFromMyPlan, IsAsLargeAsWhatItHolds) {
    const CopyDialog& dialog = ask();
    auto* tick = dialog.findChildren<CheckBox*>().front();

    tick->click();
    const int more = dialog.height();
    tick->click();

    EXPECT_LT(dialog.height(), more);
}

TEST_F(CopyingFromMyPlan, CopiesWhatIsTickedAndLeavesMyPlanAsItWas) {
    const auto before = m_at->session().myPlan().all().value();
    CopyDialog& dialog = ask();
    press(dialog, QStringLiteral("Tea & rest."));

    ASSERT_TRUE(press(dialog, QStringLiteral("Copy these lines")));

    ASSERT_EQ(stored(PlanSection::Rituals).size(), 1U);
    EXPECT_EQ(stored(PlanSection::Rituals).front().text, "Tea & rest");
    EXPECT_TRUE(stored(PlanSection::WordsAndSignals).empty());
    EXPECT_EQ(m_at->session().myPlan().all().value(), before);
}

TEST_F(CopyingFromMyPlan, NotesStayPrivate) {
    CopyDialog& dialog = ask();
    dialog.findChildren<CheckBox*>().front()->click();

    ASSERT_TRUE(press(dialog, QStringLiteral("Copy these lines")));

    EXPECT_EQ(stored(PlanSection::WordsAndSignals).front().note, "");
}

TEST_F(CopyingFromMyPlan, IsUndoneWithNothingLeft) {
    CopyDialog& dialog = ask();
    press(dialog, QStringLiteral("Tea & rest."));
    press(dialog, QStringLiteral("Copy these lines"));

    m_page->undo();

    EXPECT_TRUE(stored(PlanSection::Rituals).empty());
    EXPECT_TRUE(m_at->session().ourPlan().copies().own()->empty());
    EXPECT_NE(seen(*m_page, kStep), nullptr);
}

TEST_F(CopyingFromMyPlan, NotNowCopiesNothing) {
    CopyDialog& dialog = ask();
    press(dialog, QStringLiteral("Tea & rest."));

    ASSERT_TRUE(press(dialog, QStringLiteral("Not now")));

    EXPECT_TRUE(stored(PlanSection::Rituals).empty());
}

TEST_F(CopyingFromMyPlan, IsNotOfferedWhileBothAreHere) {
    auto together = m_at->session().openTogether(tests::passphrase(tests::kSecondPassphrase));
    ASSERT_TRUE(together);
    m_at->both().begin(std::move(*together));

    m_page->enter({});

    EXPECT_EQ(seen(*m_page, kStep), nullptr);
}

TEST_F(CopyingFromMyPlan, IsOfferedWhetherOrNotAnythingStandsThere) {
    const auto mine = m_at->session().myPlan().all().value();
    for (const auto& line : mine)
        EXPECT_TRUE(m_at->session().myPlan().erase(line.id));

    const CopyDialog& dialog = ask();

    EXPECT_TRUE(says(dialog, QStringLiteral("Nothing stands in My plan.")));
}

TEST_F(CopyingFromMyPlan, AFullDiskIsSaidAndTheTicksStay) {
    CopyDialog& dialog = ask();
    press(dialog, QStringLiteral("Tea & rest."));
    {
        const tests::SmallFilesOnly full(1000);
        press(dialog, QStringLiteral("Copy these lines"));
    }

    ASSERT_TRUE(m_dialog);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(stored(PlanSection::Rituals).empty());
}

} // namespace
} // namespace leeward::ui
