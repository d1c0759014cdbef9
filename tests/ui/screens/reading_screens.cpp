#include "tests/support/on_screen.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/combo_box.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"
#include "ui/base/segments.h"

#include <QTest>

namespace leeward::ui {

using tests::AVault;

void Screens::chooseCountry() {
    for (ComboBox* box : shown<ComboBox>(*m_window)) {
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
    }
}

void Screens::openRow(const char* title) {
    auto* row = tests::seen<ListRow>(*m_window, QString::fromUtf8(title));
    ASSERT_NE(row, nullptr) << title;
    row->click();
    settle();
}

void Screens::visitBreath(const Visit& visit) {
    m_window->practise("paced");
    see(visit, "breath, what to take care of");
    press("Begin");
    see(visit, "breath, still");
    press("Still version");
    see(visit, "breath");
    press("Still version");
    press("Done");
    see(visit, "breath, how it is");
    press("Worse");
    see(visit, "breath, worse");
    m_window->practise("own-pace");
    see(visit, "breath, of one's own");
    m_window->practise("watch-only");
    press("Begin");
    see(visit, "breath, a dot");
    m_window->goBack();
    m_window->pause();
    settle();
    press("More ways back…");
    press("Other patterns…");
    see(visit, "all ways back, all breaths");
}

void Screens::openCard(const char* title) {
    ASSERT_TRUE(tests::press(*m_window, QString::fromUtf8(title))) << title; // what is read is not spoken otherwise
    settle();
}

/// By the box where there is no room for segments.
void Screens::chooseShelf(int number) {
    for (ComboBox* box : shown<ComboBox>(*m_window)) {
        box->setCurrentIndex(number);
        Q_EMIT box->activated(number);
    }
    for (Segments* segments : shown<Segments>(*m_window))
        segments->choose(number);
    settle();
}

void Screens::visitPractice(const Visit& visit) {
    openVault(AVault::One);
    go(PageName::Practice);
    see(visit, "practice");
    openCard("Τσάι πρώτα");
    see(visit, "a ritual");
    press("One step at a time, larger");
    see(visit, "a ritual, one step");
    press("All steps");
    press("Keep this card");
    press("Leave it here");
    openCard("Χέρι με χέρι");
    press("Hide this card");
    press("Leave it here");
    see(visit, "practice, kept and hidden");
    openCard("Με τη σειρά");
    press("Begin a turn");
    see(visit, "listening in turns");
    press("Leave it here");
    openCard("Τι σε ξεκούρασε;");
    see(visit, "a question card");
    press("Leave it here");
    chooseShelf(4);
    press("Put it softly, in sentences with “I”…");
    see(visit, "put softly");
    press("Leave it here");
    chooseShelf(3);
    press("Alone");
    see(visit, "practice, nothing fits");
}

void Screens::visitLearn(const Visit& visit) {
    openVault(AVault::One);
    go(PageName::Learn);
    see(visit, "learn");
    openRow("Η παύση δεν είναι απόρριψη");
    see(visit, "a page to read");
    openRow("Ηρεμία");
    see(visit, "a page to read, with a word");
    press("Mark to talk about");
    see(visit, "a page to read, marked");
    go(PageName::Learn);
    see(visit, "learn, with a place and a mark");
    m_opened->view->currentPage().startSearch();
    shown<SearchField>(*m_window)[0]->setText(QStringLiteral("βροχή"));
    see(visit, "learn, found");
    shown<SearchField>(*m_window)[0]->setText(QStringLiteral("ξξξ"));
    see(visit, "learn, nothing found");
}

void Screens::visitSupport(const Visit& visit) {
    openVault(AVault::Two);
    go(PageName::Support);
    see(visit, "support");
    chooseCountry();
    see(visit, "support, of a country");
    press("Add someone");
    type(QStringLiteral("Μίνα"));
    see(visit, "support, somebody in hand");
    press("Done");
    see(visit, "support, with somebody");
    openRow("Μας ταιριάζει;");
    see(visit, "a page to think with");
    m_window->pause();
    m_window->help();
    see(visit, "help");
    chooseCountry();
    see(visit, "help, of a country");
    press("Back");
    m_window->goBack();
}

} // namespace leeward::ui
