#include "ui/plan/line_writer.h"

#include "core/base/text.h"
#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/text.h"

#include <utility>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::PlanLine;

namespace {

store::Plan& planIn(vault::Session& session, PlanOf planOf) {
    if (planOf == PlanOf::Ours)
        return session.ourPlan();
    return session.myPlan();
}

} // namespace

LineWriter::LineWriter(const PageContext& context, PlanOf planOf, records::PlanSection section, QObject* parent)
    : QObject(parent), m_session(context.session), m_planOf(planOf), m_section(section),
      m_keeper(planIn(context.session, planOf), context.clock, context.random, context.session.me().id, section),
      m_other(context.session.other()) {}

store::Plan& LineWriter::plan() const {
    return planIn(m_session, m_planOf);
}

bool LineWriter::load() {
    const bool isRead = m_keeper.load().has_value();
    m_other = m_session.other();
    m_hasBegun = m_edited.has_value();
    look();
    Q_EMIT changed();
    return isRead;
}

bool LineWriter::isUntouched() const {
    return !m_hasBegun && m_keeper.lines().empty();
}

LineView LineWriter::viewOf(const PlanLine& line) const {
    LineView view{.id = line.id,
                  .kind = line.kind,
                  .level = line.level,
                  .noticedBy = line.noticedBy,
                  .text = toQt(line.text),
                  .meaning = toQt(line.meaning),
                  .contrary = toQt(line.contrary),
                  .note = toQt(line.note)};
    for (const std::string& step : line.steps)
        if (!base::trimmed(step).empty())
            view.steps << toQt(step);
    view.isTicked = line.isTicked;
    view.isMine = m_keeper.isMine(line);
    if (!isOfTwo())
        return view;
    const bool isKnown = view.isMine || (m_other && m_other->id == line.owner);
    const QString name = isKnown ? toQt(view.isMine ? m_session.me().name : m_other->name) : QString();
    view.writer = name;
    if (view.isMine)
        view.whose = tr("Your words");
    else
        view.whose = name.isEmpty() ? tr("The other’s words") : tr("%1’s words").arg(name);
    return view;
}

const PlanLine* LineWriter::edited() const {
    return m_edited ? m_keeper.find(*m_edited) : nullptr;
}

void LineWriter::begin(LineKind kind, Level level) {
    finish();
    const PlanLine line = m_keeper.newLine(kind, level);
    m_keeper.add(line);
    m_edited = line.id;
    m_hasBegun = true;
    Q_EMIT changed();
}

void LineWriter::begin(const Suggestion& suggestion) {
    finish();
    PlanLine line = m_keeper.newLine(suggestion.kind, suggestion.level);
    fill(line, suggestion);
    m_keeper.add(line);
    m_edited = line.id;
    m_hasBegun = true;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void LineWriter::edit(const LineId& id) {
    finish();
    const PlanLine* line = m_keeper.find(id);
    if (line == nullptr || !m_keeper.isMine(*line))
        return;
    m_edited = id;
    Q_EMIT changed();
}

void LineWriter::change(const PlanLine& line) {
    m_keeper.change(line);
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

bool LineWriter::lacksText() const {
    const PlanLine* line = edited();
    return line != nullptr && LineKeeper::lacksText(*line);
}

void LineWriter::finish() {
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

bool LineWriter::canMove(const LineId& id, Step step) const {
    return m_keeper.canMove(id, step);
}

void LineWriter::move(const LineId& id, Step step) {
    if (!m_keeper.move(id, step))
        return;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void LineWriter::remove(const LineId& id) {
    const LineId now = m_keeper.currentId(id);
    const PlanLine* line = m_keeper.find(now);
    const QString text = line == nullptr ? QString() : toQt(line->text);
    if (m_edited && m_keeper.currentId(*m_edited) == now)
        m_edited.reset();
    const bool isRemoved = m_keeper.remove(now);
    if (isRemoved) {
        m_added.clear();
        m_removed = {now};
    }
    look();
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
    if (isRemoved)
        Q_EMIT undoOffered(text.isEmpty() ? tr("It is out of the plan.") : tr("“%1” is out of the plan.").arg(text));
}

void LineWriter::addAll(const std::vector<Suggestion>& suggestions, const QString& sentence) {
    finish();
    m_removed.clear();
    m_added.clear();
    for (const Suggestion& suggestion : suggestions) {
        PlanLine line = m_keeper.newLine(suggestion.kind, suggestion.level);
        fill(line, suggestion);
        m_keeper.add(line);
        m_added.push_back(line.id);
    }
    m_hasBegun = true;
    save();
    look();
    Q_EMIT changed();
    Q_EMIT undoOffered(sentence);
}

void LineWriter::undo() {
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
    Q_EMIT saveStateChanged();
}

bool LineWriter::save() {
    const auto outcome = m_keeper.save();
    if (outcome == LineKeeper::Outcome::KeptBoth)
        Q_EMIT changed();
    Q_EMIT saveStateChanged();
    return outcome != LineKeeper::Outcome::NotSaved;
}

} // namespace leeward::ui
