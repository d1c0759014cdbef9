#include "ui/forms/export_presenter.h"

#include "tests/ui/journal/a_journal.h"

#include <QDir>

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::ui {
namespace {

using transfer::ExportForm;

/// A presenter over a journal, and a folder to write to.
class Exporting : public testing::Test {
protected:
    QString in(const char* name) const { return QString::fromStdString((folder / name).string()); }

    tests::AJournal journal;
    tests::TempFolder folder;
    ExportPresenter presenter{*journal.session};
};

TEST_F(Exporting, MayGoWhereNothingStands) {
    EXPECT_EQ(presenter.problemOf(in("pages.json")), std::nullopt);
}

TEST_F(Exporting, OverwritesNothing) {
    tests::putContent(folder / "pages.json", "mine");

    EXPECT_EQ(presenter.problemOf(in("pages.json")), transfer::ExportError(transfer::ExportProblem::Exists));
}

TEST_F(Exporting, NeedsAFolderThatIsThere) {
    EXPECT_EQ(presenter.problemOf(in("elsewhere/pages.json")),
              transfer::ExportError(transfer::ExportProblem::NoFolder));
}

TEST_F(Exporting, WritesNoPlainTextIntoTheVault) {
    const QString inside = QString::fromStdString((journal.session->folder() / "pages.json").string());

    EXPECT_EQ(presenter.problemOf(inside), transfer::ExportError(transfer::ExportProblem::InsideVault));
}

TEST_F(Exporting, SuggestsANameThatSaysNothing) {
    EXPECT_EQ(presenter.placeFor(ExportForm::Json), QDir::home().filePath(QStringLiteral("pages.json")));
    EXPECT_EQ(presenter.placeFor(ExportForm::Pdf), QDir::home().filePath(QStringLiteral("pages.pdf")));
    EXPECT_EQ(presenter.placeFor(ExportForm::Markdown), QDir::home().filePath(QStringLiteral("pages")));
}

} // namespace
} // namespace leeward::ui
