#include "ui/journal/search_runner.h"

#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace leeward::ui {

namespace {

/// Until what was found is painted: on a busy computer counting, which looks through everything, would compete with it.
constexpr int kUntilCountedMs = 16;

} // namespace

struct SearchRunner::Job {
    search::Query query;
    std::size_t skip = 0;
    std::size_t limit = 0;
    std::shared_ptr<const IdSet> within;
    std::atomic<bool> isCancelled{false};
};

namespace {

/// Those of \p ids that are in \p within, in their order.
SearchRunner::Ids kept(const SearchRunner::Ids& ids, const SearchRunner::IdSet& within) {
    SearchRunner::Ids result;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(result),
                 [&within](const auto& id) { return within.count(id) > 0; });
    return result;
}

SearchRunner::Ids slice(const SearchRunner::Ids& ids, std::size_t skip, std::size_t limit) {
    const std::size_t begin = std::min(skip, ids.size());
    const std::size_t end = begin + std::min(limit, ids.size() - begin);
    return {ids.begin() + static_cast<std::ptrdiff_t>(begin), ids.begin() + static_cast<std::ptrdiff_t>(end)};
}

} // namespace

SearchRunner::SearchRunner(const search::TextIndex& index, QObject* parent) : QObject(parent), m_index(index) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

SearchRunner::~SearchRunner() {
    stop();
    m_pool.waitForDone();
}

void SearchRunner::stop() {
    if (m_job)
        m_job->isCancelled = true;
    m_job.reset();
}

void SearchRunner::look(const search::Query& query, std::size_t limit, std::shared_ptr<const IdSet> within) {
    stop();
    m_job = std::make_shared<Job>();
    m_job->query = query;
    m_job->limit = limit;
    m_job->within = std::move(within);
    m_pool.start([this, job = m_job] { run(job); });
}

void SearchRunner::lookOn(std::size_t skip, std::size_t limit) {
    if (!m_job)
        return;
    auto next = std::make_shared<Job>();
    next->query = m_job->query;
    next->within = m_job->within;
    next->skip = skip;
    next->limit = limit;
    stop();
    m_job = next;
    m_pool.start([this, next] { run(next); });
}

void SearchRunner::run(const std::shared_ptr<Job>& job) {
    if (job->isCancelled)
        return;
    if (!job->within) {
        tell(job, m_index.find(job->query, job->skip, job->limit, job->isCancelled));
        QMetaObject::invokeMethod(this, [this, job] { countLater(job); });
        return;
    }
    const Ids all = m_index.find(job->query, 0, std::numeric_limits<std::size_t>::max(), job->isCancelled);
    const Ids ids = kept(all, *job->within);
    tell(job, slice(ids, job->skip, job->limit));
    tellCount(job, ids.size());
}

void SearchRunner::countLater(const std::shared_ptr<Job>& job) {
    QTimer::singleShot(kUntilCountedMs, this, [this, job] {
        if (job->isCancelled)
            return;
        m_pool.start([this, job] { tellCount(job, m_index.count(job->query, job->isCancelled)); });
    });
}

// Both run on the worker; what they tell arrives on our thread, unless a newer question was asked meanwhile.

void SearchRunner::tell(const std::shared_ptr<Job>& job, Ids ids) {
    QMetaObject::invokeMethod(this, [this, job, ids = std::move(ids)] {
        if (job->isCancelled)
            return;
        if (job->skip == 0)
            Q_EMIT found(ids);
        else
            Q_EMIT foundMore(ids);
    });
}

void SearchRunner::tellCount(const std::shared_ptr<Job>& job, std::size_t count) {
    QMetaObject::invokeMethod(this, [this, job, count] {
        if (!job->isCancelled)
            Q_EMIT counted(count);
    });
}

} // namespace leeward::ui
