#pragma once

#include "core/base/listeners.h"
#include "core/store/change.h"
#include "core/store/entries.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace leeward::search {
class TextIndex;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class IndexWorker;

/// Makes an open journal searchable. The texts are read here, on the session's thread, in slices so short that nothing
/// on the screen waits; folding them is a worker's. Keeps up with what is saved and removed meanwhile and later.
class IndexLoader : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    IndexLoader(vault::Session& session, search::TextIndex& index, QObject* parent = nullptr);

    /// What waits for the worker is dropped.
    ~IndexLoader() override;

    /// Begins to read.
    void start();

Q_SIGNALS:
    /// Everything that was there at start() is in the index now.
    void complete();

    /// An entry that was saved or removed is in the index, or out of it, now.
    void caughtUp();

private:
    void readSlice();
    void readPage();
    void take(const Id<records::Entry>& changed);

    vault::Session& m_session;
    std::unique_ptr<IndexWorker> m_worker;
    QTimer m_slices;
    std::optional<store::EntryCursor> m_after;
    bool m_isRead = false;
    store::ChangeListeners::Subscription m_changes;
};

} // namespace leeward::ui
