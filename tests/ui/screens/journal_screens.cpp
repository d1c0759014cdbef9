// The rooms behind the journal's list: filters, several pages at once, the bin, what is for therapy; looking back.
#include "tests/ui/screens/opened.h"

#include "tests/support/on_screen.h"
#include "ui/base/check_box.h"
#include "ui/base/line_field.h"
#include "ui/base/page.h"
#include "ui/base/segments.h"
#include "ui/journal/entry_list_view.h"
#include "ui/journal/entry_view.h"
#include "ui/journal/journal_header.h"

#include <QApplication>
#include <QTest>

namespace leeward::ui {

namespace {

QWidget& dialogInFront() {
    return *tests::dialogInFront();
}

} // namespace

void Screens::visitDialogInFront(const Visit& visit, const std::string& screen) {
    settle();
    QWidget* dialog = tests::dialogInFront();
    ASSERT_NE(dialog, nullptr) << screen;
    visit(screen, *dialog);
}

void Screens::visitList(const Visit& visit) {
    go(PageName::Journal);
    press("More filters…");
    visitDialogInFront(visit, "filters");
    for (LineField* field : dialogInFront().findChildren<LineField*>())
        field->setText(QStringLiteral("2026-03-15"));
    tests::press(dialogInFront(), m_dress.spoken(QStringLiteral("Show them")));
    see(visit, "nothing with these filters");
    press("Show everything");
    auto* header = m_window->findChild<JournalHeader*>();
    Q_EMIT header->choosingRequested();
    see(visit, "choosing several pages");
    QTest::keyClick(shown<EntryListView>(*m_window)[0], Qt::Key_Space);
    see(visit, "one page chosen");
    press("Tag…");
    visitDialogInFront(visit, "a tag for several");
    dialogInFront().close();
    press("Export…");
    // What stands in it by itself is a path of this computer.
    dialogInFront().findChild<LineField*>()->setText(QStringLiteral("λόγια"));
    visitDialogInFront(visit, "exporting several");
    dialogInFront().close();
    press("Stop choosing");
}

void Screens::visitBin(const Visit& visit) {
    go(PageName::Journal);
    auto* header = m_window->findChild<JournalHeader*>();
    Q_EMIT header->binRequested();
    see(visit, "the bin, empty");
    const auto rows = m_opened->session->entries().newestFirst({}, 2, std::nullopt);
    for (const store::EntryRow& row : *rows)
        EXPECT_TRUE(m_opened->session->entries().moveToBin(row.id, m_clock.now()));
    Q_EMIT header->binRequested();
    see(visit, "the bin");
    EntryListView* list = shown<EntryListView>(*m_window)[0];
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    see(visit, "a page in the bin");
    press("Remove for good…");
    visitDialogInFront(visit, "before a page goes for good");
    dialogInFront().close();
    for (const store::EntryRow& row : *rows)
        EXPECT_TRUE(m_opened->session->entries().bringBack(row.id));
}

void Screens::visitTherapy(const Visit& visit) {
    go(PageName::Journal);
    auto* header = m_window->findChild<JournalHeader*>();
    store::Therapy& therapy = m_opened->session->therapy();
    const auto rows =
        m_opened->session->entries().newestFirst({.kind = records::EntryKind::AfterTherapy}, 1, std::nullopt);
    EXPECT_TRUE(therapy.save(
        records::AppointmentNote{m_random.newId<records::AppointmentNote>(), "Να ρωτήσω για τον ύπνο.", true}));
    EXPECT_TRUE(therapy.save(records::TherapyPassage{m_random.newId<records::TherapyPassage>(), rows->front().id,
                                                     records::Question::Text, "Το φως έμεινε ανοιχτό."}));
    Q_EMIT header->therapyRequested();
    see(visit, "for therapy");
    press("Print…");
    visitDialogInFront(visit, "for therapy, on paper");
    dialogInFront().close();
    m_opened->view->go({PageName::Journal, rows->back().id, {}});
    settle();
    for (EntryView* page : shown<EntryView>(*m_window))
        Q_EMIT page->actionRequested(EntryAction::BringPart);
    visitDialogInFront(visit, "part of a page for therapy");
    dialogInFront().close();
}

void Screens::visitLookingBack(const Visit& visit) {
    go(PageName::LookingBack);
    see(visit, "looking back");
    press("As a table");
    see(visit, "looking back, as a table");
    press("As a picture");
    shown<Segments>(*m_window)[0]->choose(3);
    visitDialogInFront(visit, "own days");
    dialogInFront().close();
    press("Rather not look back");
    see(visit, "looking back, off");
    press("Look back again");
}

} // namespace leeward::ui
