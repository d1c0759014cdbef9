#include "ui/paper/paper_dialog.h"

#include "core/vault/session.h"
#include "core/vault/together.h"
#include "tests/support/a_page_context.h"
#include "tests/support/a_paper.h"
#include "tests/support/on_screen.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"
#include "ui/base/check_box.h"
#include "ui/paper/page_preview.h"
#include "ui/paper/printing.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

const QString kTheirTick = QStringLiteral("Ben: my words may be on it, too");

/// The dialog over a plan, before a window.
class PaperDialogTest : public testing::Test {
protected:
    PaperDialog& open(AVault::People people = AVault::One, int lines = 1) {
        m_at = std::make_unique<tests::APageContext>(people);
        return openOver(people, lines);
    }

    /// With Ben here, too, who has a word of his own.
    PaperDialog& openTogether() {
        m_at = std::make_unique<tests::APageContext>(AVault::Two);
        m_at->reopenAs(tests::kSecondPassphrase);
        auto& his = m_at->session();
        EXPECT_TRUE(his.ourPlan().save(tests::aWord(m_random, his.me().id, "Lighthouse")));
        m_at->reopenAs(tests::kFirstPassphrase);
        m_at->both().begin(std::move(*m_at->session().openTogether(tests::passphrase(tests::kSecondPassphrase))));
        return openOver(AVault::Two, 1);
    }

    PaperDialog& openOver(AVault::People people, int lines) {
        auto& session = m_at->session();
        const bool isTwo = people == AVault::Two;
        for (int number = 0; number < lines; ++number) {
            const auto word = tests::aWord(m_random, session.me().id, "Lantern " + std::to_string(number));
            EXPECT_TRUE(isTwo ? session.ourPlan().save(word) : session.myPlan().save(word));
        }
        m_window.resize(1280, 820);
        m_window.show();
        m_dialog = new PaperDialog(m_at->context(), isTwo ? Place::Shared : Place::Private, &m_window);
        m_dialog->open();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog));
        return *m_dialog;
    }
    PagePreview& preview() { return *m_dialog->findChild<PagePreview*>(); }
    QFileDialog& fileDialog() {
        EXPECT_TRUE(press(*m_dialog, QStringLiteral("Save as PDF…")));
        return *m_dialog->findChild<QFileDialog*>();
    }
    std::filesystem::path place() const { return m_folder / "pages.pdf"; }
    /// Of what holds the preview.
    static QScrollBar& barOf(QWidget& preview) {
        auto* around = qobject_cast<QScrollArea*>(preview.parentWidget()->parentWidget());
        return *around->verticalScrollBar();
    }
    std::string savedText() {
        saveThere(fileDialog());
        const std::string saved = tests::contentOf(place());
        return tests::saidOfPdf(base::Bytes(saved.begin(), saved.end()), "pdftotext -layout % -");
    }
    /// Names the place in Qt's dialog and presses Enter there.
    void saveThere(QFileDialog& files) { saveThere(files, place()); }
    void saveThere(QFileDialog& files, const std::filesystem::path& place) {
        auto& name = *files.findChild<QLineEdit*>();
        name.setText(QString::fromStdString(place.string()));
        QTest::keyClick(&name, Qt::Key_Return);
    }

    tests::FixedRandom m_random{5};
    tests::TempFolder m_folder;
    QWidget m_window;
    std::unique_ptr<tests::APageContext> m_at;
    QPointer<PaperDialog> m_dialog;
};

TEST_F(PaperDialogTest, AsksFirstWhoMightSeeIt) {
    EXPECT_TRUE(says(open(), QStringLiteral("Who might see it")));
}

TEST_F(PaperDialogTest, SaysThatTheOtherPersonsWordsAreLeftOut) {
    EXPECT_TRUE(says(open(AVault::Two), QStringLiteral("Ben’s words are left out")));
}

TEST_F(PaperDialogTest, SaysNothingOfAnotherPersonInMyPlan) {
    EXPECT_FALSE(says(open(), QStringLiteral("left out")));
}

TEST_F(PaperDialogTest, OfTheOtherPersonNothingCanBeTickedWhileTheyAreNotHere) {
    EXPECT_EQ(seen<CheckBox>(open(AVault::Two), kTheirTick), nullptr);
}

TEST_F(PaperDialogTest, TheirWordsAreOnItOnlyWhenTheyTickedThem) {
    auto* tick = seen<CheckBox>(openTogether(), kTheirTick);
    ASSERT_NE(tick, nullptr);
    EXPECT_FALSE(tick->isChecked());
    EXPECT_EQ(savedText().find("Lighthouse"), std::string::npos);
    std::filesystem::remove(place());

    tick->click();

    EXPECT_TRUE(says(*m_dialog, QStringLiteral("The words of both of you are on it")));
    const std::string text = savedText();
    EXPECT_NE(text.find("Lighthouse"), std::string::npos);
    EXPECT_NE(text.find("Ben’s words"), std::string::npos);
    EXPECT_NE(text.find("Lantern 0"), std::string::npos);
}

TEST_F(PaperDialogTest, ClosesWithTheTimeTogether) {
    seen<CheckBox>(openTogether(), kTheirTick)->click();

    m_at->both().end(TogetherEnd::ByHand);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_TRUE(m_dialog.isNull());
}

TEST_F(PaperDialogTest, SaysWhenTheDriveIsFull) {
    open(AVault::One, 60);
    const tests::SmallFilesOnly full(1000);
    saveThere(fileDialog());

    EXPECT_TRUE(says(*m_dialog, QStringLiteral("The drive is full.")));
    EXPECT_FALSE(std::filesystem::exists(place()));
}

TEST_F(PaperDialogTest, SaysWhenItMayNotLieThere) {
    open();
    saveThere(fileDialog(), "/proc/self/pages.pdf");

    EXPECT_TRUE(says(*m_dialog, QStringLiteral("Nothing was changed.")));
}

TEST_F(PaperDialogTest, KeysTurnThePages) {
    open(AVault::One, 60);
    ASSERT_GE(preview().pageCount(), 3);

    QTest::keyClick(&preview(), Qt::Key_PageDown);
    const int second = preview().page();
    QTest::keyClick(&preview(), Qt::Key_End);
    const int last = preview().page();
    QTest::keyClick(&preview(), Qt::Key_Home);

    EXPECT_EQ(second, 1);
    EXPECT_EQ(last, preview().pageCount() - 1);
    EXPECT_EQ(preview().page(), 0);
    EXPECT_EQ(preview().accessibleName(),
              QStringLiteral("Page 1 of %1, as it will be printed").arg(preview().pageCount()));
}

TEST_F(PaperDialogTest, ThePageCanBeShownLargerAndMovedAbout) {
    open(AVault::One, 60);
    const QSize whole = preview().size();

    ASSERT_TRUE(press(*m_dialog, QStringLiteral("Larger")));
    QCoreApplication::processEvents();

    EXPECT_GT(preview().height(), whole.height());
    QTest::keyClick(&preview(), Qt::Key_Down);
    EXPECT_EQ(preview().page(), 0);
    EXPECT_GT(barOf(preview()).value(), 0);
    QTest::keyClick(&preview(), Qt::Key_PageDown);
    EXPECT_EQ(preview().page(), 1);
}

TEST_F(PaperDialogTest, TheCardIsShownAtOnce) {
    open();
    seen<RadioButton>(*m_dialog, QStringLiteral("A card for the wallet: words and signals alone"))->click();

    EXPECT_TRUE(says(*m_dialog, QStringLiteral("85 × 54 mm")));
    EXPECT_GE(preview().pageCount(), 1);
}

TEST_F(PaperDialogTest, SectionsCanBeTickedOff) {
    open();
    seen<RadioButton>(*m_dialog, QStringLiteral("Chosen sections"))->click();

    EXPECT_NE(seen<CheckBox>(*m_dialog, QStringLiteral("Words and signals")), nullptr);
}

TEST_F(PaperDialogTest, EscapeClosesItAndItDies) {
    QTest::keyClick(&open(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_TRUE(m_dialog.isNull());
}

TEST_F(PaperDialogTest, SaysWhereItWasSavedAndThatItIsNotLocked) {
    open();
    saveThere(fileDialog());

    EXPECT_TRUE(std::filesystem::exists(place()));
    EXPECT_TRUE(says(*m_dialog, QString::fromStdString(place().string())));
    EXPECT_TRUE(says(*m_dialog, QStringLiteral("It is not locked")));
}

TEST_F(PaperDialogTest, AsksBeforeItOverwrites) {
    open();
    tests::putContent(place(), "mine");
    bool hasAsked = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &m_window, [&hasAsked] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        hasAsked = hasAsked || question;
        if (question)
            question->button(QMessageBox::No)->click();
    });
    looking.start(0);
    saveThere(fileDialog());

    EXPECT_TRUE(hasAsked);
    EXPECT_EQ(tests::contentOf(place()), "mine");
}

TEST_F(PaperDialogTest, WithoutAPrinterItSaysSoAndThePdfRemains) {
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        GTEST_SKIP() << "there is a printer";
    open();
    EXPECT_TRUE(press(*m_dialog, QStringLiteral("Print…")));

    EXPECT_TRUE(says(*m_dialog, QStringLiteral("knows no printer")));
    EXPECT_TRUE(seen(*m_dialog, QStringLiteral("Save as PDF…"))->isEnabled());
}

TEST_F(PaperDialogTest, PrintsThePagesThatWereAskedFor) {
    open(AVault::One, 60);
    PaperPresenter presenter(m_at->session(), Place::Private);
    ASSERT_TRUE(presenter.load());
    const paper::Paper paper = std::move(presenter.layOut({}).value());
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(place().string()));
    prepare(printer, paper);
    printer.setFromTo(2, 3);

    ASSERT_TRUE(print(paper, printer));

    const std::string printed = tests::contentOf(place());
    EXPECT_NE(printed.find("/Count 2"), std::string::npos);
    EXPECT_EQ(printed.find("Lantern"), std::string::npos);
    EXPECT_EQ(printed.find("Leeward"), std::string::npos);
}

} // namespace
} // namespace leeward::ui
