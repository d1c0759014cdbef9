#pragma once

#include "core/content/library.h"
#include "tests/support/a_vault.h"
#include "tests/support/folder_source.h"
#include "ui/base/destination.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>

namespace leeward::ui {

class MainWindow;
class OpenView;

/// How the window looks while it is gone through.
struct Dress {
    Look look{};
    QSize size{1280, 820};
    /// What the program makes of an English sentence of its own: itself, or what a translator puts there.
    std::function<QString(const QString&)> spoken = [](const QString& words) { return words; };
};

/// Goes through every screen of the program in its real window, over real vaults, as two people with a plan and pages
/// see them. What these people write is Greek, so that a Latin letter is always the program's.
class Screens {
public:
    /// Called for each screen with what it is called, and its window: the main one, a dialog, a menu.
    using Visit = std::function<void(const std::string& screen, QWidget& window)>;

    explicit Screens(Dress dress);
    ~Screens();

    const Theme& theme() const { return m_theme; }

    /// Setting up, for two.
    void visitSetup(const Visit& visit);

    /// A second person who comes later: who may begin it, and their pages.
    void visitComing(const Visit& visit);

    /// The lock screen, and every page that stands in its place.
    void visitLockScreen(const Visit& visit);

    /// Today, the plans, and the editor of a line.
    void visitPlans(const Visit& visit);

    /// The journal: its list, a page, a search, the editors and their bands.
    void visitJournal(const Visit& visit);

    /// Behind the journal's list: filters, several pages at once, the bin, what is for therapy. Then looking back.
    void visitList(const Visit& visit);
    void visitBin(const Visit& visit);
    void visitTherapy(const Visit& visit);
    void visitLookingBack(const Visit& visit);

    /// What two share: the dialog, and where it is seen and taken back; closeness today.
    void visitSharing(const Visit& visit);

    /// Lines copied, words another hand has changed, closing, leaving, and a plan that the other has closed.
    void visitLeaving(const Visit& visit);
    /// Together: its dialog, and every page of talking the plan through; paper with the words of both.
    void visitTogether(const Visit& visit);

    /// Learn: all pages, one of them, a search.
    void visitLearn(const Visit& visit);

    /// Practice: its shelves, cards of every kind, sentences with "I".
    void visitPractice(const Visit& visit);

    /// Support, and the numbers that are there from Pause.
    void visitSupport(const Visit& visit);

    /// Pause with its pages.
    void visitPause(const Visit& visit);
    void visitSteps(const Visit& visit);
    void visitGrounding(const Visit& visit);
    void visitBreath(const Visit& visit);

    /// A journal that comes in, and pages that go out.
    void visitMoving(const Visit& visit);

    /// Every topic of the settings, menus, dialogs, a toast.
    void visitRest(const Visit& visit);

    void visitAll(const Visit& visit);

private:
    struct Opened;

    MainWindow& newWindow();
    void openVault(tests::AVault::People people);
    void showVault();
    void settle();
    void see(const Visit& visit, const std::string& screen);
    void go(PageName page);
    bool press(const char* words);
    void type(const QString& words);
    void openRow(const char* title);
    void openCard(const char* title);
    void chooseShelf(int number);
    void chooseCountry();
    void passphrases(const char* one, const char* other);
    void startNaming();
    void visitSecondPerson(const Visit& visit);
    void confirmFirst(const Visit& visit);
    void visitWrongPassphrase(const Visit& visit);
    void visitStopped(const Visit& visit);
    void visitEditors(const Visit& visit);
    void visitTrouble(const Visit& visit);
    void visitSettings(const Visit& visit);
    void visitPaper(const Visit& visit);
    void writeForTwo();
    void knock(const Visit& visit);
    void visitMenus(const Visit& visit);
    void visitDialog(const Visit& visit);
    void visitDialogInFront(const Visit& visit, const std::string& screen);
    void visitClosed(const Visit& visit);
    void writePages();

    Dress m_dress;
    tests::TempFolder m_place;
    tests::FolderSource m_source{m_place / "content"};
    content::Library m_library{m_source, {"el"}};
    tests::FixedClock m_clock;
    tests::FixedRandom m_random{5};
    Theme m_theme;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Opened> m_opened;
};

} // namespace leeward::ui
