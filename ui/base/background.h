#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace leeward::ui {

/// One piece of slow work at a time, on a thread of its own; the result comes back to the thread that this lives on.
/// \tparam T what the work results in; may be move-only
template <typename T>
class Background final {
public:
    Background() = default;
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// Waits for the work to end; what it results in dies there.
    ~Background() {
        abandon();
        if (m_thread.joinable())
            m_thread.join();
    }

    /// Starts \p work. \p done is called with its result, unless abandon() comes first. Work that is under way is
    /// abandoned, and has ended before \p work begins, so that two never use the same files.
    /// \param work may hold what it needs alone; it uses nothing of the calling thread
    template <typename Work>
    void run(Work work, std::function<void(T)> done) {
        abandon();
        m_done = std::move(done);
        m_job = std::make_shared<Job>();
        auto begin = [this, job = m_job, before = std::move(m_thread), work = std::move(work)]() mutable {
            if (before.joinable())
                before.join();
            T result = work();
            const std::lock_guard lock(job->guard);
            if (job->isAbandoned)
                return;
            job->result.emplace(std::move(result));
            // The destructor waits for this thread, so m_context is there.
            QMetaObject::invokeMethod(
                &m_context, [this, job] { deliver(job); }, Qt::QueuedConnection);
        };
        m_thread = std::thread(std::move(begin));
    }

    /// Whatever the work results in dies at once: here if it has come, there when it comes.
    void abandon() {
        if (!m_job)
            return;
        std::optional<T> arrived;
        {
            const std::lock_guard lock(m_job->guard);
            m_job->isAbandoned = true;
            arrived.swap(m_job->result);
        }
        m_job.reset();
        m_done = nullptr;
    }

    /// Whether a result is on its way.
    bool isRunning() const { return m_job != nullptr; }

private:
    struct Job {
        std::mutex guard;
        std::optional<T> result;
        bool isAbandoned = false;
    };

    void deliver(const std::shared_ptr<Job>& job) {
        if (job != m_job)
            return;
        m_job.reset();
        // What is told may end this object, so nothing of it is used afterwards.
        const auto done = std::exchange(m_done, nullptr);
        done(*std::exchange(job->result, std::nullopt));
    }

    QObject m_context;
    std::function<void(T)> m_done;
    std::shared_ptr<Job> m_job;
    std::thread m_thread;
};

} // namespace leeward::ui
