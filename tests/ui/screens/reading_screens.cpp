#include "tests/support/on_screen.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/combo_box.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"

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
