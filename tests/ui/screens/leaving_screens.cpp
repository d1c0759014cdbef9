#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/check_box.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"
#include "ui/leaving/departure_view.h"
#include "ui/plan/copy_dialog.h"
#include "ui/settings/departure_dialog.h"

#include <QTest>

namespace leeward::ui {

using tests::AVault;

namespace {

constexpr auto kSection = records::PlanSection::WordsAndSignals;

} // namespace

void Screens::visitLeaving(const Visit& visit) {
    openVault(AVault::Two);
    vault::Session& session = *m_opened->session;
    EXPECT_TRUE(session.myPlan().save(tests::aWord(m_random, session.me().id, "Φανάρι")));
    go(PageName::OurPlan);
    press("Copy lines of My plan");
    auto* copying = m_opened->view->findChild<CopyDialog*>();
    ASSERT_NE(copying, nullptr);
    settle();
    visit("lines to copy", *copying);
    shown<CheckBox>(*copying)[0]->click();
    settle();
    visit("lines to copy, ticked", *copying);
    EXPECT_TRUE(tests::press(*copying, m_dress.spoken(QStringLiteral("Copy these lines"))));
    auto line = session.ourPlan().section(kSection)->front();
    line.text = "Πυξίδα";
    EXPECT_TRUE(session.ourPlan().copies().keepOwn(line, std::nullopt)); // as if another hand had written there
    go(PageName::Today);
    see(visit, "today, with changed words");
    for (const char* way : {"Close it…", "Leave…"}) {
        go(PageName::Settings);
        const auto topics = m_opened->view->currentPage().findChildren<ListRow*>();
        topics[topics.size() - 2]->click(); // the last but one is Leaving
        press(way);
        auto* dialog = m_opened->view->findChildren<DepartureDialog*>().last();
        visit(way, *dialog);
        dialog->reject();
    }
    visitClosed(visit);
}

void Screens::visitClosed(const Visit& visit) {
    delete m_opened->view;
    m_opened->view = nullptr;
    auto* going = new DepartureView(m_theme, *m_opened->session, {store::OwnWords::LeaveThem, nullptr}, m_window.get());
    m_window->showBetween(going, [going](Reflow reflow) { going->setReflow(reflow); });
    const QString end = m_dress.spoken(QStringLiteral("The shared space is closed, for you"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return tests::says(*m_window, end); }));
    see(visit, "closed, for oneself");

    // And the one who stays.
    m_window.reset();
    auto opened = std::move(m_opened);
    newWindow();
    m_opened = std::move(opened);
    m_opened->session.reset();
    m_opened->session = m_opened->vault.open(tests::kSecondPassphrase);
    showVault();
    go(PageName::OurPlan);
    see(visit, "our plan, closed");
    press("Read what stood here");
    see(visit, "our plan, closed, with its lines");
}

} // namespace leeward::ui
