#include "core/store/entries.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/check_box.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"
#include "ui/share/passage_bands.h"
#include "ui/share/share_dialog.h"

namespace leeward::ui {

using settings::SpaceChoices;
using tests::AVault;

void Screens::visitSharing(const Visit& visit) {
    openVault(AVault::Two);
    vault::Session& session = *m_opened->session;
    EXPECT_TRUE(session.choices().setClosenessCard(SpaceChoices::ClosenessCard::On));
    auto entry = tests::anEntry(m_random, m_clock, "Το φως έμεινε. Η πόρτα ήταν μισάνοιχτη. Αυτό φτάνει.");
    EXPECT_TRUE(session.entries().save(entry));
    go(PageName::Today);
    see(visit, "today, with closeness");
    press("Side by side");
    see(visit, "today, with a choice");

    m_opened->view->go({PageName::Journal, {}, records::EntryKind::FreeWriting});
    settle();
    type(QStringLiteral("Το φως έμεινε"));
    EXPECT_TRUE(m_opened->view->flush());
    see(visit, "an editor of two");
    m_opened->view->go({PageName::Journal, entry.id, {}});
    settle();
    press("Share part of this…");
    auto* dialog = m_opened->view->findChild<ShareDialog*>();
    ASSERT_NE(dialog, nullptr);
    settle();
    visit("share part of this", *dialog);
    const auto ticks = shown<CheckBox>(*dialog);
    ticks[0]->click();
    ticks[2]->click();
    settle();
    visit("share part of this, ticked", *dialog);
    EXPECT_TRUE(tests::press(*dialog, m_dress.spoken(QStringLiteral("Share these words"))));
    press("Done for now");
    see(visit, "a page, shared from");
    go(PageName::OurPlan);
    see(visit, "our plan, with words to read together");
    go(PageName::Settings);
    const auto topics = m_opened->view->currentPage().findChildren<ListRow*>();
    topics[4]->click();
    see(visit, "settings, with what I share");
    shown<PassageBands>(*m_window)[0]->findChild<QAbstractButton*>()->click();
    see(visit, "settings, taken back");
}

} // namespace leeward::ui
