#include "tests/ui/screens/opened.h"

#include "core/store/entries.h"
#include "core/store/plan_lines.h"
#include "tests/support/on_screen.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"
#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"
#include "ui/base/secret_edit.h"
#include "ui/base/toast.h"
#include "ui/base/writing_edit.h"
#include "ui/shell/header.h"
#include "ui/shell/unsaved_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

namespace leeward::ui {

using records::EntryKind;
using tests::AVault;

namespace {

constexpr auto kWords = "tugboat walnut meadow lantern";

} // namespace

// ---- plans

void Screens::visitPlans(const Visit& visit) {
    openVault(AVault::Two);
    see(visit, "today, the first time");
    go(PageName::OurPlan);
    see(visit, "our plan, empty");
    press("Talk first");
    see(visit, "questions to talk about");
    press("Back to the first steps");
    press("Choose how we stop");
    see(visit, "a word, new");
    type(QStringLiteral("Φανάρι"));
    press("Done");
    see(visit, "our plan, not ready");
    press("Two taps");
    press("Done");
    press("Add a signal");
    type(QStringLiteral("Το φως ανάβει"));
    see(visit, "a signal in hand");
    for (QTextEdit* text : shown<QTextEdit>(*m_window))
        text->setPlainText(QStringLiteral("ναι ").repeated(8'000));
    m_opened->view->flush();
    see(visit, "a signal that cannot be saved");
    for (QTextEdit* text : shown<QTextEdit>(*m_window))
        text->setPlainText(QStringLiteral("Ναι"));
    press("Done");
    see(visit, "our plan");
    visitPaper(visit);
    go(PageName::MyPlan);
    see(visit, "my plan, empty");
    press("Start from a gentle example");
    see(visit, "my plan, from the example");
    writePages();
    go(PageName::Today);
    see(visit, "today");
}

void Screens::visitPaper(const Visit& visit) {
    press("Print…");
    settle();
    QWidget* dialog = tests::dialogInFront();
    ASSERT_NE(dialog, nullptr);
    visit("on paper", *dialog);
    for (QRadioButton* one : shown<QRadioButton>(*dialog)) {
        one->click();
        settle();
        visit("on paper, another choice", *dialog);
    }
    dialog->close();
}

// ---- journal

void Screens::writePages() {
    auto entry = tests::aFullEntry(m_random, m_clock);
    entry.title = "Μετά τη βροχή";
    entry.prompt = "Τι έμεινε σήμερα;";
    records::setText(entry, records::Question::FeltSafe, "Η αργή αρχή. Το φως έμεινε.");
    records::setText(entry, records::Question::AdjustNextTime, "# Ξανά\n\n- ένα\n- δύο **πολύ** αργά");
    entry.feelings = {"ήρεμα"};
    entry.bodySignals = {"ζεστά χέρια"};
    entry.tags = {"βράδυ", "αργά"};
    EXPECT_TRUE(m_opened->session->entries().save(entry));
    for (const EntryKind kind : {EntryKind::SmallWin, EntryKind::FreeWriting, EntryKind::AfterHardMoment,
                                 EntryKind::AfterTherapy, EntryKind::BetweenSessions, EntryKind::Detour}) {
        m_clock.advance(std::chrono::hours(31));
        auto other = tests::anEntry(m_random, m_clock, "Το φως έμεινε ανοιχτό, και η πόρτα μισάνοιχτη. Αυτό φτάνει.");
        other.kind = kind;
        other.isDraft = kind == EntryKind::FreeWriting;
        EXPECT_TRUE(m_opened->session->entries().save(other));
    }
}

void Screens::visitJournal(const Visit& visit) {
    openVault(AVault::One);
    go(PageName::Journal);
    see(visit, "journal, empty");
    writePages();
    const auto put = [this](const Id<records::Entry>& id, base::Time at, std::string_view title,
                            std::string_view text) { m_opened->index.put(id, at, title, text); };
    EXPECT_TRUE(m_opened->session->entries().texts(1000, std::nullopt, put));
    m_opened->index.setComplete();
    go(PageName::Today);
    see(visit, "today, with a draft");
    go(PageName::Journal);
    see(visit, "journal");
    const auto rows = m_opened->session->entries().newestFirst({}, 50, std::nullopt);
    m_opened->view->go({PageName::Journal, rows->back().id, {}});
    see(visit, "a page");
    go(PageName::Today);
    go(PageName::Journal);
    m_opened->view->currentPage().startSearch();
    shown<SearchField>(*m_window)[0]->setText(QStringLiteral("φως"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !tests::says(*m_window, QStringLiteral("\u2060")); }));
    QTest::keyClick(shown<SearchField>(*m_window)[0], Qt::Key_Down);
    see(visit, "found");
    shown<SearchField>(*m_window)[0]->setText(QStringLiteral("ξξξ"));
    see(visit, "nothing found");
    shown<SearchField>(*m_window)[0]->clear();
    visitEditors(visit);
    visitTrouble(visit);
    visitList(visit);
    visitBin(visit);
    visitTherapy(visit);
    visitLookingBack(visit);
}

void Screens::visitEditors(const Visit& visit) {
    for (const EntryKind kind : {EntryKind::AfterBeingClose, EntryKind::SmallWin, EntryKind::FreeWriting,
                                 EntryKind::AfterHardMoment, EntryKind::BetweenSessions}) {
        m_opened->view->go({PageName::Journal, {}, kind});
        see(visit, "an editor, " + std::to_string(static_cast<int>(kind)));
    }
    m_opened->view->go({PageName::Journal, {}, EntryKind::AfterBeingClose});
    settle();
    type(QStringLiteral("Το φως έμεινε"));
    press("Give it a title");
    see(visit, "an editor with a title");
    press("My word");
    press("More…");
    press("More…");
    press("A number, if it helps");
    EXPECT_TRUE(m_opened->view->flush());
    see(visit, "an editor with more words");
}

void Screens::visitTrouble(const Visit& visit) {
    m_opened->view->go({PageName::Journal, {}, EntryKind::FreeWriting});
    settle();
    QApplication::clipboard()->setText(QString(3'000'000, QLatin1Char('a')));
    shown<WritingEdit>(*m_window)[0]->paste();
    see(visit, "too long a paste");
    shown<WritingEdit>(*m_window)[0]->setWords(QString());
    shown<WritingEdit>(*m_window)[0]->insertPlainText(QString(60'000, QChar(0x3B1)));
    const tests::SmallFilesOnly full(1000);
    EXPECT_FALSE(m_opened->view->flush());
    press("Done for now");
    shown<WritingEdit>(*m_window)[0]->setWords(QStringLiteral("Το φως"));
    see(visit, "a full disk");
    press("Leave without them");
}

// ---- pause

void Screens::visitSteps(const Visit& visit) {
    vault::Session& session = *m_opened->session;
    for (const char* words : {"Χέρια μακριά, αμέσως.", "Το φως έμεινε ανοιχτό, και η πόρτα μισάνοιχτη. Αυτό φτάνει."}) {
        records::PlanLine line{.id = m_random.newId<records::PlanLine>(),
                               .section = records::PlanSection::PauseCovenant,
                               .owner = session.me().id};
        line.kind = records::LineKind::Clause;
        line.text = words;
        EXPECT_TRUE(session.myPlan().save(line));
    }
    m_window->goBack();
    m_window->pause();
    QCoreApplication::processEvents();
    see(visit, "pause, with steps");
    press("My steps");
    see(visit, "steps");
}

void Screens::visitPause(const Visit& visit) {
    openVault(AVault::One);
    m_window->pause();
    see(visit, "pause");
    press("Water");
    press("Something else…");
    see(visit, "pause, something else");
    press("The first ones");
    press("They can’t speak");
    see(visit, "they can’t speak");
    press("Next");
    see(visit, "they can’t speak, a step");
    press("All steps");
    see(visit, "they can’t speak, all steps");
    press("Back to Pause");
    visitSteps(visit);
    visitGrounding(visit);
    visitBreath(visit);
    m_window->goBack();
}

void Screens::visitGrounding(const Visit& visit) {
    m_window->goBack();
    m_window->pause();
    settle();
    press("More ways back…");
    see(visit, "all ways back");
    press("Back to Pause");
    m_window->ground(Grounding::FiveSenses);
    see(visit, "grounding, what to take care of");
    press("Begin");
    for (int page = 1; page <= 2; ++page) {
        see(visit, "grounding, page " + std::to_string(page));
        press("Skip this one");
    }
    see(visit, "grounding, how it is");
    press("Worse");
    see(visit, "grounding, worse");
    m_window->ground(Grounding::LookAround);
    press("Skip this one");
    press("Skip this one");
    press("The same");
    see(visit, "grounding, the end");
}

// ---- the rest

void Screens::visitRest(const Visit& visit) {
    openVault(AVault::Two);
    visitSettings(visit);
    visitMenus(visit);
    visitDialog(visit);
    go(PageName::Today);
    m_window->findChild<Toast*>()->say(m_dress.spoken(QStringLiteral("The page is in the bin.")),
                                       m_dress.spoken(QStringLiteral("Undo")), [] {});
    settle();
    visit("a toast", *m_window);
}

void Screens::visitSettings(const Visit& visit) {
    go(PageName::Settings);
    auto* page = &m_opened->view->currentPage();
    const auto topics = page->findChildren<ListRow*>();
    for (ListRow* topic : topics) {
        topic->click();
        see(visit, "settings, " + topic->text().toStdString());
    }
    topics[3]->click();
    settle();
    const auto fields = shown<SecretEdit>(*m_window);
    fields[0]->setText(QStringLiteral("not these"));
    fields[1]->setText(QString::fromUtf8(kWords));
    fields[2]->setText(QString::fromUtf8(kWords));
    press("Change it");
    see(visit, "settings, a wrong passphrase");
}

void Screens::visitMenus(const Visit& visit) {
    go(PageName::Settings);
    m_opened->view->currentPage().findChildren<ListRow*>()[0]->click();
    settle();
    QMenu& places = *m_opened->view->header().placesButton().menu();
    places.popup({100, 100});
    settle();
    visit("menu of places", places);
    places.close();
    for (QComboBox* box : shown<QComboBox>(*m_window)) {
        box->showPopup();
        settle();
        visit("choices of a box", *box->view()->window());
        box->hidePopup();
    }
}

void Screens::visitDialog(const Visit& visit) {
    QTimer::singleShot(0, m_window.get(), [this, &visit] {
        settle();
        QWidget* dialog = tests::dialogInFront();
        ASSERT_NE(dialog, nullptr);
        visit("leaving what is not saved", *dialog);
        dialog->close();
    });
    askToLeaveUnsaved(m_theme, m_window.get());
}

} // namespace leeward::ui
