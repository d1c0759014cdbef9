#include "ui/leaving/departure_presenter.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace leeward::ui {

using vault::ErrorKind;
using vault::GoOn;
using vault::LeaveStep;

namespace {

struct DepartureWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::DepartureWords)
};

ErrorText whyNot(ErrorKind kind) {
    if (kind != ErrorKind::WrongPassphrase)
        return textFor(kind);
    return {DepartureWords::tr("The first one is not the passphrase you have now. Nothing was changed."),
            DepartureWords::tr("You could go back, and type it again.")};
}

} // namespace

DeparturePresenter::DeparturePresenter(vault::Session& session, Departure departure, QObject* parent)
    : QObject(parent), m_session(session), m_departure(std::move(departure)), m_isOfTwo(session.isOfTwo()) {}

DeparturePresenter::~DeparturePresenter() {
    m_isStopped = true;
}

QString DeparturePresenter::place() const {
    return m_departure.journey
               ? QDir::toNativeSeparators(QString::fromStdU16String(m_departure.journey->place.u16string()))
               : QString();
}

DepartureForm DeparturePresenter::form() const {
    return {m_departure.journey ? m_departure.journey->place : std::filesystem::path(), m_departure.words};
}

bool DeparturePresenter::canStop() const {
    const auto* going = std::get_if<Going>(&m_state);
    return going && isJourney() && !going->isStopping && going->at != LeaveStep::Finishing;
}

void DeparturePresenter::begin() {
    const auto progress = [this](LeaveStep step) { return reach(step); };
    m_work.run([this, progress] { return go(progress); },
               [this](const Done& done) {
                   if (done)
                       become(Gone{});
                   else
                       become(Stayed{whyNot(done.error().kind), done.error().kind == ErrorKind::Cancelled});
               });
}

/// On the worker.
DeparturePresenter::Done DeparturePresenter::go(const vault::LeaveProgress& progress) {
    const auto& journey = m_departure.journey;
    if (!journey)
        return m_session.closeShared(m_departure.words);
    if (auto confirmed = m_session.confirm(journey->current); !confirmed)
        return confirmed;
    return m_session.leaveTo(journey->place, journey->next, m_departure.words, progress);
}

/// On the worker. Once it has answered to finish, what is shown follows: it can't be stopped any more.
GoOn DeparturePresenter::reach(LeaveStep step) {
    if (m_isStopped)
        return GoOn::No;
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            become(Going{step, m_isStopped});
        },
        Qt::QueuedConnection);
    return GoOn::Yes;
}

void DeparturePresenter::stop() {
    if (!canStop())
        return;
    m_isStopped = true;
    become(Going{std::get<Going>(m_state).at, true});
}

void DeparturePresenter::become(State state) {
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace leeward::ui
