#include "ui/journal/index_worker.h"

#include "core/search/search.h"

#include <utility>

namespace leeward::ui {

namespace {

/// Pages of texts that may wait. A page is a few hundred kilobytes.
constexpr std::size_t kMostWaiting = 8;

} // namespace

IndexWorker::IndexWorker(search::TextIndex& index) : m_index(index), m_thread([this] { work(); }) {}

IndexWorker::~IndexWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_tasks.clear();
    }
    m_wake.notify_one();
    m_thread.join();
}

void IndexWorker::add(Task task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

bool IndexWorker::isBusy() const {
    const std::lock_guard lock(m_mutex);
    return m_tasks.size() >= kMostWaiting;
}

void IndexWorker::work() {
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
        if (m_isEnding)
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        perform(task);
    }
}

void IndexWorker::perform(Task& task) {
    if (const auto* removed = std::get_if<Removed>(&task)) {
        m_index.remove(*removed);
        Q_EMIT caughtUp();
        return;
    }
    if (std::holds_alternative<Everything>(task)) {
        m_index.setComplete();
        Q_EMIT complete();
        return;
    }
    for (const IndexText& text : std::get<Texts>(task))
        m_index.put(text.id, text.writtenAt, text.title, text.text);
    Q_EMIT caughtUp();
}

} // namespace leeward::ui
