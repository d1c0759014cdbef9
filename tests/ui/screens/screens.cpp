#include "tests/ui/screens/screens.h"

#include "tests/support/on_screen.h"
#include "tests/ui/screens/greek_content.h"
#include "tests/ui/screens/opened.h"
#include "ui/base/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

namespace leeward::ui {

using tests::AVault;

Screens::Screens(Dress dress) : m_dress(std::move(dress)), m_theme(*qApp), m_preferences(m_place / "preferences.json") {
    putGreekContent(m_source);
    m_dress.look.reducedMotion = true;
    m_theme.setLook(m_dress.look);
    settings::DevicePreferences preferences;
    preferences.textPercent = m_dress.look.textPercent;
    m_preferences.change(preferences);
}

Screens::~Screens() {
    m_window.reset();
    QApplication::clipboard()->clear();
}

MainWindow& Screens::newWindow() {
    m_window.reset();
    m_opened.reset();
    m_window = std::make_unique<MainWindow>(m_theme, m_preferences, m_clock, m_library);
    m_window->resize(m_dress.size);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    return *m_window;
}

void Screens::openVault(AVault::People people) {
    newWindow();
    m_opened = std::make_unique<Opened>(people);
    EXPECT_TRUE(m_opened->session->rename("Ωδή"));
    showVault();
}

void Screens::showVault() {
    MainWindow& window = *m_window;
    m_opened->both = std::make_unique<BothHere>(m_clock);
    m_opened->view = new OpenView(
        {*m_opened->session, m_opened->index, m_theme, m_preferences, m_clock, m_random, *m_opened->both, m_library},
        &window);
    window.showOpen(m_opened->view);
    settle();
}

void Screens::settle() {
    // Layouts ask for another round while labels find their heights.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void Screens::see(const Visit& visit, const std::string& screen) {
    settle();
    for (Toast* toast : shown<Toast>(*m_window)) // of the step before
        toast->hide();
    visit(screen, *m_window);
}

void Screens::go(PageName page) {
    m_opened->view->go({page, {}, {}});
    settle();
}

bool Screens::press(const char* words) {
    const bool isThere = tests::press(*m_window, m_dress.spoken(QString::fromUtf8(words)));
    EXPECT_TRUE(isThere) << words;
    settle();
    return isThere;
}

void Screens::type(const QString& words) {
    auto* field = QApplication::focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->insert(words);
    else if (auto* text = qobject_cast<QTextEdit*>(field))
        text->insertPlainText(words);
    else
        ADD_FAILURE() << "no field has the keyboard for " << words.toStdString();
    settle();
}

void Screens::visitAll(const Visit& visit) {
    visitSetup(visit);
    visitComing(visit);
    visitLockScreen(visit);
    visitPlans(visit);
    visitJournal(visit);
    visitSharing(visit);
    visitLeaving(visit);
    visitTogether(visit);
    visitPractice(visit);
    visitLearn(visit);
    visitSupport(visit);
    visitMoving(visit);
    visitPause(visit);
    visitRest(visit);
}

} // namespace leeward::ui
