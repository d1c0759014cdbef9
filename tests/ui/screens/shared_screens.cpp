#include "core/store/entries.h"
#include "core/vault/together.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/check_box.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"
#include "ui/base/secret_edit.h"
#include "ui/journal/editor_footer.h"
#include "ui/share/passage_bands.h"
#include "ui/share/share_dialog.h"
#include "ui/together/talk_answer.h"

#include <QApplication>
#include <QTest>

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
    Q_EMIT m_window->findChild<EditorFooter*>()->shareRequested(); // in a menu where the window is small
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

// ---- together

/// A line of each, and a stop that lacks a signal.
void Screens::writeForTwo() {
    using records::PlanSection;
    const auto save = [this](vault::Session& session, PlanSection section, const char* text) {
        records::PlanLine line{.id = m_random.newId<records::PlanLine>(), .owner = session.me().id};
        line.section = section;
        line.text = text;
        EXPECT_TRUE(session.ourPlan().save(line));
    };
    EXPECT_TRUE(m_opened->session->ourPlan().save(tests::aWord(m_random, m_opened->session->me().id, "Φανάρι")));
    save(*m_opened->session, PlanSection::Rituals, "Τσάι μετά το φαγητό, χωρίς τηλέφωνα.");
}

void Screens::knock(const Visit& visit) {
    go(PageName::Together);
    QWidget* dialog = tests::dialogInFront();
    ASSERT_NE(dialog, nullptr);
    visit("open together", *dialog);
    auto* field = dialog->findChild<SecretEdit*>();
    for (const std::string_view typed : {std::string_view("ξένα λόγια"), tests::kSecondPassphrase}) {
        field->setSecret(base::bytesOf(typed));
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([field] { return !field->isReadOnly(); }));
        settle();
        if (dialog->isVisible())
            visit("open together, other words", *dialog);
    }
}

void Screens::visitTogether(const Visit& visit) {
    openVault(AVault::Two);
    writeForTwo();
    go(PageName::OurPlan);
    see(visit, "our plan, with the way into together");
    knock(visit);
    ASSERT_TRUE(m_opened->both->isOpen());
    see(visit, "together, a stop that is not ready");
    press("Later");
    see(visit, "together, a draft");
    const auto answers = [this] { return shown<QAbstractButton>(*shown<TalkAnswer>(*m_window)[0]); };
    answers()[0]->click();
    see(visit, "together, one has pressed");
    answers()[1]->click();
    see(visit, "together, talked through");
    auto line = m_opened->session->ourPlan().section(records::PlanSection::Rituals)->front();
    line.text = "Τσάι πριν το φαγητό";
    EXPECT_TRUE(m_opened->session->ourPlan().save(line));
    m_clock.advance(std::chrono::minutes(26));
    QTest::keyClick(m_window.get(), Qt::Key_Shift); // somebody is here
    go(PageName::Together);
    see(visit, "together, changed, near the end");
    press("Later");
    see(visit, "together, nothing more");
    go(PageName::OurPlan);
    see(visit, "our plan, together");
    visitPaper(visit);
    m_opened->both->end(TogetherEnd::ByItself);
    settle();
    visit("together, closed by itself", *m_window);
}

} // namespace leeward::ui
