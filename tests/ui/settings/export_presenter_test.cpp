#include "ui/settings/export_presenter.h"

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

TEST_F(Exporting, WritesOneFile) {
    journal.write("the lamp");

    EXPECT_EQ(presenter.write(ExportForm::Json, in("pages.json")), (transfer::Exported{1, 0}));

    EXPECT_NE(tests::contentOf(folder / "pages.json").find("the lamp"), std::string::npos);
}

TEST_F(Exporting, WritesAFolderOfPages) {
    journal.write("the lamp");
    journal.write("the door");

    EXPECT_EQ(presenter.write(ExportForm::Markdown, in("pages")), (transfer::Exported{2, 0}));

    EXPECT_TRUE(std::filesystem::is_directory(folder / "pages"));
}

TEST_F(Exporting, OverwritesNothing) {
    tests::putContent(folder / "pages.json", "mine");

    const auto written = presenter.write(ExportForm::Json, in("pages.json"));

    EXPECT_EQ(written.error(), transfer::ExportError(transfer::ExportProblem::Exists));
    EXPECT_EQ(tests::contentOf(folder / "pages.json"), "mine");
}

TEST_F(Exporting, WritesNoPlainTextIntoTheVault) {
    const QString inside = QString::fromStdString((journal.session->folder() / "pages.json").string());

    EXPECT_EQ(presenter.write(ExportForm::Json, inside).error(),
              transfer::ExportError(transfer::ExportProblem::InsideVault));
}

TEST_F(Exporting, SuggestsANameThatSaysNothing) {
    EXPECT_EQ(presenter.placeFor(ExportForm::Json), QDir::home().filePath(QStringLiteral("pages.json")));
    EXPECT_EQ(presenter.placeFor(ExportForm::Markdown), QDir::home().filePath(QStringLiteral("pages")));
}

} // namespace
} // namespace leeward::ui
