#include "ui/journal/index_loader.h"

#include "core/vault/session.h"
#include "ui/journal/index_worker.h"

#include <QElapsedTimer>

#include <utility>

namespace leeward::ui {

namespace {

/// The event loop is held this long at most: half a frame.
constexpr qint64 kSliceMs = 6;

/// Read at once, so that the clock is looked at often enough.
constexpr std::size_t kPageSize = 64;

/// How long to leave the worker alone when much waits for it.
constexpr int kBreakMs = 4;

} // namespace

IndexLoader::IndexLoader(vault::Session& session, search::TextIndex& index, QObject* parent)
    : QObject(parent), m_session(session), m_worker(std::make_unique<IndexWorker>(index)) {
    connect(m_worker.get(), &IndexWorker::complete, this, &IndexLoader::complete);
    connect(m_worker.get(), &IndexWorker::caughtUp, this, &IndexLoader::caughtUp);
    connect(&m_slices, &QTimer::timeout, this, &IndexLoader::readSlice);
    m_changes = session.changes().subscribe([this](const store::Changed& changed) {
        if (const auto* entry = std::get_if<Id<records::Entry>>(&changed))
            take(*entry);
    });
}

IndexLoader::~IndexLoader() = default;

void IndexLoader::start() {
    m_slices.start(0);
}

void IndexLoader::readSlice() {
    QElapsedTimer spent;
    spent.start();
    while (!m_isRead && !m_worker->isBusy() && spent.elapsed() < kSliceMs)
        readPage();
    if (m_isRead) {
        m_slices.stop();
        m_worker->add(IndexWorker::Everything{});
        return;
    }
    m_slices.setInterval(m_worker->isBusy() ? kBreakMs : 0);
}

void IndexLoader::readPage() {
    IndexWorker::Texts page;
    page.reserve(kPageSize);
    const auto next = m_session.entries().texts(
        kPageSize, m_after,
        [&page](const Id<records::Entry>& id, base::Time writtenAt, std::string_view title, std::string_view text) {
            page.push_back({id, writtenAt, std::string(title), std::string(text)});
        });
    if (!page.empty())
        m_worker->add(std::move(page));
    // A page that cannot be read ends the search's knowledge, not the journal: what is there is found.
    m_isRead = !next || !next->has_value();
    if (!m_isRead)
        m_after = *next;
}

void IndexLoader::take(const Id<records::Entry>& changed) {
    const auto entry = m_session.entries().byId(changed);
    if (!entry)
        return;
    if (!entry->has_value() || (*entry)->removedAt) {
        m_worker->add(changed);
        return;
    }
    const records::Entry& found = **entry;
    m_worker->add(IndexWorker::Texts{{found.id, found.writtenAt.at, found.title, records::wholeText(found)}});
}

} // namespace leeward::ui
