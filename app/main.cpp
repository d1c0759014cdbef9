#include "app/arguments.h"
#include "app/program.h"
#include "core/base/hardening.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

namespace {

constexpr const char* kHelp = "Usage: leeward [--vault DIR]\n"
                              "Keeps a safety plan and a journal, encrypted, on this computer.\n\n"
                              "  --vault DIR   open or make the vault in DIR\n"
                              "  --help        show this and end\n"
                              "  --version     show the version and end\n";

QStringList wordsOf(int argc, char* argv[]) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

int answerAtOnce(const leeward::app::Arguments& arguments) {
    if (!arguments.problem.isEmpty()) {
        std::fprintf(stderr, "leeward: this is not understood: %s\n%s", qPrintable(arguments.problem), kHelp);
        return 1;
    }
    std::fputs(arguments.wantsHelp ? kHelp : "Leeward " LEEWARD_VERSION "\n", stdout);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    leeward::base::harden();

    // Before there is a display, so that these answer without one.
    const auto asked = leeward::app::parseArguments(wordsOf(argc, argv));
    if (asked.wantsHelp || asked.wantsVersion)
        return answerAtOnce(asked);

    QApplication::setApplicationName(QStringLiteral("leeward"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setDesktopFileName(QStringLiteral("leeward"));
    // Qt's file dialog would note in a file of Qt's own which folders were used; in this place no file can be made.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    QApplication application(argc, argv);

    // Again without the words that are Qt's own, such as -platform.
    const auto arguments = leeward::app::parseArguments(QApplication::arguments().mid(1));
    if (!arguments.problem.isEmpty())
        return answerAtOnce(arguments);

    leeward::app::Program program(arguments);
    program.start();
    return QApplication::exec();
}
