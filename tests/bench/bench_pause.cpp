// Pause while a journal comes in, and what a breath costs. Tells two numbers: the longest from F8 to Pause painted, in
// milliseconds, and the part of one core that the breath's circle takes, in percent.
//
//   leeward_bench_pause VAULT JOURNAL      the passphrase comes on standard input; JOURNAL is a folder of Markdown,
//                                          which the vault then holds

#include "tests/bench/bench_vault.h"

#include "core/content/library.h"
#include "ui/base/preferences.h"
#include "ui/base/resource_source.h"
#include "ui/base/theme.h"
#include "ui/moving/moving_view.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

#include <sys/resource.h>

namespace leeward::bench {

namespace {

constexpr int kBreathMs = 10'000;
constexpr int kBetweenMs = 40;
constexpr int kMostPauses = 60;

QAbstractButton* buttonCalled(const QWidget& root, const char* words) {
    const auto buttons = root.findChildren<QAbstractButton*>();
    const auto found = std::ranges::find_if(buttons, [words](const QAbstractButton* button) {
        return button->isVisible() && button->isEnabled() && button->text() == QLatin1String(words);
    });
    return found == buttons.end() ? nullptr : *found;
}

void letPass(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

double msToPause(ui::MainWindow& window) {
    QElapsedTimer clock;
    clock.start();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_F8, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &press);
    QCoreApplication::sendPostedEvents();
    CHECK(window.isPaused());
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// From looking through it until all of it is there.
double longestWhileMovingIn(ui::MainWindow& window, ui::MovingView& view) {
    double longest = 0;
    bool isToldTo = false;
    for (int count = 0; count < kMostPauses && !buttonCalled(view, "To the journal"); ++count) {
        if (QAbstractButton* bring = isToldTo ? nullptr : buttonCalled(view, "Bring it in")) {
            bring->click();
            isToldTo = true;
        }
        letPass(kBetweenMs);
        longest = std::max(longest, msToPause(window));
        letPass(kBetweenMs);
        window.goBack();
    }
    CHECK(isToldTo);
    return longest;
}

double processorMs() {
    rusage used{};
    CHECK(getrusage(RUSAGE_SELF, &used) == 0);
    const auto msOf = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return msOf(used.ru_utime) + msOf(used.ru_stime);
}

double percentOfBreath(ui::MainWindow& window) {
    window.practise("paced");
    QAbstractButton* begin = buttonCalled(window, "Begin");
    CHECK(begin);
    begin->click();
    letPass(1000); // what is drawn once is drawn
    QElapsedTimer clock;
    clock.start();
    const double before = processorMs();
    letPass(kBreathMs);
    return (processorMs() - before) / static_cast<double>(clock.elapsed()) * 100;
}

void measure(OpenedVault& vault, QApplication& application, const std::filesystem::path& journal,
             const std::filesystem::path& preferencesAt) {
    ui::Theme theme(application);
    ui::Preferences preferences(preferencesAt);
    const ui::ResourceSource source;
    const content::Library library(source, {});
    ui::MainWindow window(theme, preferences, vault.clock(), library);
    window.resize(1280, 820);
    auto* view =
        new ui::MovingView(theme, vault.session(), vault.clock(), vault.random(), ui::BringIn{journal}, &window);
    window.showBetween(view, [view](ui::Reflow reflow) { view->setReflow(reflow); });
    window.show();
    const double longest = longestWhileMovingIn(window, *view);
    std::printf("%.2f %.2f\n", longest, percentOfBreath(window));
}

} // namespace

} // namespace leeward::bench

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 3)
        return std::cerr << "usage: leeward_bench_pause VAULT JOURNAL < PASSPHRASE\n", 2;
    std::string passphrase;
    std::getline(std::cin, passphrase);
    leeward::bench::OpenedVault vault(argv[1], passphrase);
    leeward::bench::measure(vault, application, argv[2],
                            std::filesystem::path(argv[1]) / ".." / "bench-pause-preferences.json");
    return 0;
}
