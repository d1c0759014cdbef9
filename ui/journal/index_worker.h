#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/records/entry.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace leeward::search {
class TextIndex;
}

namespace leeward::ui {

/// One text on its way into the index.
struct IndexText {
    Id<records::Entry> id;
    base::Time writtenAt;
    std::string title;
    std::string text;
};

/// A thread that folds texts into an index, in the order in which they are handed to it: a newer text of an entry can
/// never be overtaken by an older one.
class IndexWorker : public QObject {
    Q_OBJECT

public:
    struct Everything {}; ///< all that was there at the start has been handed over
    using Texts = std::vector<IndexText>;
    using Removed = Id<records::Entry>;
    using Task = std::variant<Texts, Removed, Everything>;

    /// \p index outlives it.
    explicit IndexWorker(search::TextIndex& index);

    /// Drops what waits and ends the thread.
    ~IndexWorker() override;

    void add(Task task);

    /// Whether so much waits that reading should, too.
    bool isBusy() const;

Q_SIGNALS:
    /// From the worker's thread.
    void complete();
    void caughtUp();

private:
    void work();
    void perform(Task& task);

    search::TextIndex& m_index;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace leeward::ui
