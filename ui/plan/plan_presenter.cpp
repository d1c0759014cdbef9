#include "ui/plan/plan_presenter.h"

#include "core/base/text.h"
#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/text.h"
#include "ui/plan/plan_words.h"

#include <algorithm>
#include <utility>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::NoticeKind;
using records::PlanLine;
using records::SignalNotice;

namespace {

store::Plan& planIn(vault::Session& session, PlanOf planOf) {
    if (planOf == PlanOf::Ours)
        return session.ourPlan();
    return session.myPlan();
}

bool hasText(const PlanLine& line) {
    return !base::trimmed(line.text).empty();
}

} // namespace

PlanPresenter::PlanPresenter(const PageContext& context, PlanOf planOf, QObject* parent)
    : QObject(parent), m_session(context.session), m_planOf(planOf),
      m_keeper(planIn(context.session, planOf), context.clock, context.random, context.session.me().id,
               records::PlanSection::WordsAndSignals) {}

bool PlanPresenter::load() {
    const bool isRead = m_keeper.load().has_value();
    m_hasBegun = m_edited.has_value();
    look();
    Q_EMIT changed();
    return isRead;
}

bool PlanPresenter::isUntouched() const {
    return !m_hasBegun && m_keeper.lines().empty();
}

std::vector<LineView> PlanPresenter::words(Level level) const {
    std::vector<LineView> views;
    for (const PlanLine& line : m_keeper.lines())
        if (line.kind == LineKind::Word && line.level == level)
            views.push_back(viewOf(line));
    return views;
}

std::vector<LineView> PlanPresenter::signalLines() const {
    std::vector<LineView> views;
    for (const PlanLine& line : m_keeper.lines())
        if (line.kind == LineKind::Signal)
            views.push_back(viewOf(line));
    return views;
}

LineView PlanPresenter::viewOf(const PlanLine& line) const {
    LineView view{.id = line.id,
                  .kind = line.kind,
                  .level = line.level,
                  .noticedBy = line.noticedBy,
                  .text = toQt(line.text),
                  .meaning = toQt(line.meaning),
                  .note = toQt(line.note)};
    for (const std::string& step : line.steps)
        if (!base::trimmed(step).empty())
            view.steps << toQt(step);
    view.isMine = m_keeper.isMine(line);
    view.notice = noticeOn(line.id);
    if (!isOfTwo())
        return view;
    const auto other = m_session.other();
    const bool isKnown = view.isMine || (other && other->id == line.owner);
    const QString name = isKnown ? toQt(view.isMine ? m_session.me().name : other->name) : QString();
    view.writer = name;
    if (view.isMine)
        view.whose = tr("Your words");
    else
        view.whose = name.isEmpty() ? tr("The other’s words") : tr("%1’s words").arg(name);
    return view;
}

bool PlanPresenter::canAddWord(Level level) const {
    return std::none_of(m_keeper.lines().begin(), m_keeper.lines().end(), [this, level](const PlanLine& line) {
        return line.kind == LineKind::Word && line.level == level && m_keeper.isMine(line);
    });
}

std::vector<Suggestion> PlanPresenter::openSuggestions() const {
    std::vector<Suggestion> open = suggestedSignals();
    std::erase_if(open, [this](const Suggestion& suggestion) {
        const std::string text = toUtf8(suggestion.text);
        return std::any_of(m_keeper.lines().begin(), m_keeper.lines().end(),
                           [&text](const PlanLine& line) { return line.text == text; });
    });
    return open;
}

bool PlanPresenter::needsSignal() const {
    return std::any_of(m_found.begin(), m_found.end(), [](const SignalNotice& notice) {
        return notice.kind == NoticeKind::NeedsRedSignal || notice.kind == NoticeKind::NeedsSignalWithoutSight;
    });
}

// Writing

const PlanLine* PlanPresenter::edited() const {
    return m_edited ? m_keeper.find(*m_edited) : nullptr;
}

void PlanPresenter::begin(LineKind kind, Level level) {
    finish();
    const PlanLine line = m_keeper.newLine(kind, level);
    m_keeper.add(line);
    m_edited = line.id;
    m_hasBegun = true;
    Q_EMIT changed();
}

void PlanPresenter::begin(const Suggestion& suggestion) {
    finish();
    PlanLine line = m_keeper.newLine(suggestion.kind, suggestion.level);
    fill(line, suggestion);
    m_keeper.add(line);
    m_edited = line.id;
    m_hasBegun = true;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void PlanPresenter::edit(const LineId& id) {
    finish();
    const PlanLine* line = m_keeper.find(id);
    if (line == nullptr || !m_keeper.isMine(*line))
        return;
    m_edited = id;
    Q_EMIT changed();
}

void PlanPresenter::change(const PlanLine& line) {
    m_keeper.change(line);
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

bool PlanPresenter::lacksText() const {
    const PlanLine* line = edited();
    return line != nullptr && !hasText(*line);
}

void PlanPresenter::review() {
    look();
    Q_EMIT changed();
}

void PlanPresenter::finish() {
    if (!m_edited)
        return;
    save();
    m_keeper.dropIfEmpty(*m_edited);
    m_edited.reset();
    // A text that was emptied is what it was before: reading anew brings it back.
    m_keeper.load();
    look();
    Q_EMIT changed();
}

bool PlanPresenter::canMove(Step step) const {
    return m_edited && m_keeper.canMove(*m_edited, step);
}

void PlanPresenter::move(Step step) {
    if (!m_edited || !m_keeper.move(*m_edited, step))
        return;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void PlanPresenter::remove(const LineId& id) {
    const LineId now = m_keeper.currentId(id);
    const QString text = textOf(now);
    if (m_edited && m_keeper.currentId(*m_edited) == now)
        m_edited.reset();
    const bool isRemoved = m_keeper.remove(now);
    if (isRemoved) {
        m_added.clear();
        m_removed = {now};
    }
    look();
    Q_EMIT changed();
    tellSaved();
    if (isRemoved)
        Q_EMIT undoOffered(text.isEmpty() ? tr("It is out of the plan.") : tr("“%1” is out of the plan.").arg(text));
}

void PlanPresenter::addExample() {
    m_removed.clear();
    m_added.clear();
    for (const Suggestion& suggestion : gentleExample()) {
        PlanLine line = m_keeper.newLine(suggestion.kind, suggestion.level);
        fill(line, suggestion);
        m_keeper.add(line);
        m_added.push_back(line.id);
    }
    m_hasBegun = true;
    save();
    look();
    Q_EMIT changed();
    Q_EMIT undoOffered(tr("Three words and a signal to begin from. Each is yours to change."));
}

void PlanPresenter::undo() {
    for (const LineId& id : std::exchange(m_removed, {}))
        m_keeper.bringBack(id);
    for (const LineId& id : std::exchange(m_added, {})) {
        if (m_edited && m_keeper.currentId(*m_edited) == m_keeper.currentId(id))
            m_edited.reset();
        m_keeper.remove(id);
    }
    m_hasBegun = m_edited.has_value();
    look();
    Q_EMIT changed();
    tellSaved();
}

// The safety check

std::vector<std::string> PlanPresenter::names() const {
    std::vector<std::string> names{m_session.me().name};
    if (const auto other = m_session.other())
        names.push_back(other->name);
    std::erase_if(names, [](const std::string& name) { return name.empty(); });
    return names;
}

/// A notice about words that are the other's alone is for their writer to read.
bool PlanPresenter::concernsMe(const SignalNotice& notice) const {
    const auto isMine = [this](const std::optional<LineId>& id) {
        const PlanLine* line = id ? m_keeper.find(*id) : nullptr;
        return line != nullptr && m_keeper.isMine(*line);
    };
    return records::isNeeded(notice.kind) || isMine(notice.line) || isMine(notice.other);
}

void PlanPresenter::look() {
    std::vector<PlanLine> lines = m_keeper.lines();
    std::erase_if(lines, [](const PlanLine& line) { return !hasText(line); });
    m_found = records::checkSignals(lines, names());
    const auto kept = planIn(m_session, m_planOf).keptNotices();
    std::erase_if(m_found, [&](const SignalNotice& notice) {
        const bool isKept = kept && !records::isNeeded(notice.kind) && kept->contains(records::keyOf(notice, lines));
        return isKept || !concernsMe(notice);
    });
    m_notices.clear();
    // Where nothing is written, nothing is missing.
    if (lines.empty())
        return;
    for (const SignalNotice& notice : m_found) {
        m_notices.push_back(viewOf(notice));
        if (!records::isNeeded(notice.kind))
            m_notices.back().key = records::keyOf(notice, lines);
    }
}

QString PlanPresenter::textOf(const std::optional<LineId>& id) const {
    const PlanLine* line = id ? m_keeper.find(*id) : nullptr;
    return line == nullptr ? QString() : toQt(line->text);
}

NoticeView PlanPresenter::viewOf(const SignalNotice& notice) const {
    const NoticeWords words = wordsFor(notice.kind, textOf(notice.line), textOf(notice.other));
    NoticeView view{.lead = words.lead, .rest = words.rest};
    if (records::isNeeded(notice.kind)) {
        view.add = notice.kind == NoticeKind::NeedsRedWord ? LineKind::Word : LineKind::Signal;
        if (isOfTwo())
            view.rest += u' ' + tr("It stays a draft until stop has both.");
        return view;
    }
    view.isPair = notice.other.has_value();
    for (const auto& id : {notice.other, notice.line})
        if (const PlanLine* line = id ? m_keeper.find(*id) : nullptr; line != nullptr && m_keeper.isMine(*line))
            view.change = id;
    return view;
}

QString PlanPresenter::noticeOn(const LineId& id) const {
    for (const SignalNotice& notice : m_found) {
        // Of a pair, the word that can be changed carries the note: one of mine, the second if both are.
        if (!records::isNeeded(notice.kind) && viewOf(notice).change == id)
            return shortWordsFor(notice.kind, textOf(notice.line == id ? notice.other : notice.line));
    }
    return {};
}

void PlanPresenter::keep(const std::string& key) {
    const auto kept = planIn(m_session, m_planOf).keepNotice(key);
    if (kept)
        look();
    Q_EMIT changed();
}

// Saving

bool PlanPresenter::save() {
    const auto outcome = m_keeper.save();
    if (outcome == LineKeeper::Outcome::KeptBoth)
        Q_EMIT changed();
    tellSaved();
    return outcome != LineKeeper::Outcome::NotSaved;
}

void PlanPresenter::tellSaved() {
    Q_EMIT saveStateChanged();
}

} // namespace leeward::ui
