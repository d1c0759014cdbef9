#include "app/relaunch.h"

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace leeward::app {

namespace {

/// Marks everything above standard error to be closed by exec: the display's connection, the bus, the databases.
void closeOnExec() {
    const long limit = sysconf(_SC_OPEN_MAX);
    for (int descriptor = STDERR_FILENO + 1; descriptor < (limit > 0 && limit < 4096 ? limit : 4096); ++descriptor) {
        const int flags = fcntl(descriptor, F_GETFD);
        if (flags >= 0)
            fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC);
    }
}

} // namespace

void relaunch(const QString& program, const QStringList& arguments) {
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    closeOnExec();
    execv(words.front().constData(), pointers.data());
    endNow();
}

void endNow() {
    _exit(0);
}

} // namespace leeward::app
