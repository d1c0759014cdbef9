#include "app/relaunch.h"

#include <QProcess>

#include <windows.h>

namespace leeward::app {

void relaunch(const QString& program, const QStringList& arguments) {
    QProcess::startDetached(program, arguments);
    endNow();
}

void endNow() {
    TerminateProcess(GetCurrentProcess(), 0);
    for (;;)
        Sleep(INFINITE);
}

} // namespace leeward::app
