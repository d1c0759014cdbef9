#include "ui/moving/moving_presenter.h"

#include "core/secret/random.h"
#include "core/vault/session.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace leeward::ui {

using base::GoOn;

namespace {

std::optional<int> percentOf(const transfer::ImportProgress& progress) {
    if (progress.allBytes == 0)
        return std::nullopt;
    return static_cast<int>(std::min<std::uintmax_t>(100, progress.bytes * 100 / progress.allBytes));
}

} // namespace

MovingPresenter::MovingPresenter(vault::Session& session, base::Clock& clock, secret::Random& random,
                                 TransferRequest request, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_random(random), m_request(std::move(request)) {}

MovingPresenter::~MovingPresenter() {
    m_isStopped = true;
}

bool MovingPresenter::isOfChosen() const {
    const auto* out = std::get_if<TakeOut>(&m_request);
    return out && out->scope == transfer::ExportScope::Chosen;
}

QString MovingPresenter::place() const {
    const auto* in = std::get_if<BringIn>(&m_request);
    const std::filesystem::path& path = in ? in->source : std::get<TakeOut>(m_request).target;
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

void MovingPresenter::begin() {
    m_isStopped = false;
    if (isComingIn()) {
        become(Going{Work::Looking});
        m_import.run(
            [this] { return read(Work::Looking); },
            [this](const Import& done) { become(done ? State(Found{*done}) : State(NotDone{textFor(done.error())})); });
        return;
    }
    become(Going{Work::TakingOut});
    m_export.run(
        [this] { return write(); },
        [this](const Export& done) { become(done ? State(Written{*done}) : State(NotDone{textFor(done.error())})); });
}

void MovingPresenter::bringIn() {
    if (!std::holds_alternative<Found>(m_state))
        return;
    m_isStopped = false;
    become(Going{Work::BringingIn});
    m_import.run(
        [this] { return read(Work::BringingIn); },
        [this](const Import& done) { become(done ? State(BroughtIn{*done}) : State(NotDone{textFor(done.error())})); });
}

/// On the worker.
MovingPresenter::Import MovingPresenter::read(Work work) {
    const transfer::ImportSetting setting{m_clock.localNow(), [this] { return m_random.newId<records::Entry>(); }};
    const transfer::ImportTarget target{m_session.entries(), m_session.myPlan(), m_session.therapy()};
    const auto watcher = [this, work](const transfer::ImportProgress& progress) {
        return reach({work, progress.items, percentOf(progress)});
    };
    const std::filesystem::path& source = std::get<BringIn>(m_request).source;
    return work == Work::Looking ? transfer::lookThrough(source, target, setting, watcher)
                                 : transfer::bringIn(source, target, setting, watcher);
}

/// On the worker.
MovingPresenter::Export MovingPresenter::write() {
    const auto& request = std::get<TakeOut>(m_request);
    const std::unique_ptr<transfer::PageMaker> pages =
        request.form == transfer::ExportForm::Pdf ? request.makePages() : nullptr;
    const transfer::ExportSource source{
        m_session.entries(), m_session.myPlan(),   m_session.hasShared() ? &m_session.ourPlan() : nullptr,
        request.scope,       &m_session.therapy(), request.chosen,
        pages.get()};
    return transfer::exportJournal(source, request.form, request.target, m_session.folder(),
                                   [this](std::size_t entries) {
                                       return reach({Work::TakingOut, entries});
                                   });
}

/// On the worker: what is shown follows.
GoOn MovingPresenter::reach(const Going& going) {
    if (m_isStopped)
        return GoOn::No;
    QMetaObject::invokeMethod(
        this,
        [this, going] {
            // What is done by now is not under way any more.
            if (std::holds_alternative<Going>(m_state) && !m_isStopped)
                become(going);
        },
        Qt::QueuedConnection);
    return GoOn::Yes;
}

void MovingPresenter::stop() {
    auto* going = std::get_if<Going>(&m_state);
    if (!going || m_isStopped)
        return;
    m_isStopped = true;
    Going stopping = *going;
    stopping.isStopping = true;
    become(stopping);
}

void MovingPresenter::become(State state) {
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace leeward::ui
