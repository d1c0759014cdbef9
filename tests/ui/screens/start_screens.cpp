#include "tests/support/on_screen.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/check_box.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/page.h"
#include "ui/base/secret_edit.h"
#include "ui/settings/second_person_dialog.h"
#include "ui/setup/choice_card.h"
#include "ui/setup/last_page.h"
#include "ui/setup/setup_flow.h"
#include "ui/unlock/stopped_view.h"
#include "ui/unlock/unlock_page.h"

#include <QTest>

namespace leeward::ui {

using tests::AVault;
using vault::ErrorKind;

namespace {

constexpr auto kWords = "tugboat walnut meadow lantern";
constexpr auto kOtherWords = "otter plum granite window";

} // namespace

// ---- setting up

void Screens::passphrases(const char* one, const char* other) {
    const auto fields = shown<SecretEdit>(*m_window);
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setText(QString::fromUtf8(one));
    fields[1]->setText(QString::fromUtf8(other));
    settle();
}

void Screens::startNaming() {
    shown<ChoiceCard>(*m_window)[1]->click();
    press("Continue");
}

void Screens::visitSetup(const Visit& visit) {
    MainWindow& window = newWindow();
    auto* flow = new SetupFlow(m_theme, m_preferences, m_place / "vault", {m_clock, m_random}, &window);
    flow->setCostSource([] { return secret::kFloorCost; });
    window.showStart(flow, [flow](Reflow reflow) { flow->setReflow(reflow); });
    see(visit, "welcome");
    shown<ChoiceCard>(window)[1]->click();
    see(visit, "before you begin");
    press("Leave and remove");
    see(visit, "nothing is kept");

    flow = new SetupFlow(m_theme, m_preferences, m_place / "vault", {m_clock, m_random}, &window);
    flow->setCostSource([] { return secret::kFloorCost; });
    window.showStart(flow, [flow](Reflow reflow) { flow->setReflow(reflow); });
    startNaming();
    see(visit, "a name");
    shown<LineField>(window)[0]->setText(QString(300, QChar(0x3B1)));
    press("Continue");
    see(visit, "a name that is too long");
    shown<LineField>(window)[0]->setText(QStringLiteral("Ωδή"));
    press("Continue");
    see(visit, "a passphrase");
    passphrases("a", "b");
    see(visit, "a passphrase that is too short");
    press("Suggest six words");
    see(visit, "a passphrase, suggested");
    passphrases(kWords, kOtherWords);
    see(visit, "two passphrases that differ");
    visitSecondPerson(visit);
    EXPECT_TRUE(QTest::qWaitFor([&window] { return !shown<LastPage>(window).empty(); }, 60'000));
    see(visit, "ready for two");
}

void Screens::visitSecondPerson(const Visit& visit) {
    passphrases(kWords, kWords);
    shown<CheckBox>(*m_window)[0]->click();
    press("Continue");
    see(visit, "the other's name");
    press("Continue");
    passphrases(kWords, kWords);
    shown<CheckBox>(*m_window)[0]->click();
    press("Continue");
    see(visit, "the same words for both");
    passphrases(kOtherWords, kOtherWords);
    if (!shown<CheckBox>(*m_window)[0]->isChecked())
        shown<CheckBox>(*m_window)[0]->click();
    press("Continue");
    see(visit, "making");
}

void Screens::confirmFirst(const Visit& visit) {
    go(PageName::Settings);
    m_opened->view->currentPage().findChildren<ListRow*>()[3]->click();
    see(visit, "settings, a second person");
    press("Begin with a second person…");
    auto* dialog = m_opened->view->findChild<SecondPersonDialog*>();
    ASSERT_NE(dialog, nullptr);
    settle();
    visit("a second person, confirmed first", *dialog);
    dialog->findChild<SecretEdit*>()->setText(QStringLiteral("not these"));
    press("Go on");
    visit("a second person, other words", *dialog);
    dialog->reject();
    settle();
}

void Screens::visitComing(const Visit& visit) {
    openVault(AVault::One);
    confirmFirst(visit);
    delete m_opened->view;
    m_opened->view = nullptr;
    auto* flow = new SetupFlow(m_theme, m_preferences, *m_opened->session, {m_clock, m_random}, m_window.get());
    m_window->showBetween(flow, [flow](Reflow reflow) { flow->setReflow(reflow); });
    see(visit, "the second one's name, later");
    press("Continue");
    passphrases(kOtherWords, kOtherWords);
    shown<CheckBox>(*m_window)[0]->click();
    see(visit, "the second one's passphrase, later");
    press("Continue");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !shown<LastPage>(*m_window).empty(); }, 60'000));
    see(visit, "the second one has come");
}

// ---- locked

void Screens::visitLockScreen(const Visit& visit) {
    visitWrongPassphrase(visit);
    visitStopped(visit);
}

void Screens::visitWrongPassphrase(const Visit& visit) {
    MainWindow& window = newWindow();
    AVault vault;
    auto* page = new UnlockPage(m_theme, m_preferences, vault.folder(), vault.environment(), &window);
    window.showStart(page, [page](Reflow reflow) { page->setReflow(reflow); });
    see(visit, "lock screen");
    auto* field = shown<SecretEdit>(window)[0];
    field->setText(QStringLiteral("not these"));
    QTest::keyClick(field, Qt::Key_Return);
    visit("unlocking", window);
    EXPECT_TRUE(QTest::qWaitFor([field] { return !field->isReadOnly(); }, 30'000));
    see(visit, "a wrong passphrase");
    window.showStart(new QWidget(&window), [](Reflow) {});
    settle();
}

void Screens::visitStopped(const Visit& visit) {
    MainWindow& window = newWindow();
    for (const auto kind :
         {ErrorKind::DamagedKeys, ErrorKind::DamagedSpace, ErrorKind::OlderSpace, ErrorKind::NewerVersion,
          ErrorKind::NotPermitted, ErrorKind::NotAVault, ErrorKind::RefusedCost, ErrorKind::Failed}) {
        auto* view = new StoppedView(m_theme, {kind, "/α/β"}, "/α", &window);
        window.showStart(view, [view](Reflow reflow) { view->setReflow(reflow); });
        see(visit, "stopped, " + std::to_string(static_cast<int>(kind)));
    }
}

} // namespace leeward::ui
