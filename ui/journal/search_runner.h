#pragma once

#include "core/records/entry.h"
#include "core/search/search.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <unordered_set>
#include <vector>

namespace leeward::ui {

/// Looks through an index on a worker. The newest question alone is answered: an older one stops where it is.
class SearchRunner : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<Id<records::Entry>>;
    using IdSet = std::unordered_set<Id<records::Entry>>;

    /// \p index outlives it.
    explicit SearchRunner(const search::TextIndex& index, QObject* parent = nullptr);

    /// Stops looking.
    ~SearchRunner() override;

    /// Looks for \p query: its first \p limit entries come by found(), then how many there are by counted().
    /// \param within only these, when given
    void look(const search::Query& query, std::size_t limit, std::shared_ptr<const IdSet> within);

    /// The next \p limit entries of the same question come by found(); those before are not told again.
    void lookOn(std::size_t skip, std::size_t limit);

    /// Nothing is told any more.
    void stop();

Q_SIGNALS:
    /// The beginning of an answer.
    void found(const leeward::ui::SearchRunner::Ids& ids);

    /// What lookOn() asked for.
    void foundMore(const leeward::ui::SearchRunner::Ids& ids);

    /// How many entries the whole answer has.
    void counted(qulonglong count);

private:
    struct Job;
    void run(const std::shared_ptr<Job>& job);
    void countLater(const std::shared_ptr<Job>& job);
    void tell(const std::shared_ptr<Job>& job, Ids ids);
    void tellCount(const std::shared_ptr<Job>& job, std::size_t count);

    const search::TextIndex& m_index;
    QThreadPool m_pool;
    std::shared_ptr<Job> m_job;
};

} // namespace leeward::ui
