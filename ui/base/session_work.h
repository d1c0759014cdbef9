#pragma once

#include <QThread>
#include <QWidget>
#include <QtConcurrent>

namespace leeward::ui {

/// Does \p work on a worker while this thread waits, painting \p busy and nothing else. An open vault is one thread's
/// at a time, so nothing that could use it may run meanwhile; a lock that is asked for comes right after.
template <typename Work>
auto workWhilePainting(QWidget& busy, Work work) {
    constexpr unsigned long kFrameMs = 16;
    auto future = QtConcurrent::run(std::move(work));
    while (!future.isFinished()) {
        busy.repaint();
        QThread::msleep(kFrameMs);
    }
    return future.takeResult();
}

} // namespace leeward::ui
