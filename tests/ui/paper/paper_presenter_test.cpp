#include "ui/paper/paper_presenter.h"

#include "core/vault/session.h"
#include "core/vault/together.h"
#include "tests/support/a_paper.h"
#include "tests/support/a_vault.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"
#include "ui/base/both_here.h"

#include <QDir>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::AVault;

/// Ada's plans, and a folder outside of the vault.
class OnPaper : public testing::Test {
protected:
    void open(AVault::People people, std::string_view typed = tests::kFirstPassphrase) {
        if (!vault)
            vault.emplace(people);
        session.reset();
        session = vault->open(typed);
    }
    void write(store::Plan& plan, const char* text) {
        EXPECT_TRUE(plan.save(tests::aWord(random, session->me().id, text)));
    }
    QString in(const char* name) const { return QString::fromStdString((folder / name).string()); }
    static paper::Paper laidOut(const PaperPresenter& presenter, const PaperChoice& choice = {}) {
        return std::move(presenter.layOut(choice).value());
    }
    static std::string textOf(const PaperPresenter& presenter, const PaperChoice& choice = {}) {
        return tests::saidOfPdf(laidOut(presenter, choice).pdf().value(), "pdftotext -layout % -");
    }
    PaperSaveError refusal(const QString& place) {
        PaperPresenter presenter(*session, Place::Private);
        EXPECT_TRUE(presenter.load());
        return presenter.savePdf(laidOut(presenter), place).error();
    }

    std::optional<AVault> vault;
    std::unique_ptr<vault::Session> session;
    tests::TempFolder folder;
    tests::FixedRandom random{11};
};

TEST_F(OnPaper, OurPlanHasTheWordsOfWhoeverPrints) {
    open(AVault::Two);
    write(session->ourPlan(), "Lantern");
    open(AVault::Two, tests::kSecondPassphrase);
    write(session->ourPlan(), "Harbour");
    PaperPresenter presenter(*session, Place::Shared);
    ASSERT_TRUE(presenter.load());

    const std::string text = textOf(presenter);

    EXPECT_NE(text.find("Harbour"), std::string::npos);
    EXPECT_EQ(text.find("Lantern"), std::string::npos);
    EXPECT_EQ(text.find("Ada"), std::string::npos);
}

TEST_F(OnPaper, NothingOfTheOthersIsReadWhileTheyAreNotHere) {
    open(AVault::Two);
    write(session->ourPlan(), "Lantern");
    open(AVault::Two, tests::kSecondPassphrase);
    tests::FixedClock clock;
    BothHere both(clock);
    both.begin(std::move(*session->openTogether(tests::passphrase(tests::kFirstPassphrase))));
    PaperPresenter presenter(*session, Place::Shared, &both);
    ASSERT_TRUE(presenter.load());
    const PaperChoice choice{.whose = WhoseWords::Both};
    EXPECT_NE(textOf(presenter, choice).find("Lantern"), std::string::npos);

    both.end(TogetherEnd::ByHand);

    EXPECT_FALSE(presenter.canHaveBoth());
    EXPECT_EQ(textOf(presenter, choice).find("Lantern"), std::string::npos);
}

TEST_F(OnPaper, MyPlanHasNothingOfOurs) {
    open(AVault::Two);
    write(session->ourPlan(), "Lantern");
    write(session->myPlan(), "Kettle");
    PaperPresenter presenter(*session, Place::Private);
    ASSERT_TRUE(presenter.load());

    const std::string text = textOf(presenter);

    EXPECT_NE(text.find("Kettle"), std::string::npos);
    EXPECT_EQ(text.find("Lantern"), std::string::npos);
}

TEST_F(OnPaper, ALineThatWasTakenOutIsNotThere) {
    open(AVault::One);
    auto word = tests::aWord(random, session->me().id, "Lantern");
    EXPECT_TRUE(session->myPlan().save(word));
    EXPECT_TRUE(session->myPlan().remove(word.id));
    PaperPresenter presenter(*session, Place::Private);
    ASSERT_TRUE(presenter.load());

    EXPECT_EQ(textOf(presenter).find("Lantern"), std::string::npos);
}

TEST_F(OnPaper, SectionsThatWereNotChosenAreLeftOut) {
    open(AVault::One);
    write(session->myPlan(), "Lantern");
    records::PlanLine line{.id = random.newId<records::PlanLine>(), .owner = session->me().id};
    line.section = records::PlanSection::Grounding;
    line.text = "Cold water";
    EXPECT_TRUE(session->myPlan().save(line));
    PaperPresenter presenter(*session, Place::Private);
    ASSERT_TRUE(presenter.load());

    PaperChoice choice{PaperKind::Sections};
    choice.sections = {records::PlanSection::Grounding};
    const std::string text = textOf(presenter, choice);

    EXPECT_NE(text.find("Cold water"), std::string::npos);
    EXPECT_EQ(text.find("Lantern"), std::string::npos);
    EXPECT_EQ(presenter.sections().size(), 2U);
}

TEST_F(OnPaper, TheCardHasItsOwnSize) {
    open(AVault::One);
    PaperPresenter presenter(*session, Place::Private);
    ASSERT_TRUE(presenter.load());

    const auto size = laidOut(presenter, {PaperKind::Card}).pageSize();

    EXPECT_NEAR(size.width, 85, 0.1);
    EXPECT_NEAR(size.height, 54, 0.1);
}

TEST_F(OnPaper, IsSavedForItsOwnerAlone) {
    open(AVault::One);
    PaperPresenter presenter(*session, Place::Private);
    ASSERT_TRUE(presenter.load());

    ASSERT_TRUE(presenter.savePdf(laidOut(presenter), in("pages.pdf")));

    EXPECT_EQ(tests::contentOf(folder / "pages.pdf").substr(0, 5), "%PDF-");
    EXPECT_EQ(std::filesystem::status(folder / "pages.pdf").permissions(), std::filesystem::perms(0600));
}

TEST_F(OnPaper, IsNeverSavedInsideTheVault) {
    open(AVault::One);
    const QString inside = QString::fromStdString((session->folder() / "pages.pdf").string());

    EXPECT_EQ(refusal(inside), PaperSaveError(transfer::ExportProblem::InsideVault));
    EXPECT_FALSE(std::filesystem::exists(session->folder() / "pages.pdf"));
}

TEST_F(OnPaper, IsNotSavedInsideTheVaultByALinkEither) {
    open(AVault::One);
    std::filesystem::create_directory_symlink(session->folder(), folder / "elsewhere");

    EXPECT_EQ(refusal(in("elsewhere/pages.pdf")), PaperSaveError(transfer::ExportProblem::InsideVault));
    EXPECT_EQ(refusal(in("elsewhere/../elsewhere/pages.pdf")), PaperSaveError(transfer::ExportProblem::InsideVault));
}

TEST_F(OnPaper, NeedsAFolderThatIsThere) {
    open(AVault::One);

    EXPECT_EQ(refusal(in("nowhere/pages.pdf")), PaperSaveError(transfer::ExportProblem::NoFolder));
}

TEST_F(OnPaper, AFullDiskLeavesWhatStoodThere) {
    open(AVault::One);
    tests::putContent(folder / "pages.pdf", "mine");
    PaperSaveError error;
    {
        const tests::SmallFilesOnly full(512);
        error = refusal(in("pages.pdf"));
    }

    EXPECT_EQ(error, PaperSaveError(base::FileError::NoRoom));
    EXPECT_EQ(tests::contentOf(folder / "pages.pdf"), "mine");
}

TEST_F(OnPaper, SuggestsANameThatSaysNothing) {
    open(AVault::One);

    EXPECT_EQ(PaperPresenter(*session, Place::Private).suggestedPlace(),
              QDir::home().filePath(QStringLiteral("pages.pdf")));
}

TEST(UsualSheet, IsLetterWhereLetterIsSold) {
    EXPECT_EQ(usualSheet(QLocale::UnitedStates), paper::Sheet::Letter);
    EXPECT_EQ(usualSheet(QLocale::Canada), paper::Sheet::Letter);
    EXPECT_EQ(usualSheet(QLocale::Germany), paper::Sheet::A4);
}

} // namespace
} // namespace leeward::ui
