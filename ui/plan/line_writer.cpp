#include "ui/plan/line_writer.h"

#include "core/base/text.h"
#include "core/secret/random.h"
#include "core/vault/session.h"
#include "ui/base/both_here.h"
#include "ui/base/level_look.h"
#include "ui/base/page_context.h"
#include "ui/base/sentences.h"
#include "ui/base/text.h"
#include "ui/plan/line_form.h"
#include "ui/plan/plan_words.h"

#include <algorithm>
#include <utility>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::LineState;
using records::PlanLine;
using records::SectionState;
using store::SaveError;

namespace {

store::Plan& planIn(vault::Session& session, PlanOf planOf) {
    if (planOf == PlanOf::Ours)
        return session.ourPlan();
    return session.myPlan();
}

} // namespace

LineWriter::LineWriter(const PageContext& context, PlanOf planOf, records::PlanSection section, QObject* parent)
    : QObject(parent), m_session(context.session), m_both(context.both), m_planOf(planOf), m_section(section),
      m_keeper(planIn(context.session, planOf), context.clock, context.random, context.session.me().id, section),
      m_other(context.session.other()), m_random(context.random) {}

store::Plan& LineWriter::plan() const {
    return planIn(m_session, m_planOf);
}

bool LineWriter::load() {
    const bool isRead = m_keeper.load().has_value();
    m_other = m_session.other();
    collectSuggestions();
    m_hasBegun = m_edited.has_value();
    lookAll();
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
    if (const auto found = m_compared.find(line.id); found != m_compared.end())
        showChange(view, found->second);
    if (view.isMine)
        view.whose = tr("Your words");
    else
        view.whose = name.isEmpty() ? tr("The other’s words") : tr("%1’s words").arg(name);
    return view;
}

// What was talked through

void LineWriter::lookAll() {
    compare();
    look();
}

void LineWriter::compare() {
    m_takenOut.reset();
    if (!isOfTwo())
        return;
    m_compared.clear();
    const auto found = m_session.ourPlan().compared(m_section);
    m_talkState = found ? found->state : SectionState::Draft;
    if (!found)
        return;
    for (const records::ComparedLine& line : found->lines)
        if (line.state != LineState::Same)
            m_compared.emplace(line.now.id, line);
}

void LineWriter::showChange(LineView& view, const records::ComparedLine& compared) const {
    const bool isOnPause = m_section == records::PlanSection::PauseCovenant;
    view.isRemoved = compared.state == LineState::Removed;
    if (compared.talked && compared.state == LineState::Changed)
        view.was = wordsOnce(*compared.talked, compared.now);
    switch (compared.state) {
    case LineState::Same:
        return;
    case LineState::Changed:
        view.change = tr("Changed since you talked");
        view.stands = isOnPause ? tr("Pause shows the old wording until you have talked.")
                                : tr("The old wording counts until you have talked.");
        break;
    case LineState::New:
        view.change = tr("New since you talked");
        view.stands = isOnPause ? tr("Pause shows it once you have talked.") : tr("It counts once you have talked.");
        break;
    case LineState::Removed:
        view.change = tr("Taken out since you talked");
        view.stands = isOnPause ? tr("Pause shows it until you have talked.") : tr("It counts until you have talked.");
        return;
    }
    if (compared.now.isStricter)
        view.stands = isOnPause ? tr("Stricter, so Pause shows it already.") : tr("Stricter, so it counts already.");
}

std::vector<LineView> LineWriter::changes() const {
    std::vector<LineView> views;
    for (const PlanLine& line : m_keeper.lines())
        if (m_compared.contains(line.id))
            views.push_back(viewOf(line));
    for (const PlanLine& line : stillCounting())
        views.push_back(viewOf(line));
    return views;
}

std::vector<PlanLine> LineWriter::stillCounting() const {
    std::vector<PlanLine> lines;
    for (const auto& [id, compared] : m_compared)
        if (compared.state == LineState::Removed)
            lines.push_back(compared.now);
    return lines;
}

std::optional<PlanLine> LineWriter::talkedWording(const LineId& id) const {
    const auto found = m_compared.find(m_keeper.currentId(id));
    return found == m_compared.end() ? std::nullopt : found->second.talked;
}

void LineWriter::putBack(const LineId& id) {
    const auto talked = talkedWording(id);
    if (!talked)
        return;
    if (m_keeper.find(id) == nullptr && !m_keeper.bringBack(id)) {
        Q_EMIT saveStateChanged();
        return;
    }
    const PlanLine* line = m_keeper.find(id);
    if (line == nullptr)
        return;
    giveWordsBack(line->id);
    save();
    Q_EMIT changed();
}

void LineWriter::giveWordsBack(const LineId& id) {
    const PlanLine& line = *m_keeper.find(id);
    PlanLine next = *talkedWording(id);
    next.note = line.note;
    next.isTicked = line.isTicked;
    next.isStricter = false;
    m_keeper.change(next);
}

bool LineWriter::hasOwnChanges() const {
    return std::ranges::any_of(m_compared, [this](const auto& each) { return m_keeper.isMine(each.second.now); });
}

void LineWriter::putAllBack() {
    finish();
    forgetUndo();
    for (const auto& [id, compared] : std::map(m_compared)) {
        const PlanLine* line = m_keeper.find(id);
        if (!m_keeper.isMine(compared.now))
            continue;
        if (compared.state == LineState::Removed && m_keeper.bringBack(id)) {
            m_added.push_back(id);
            giveWordsBack(id);
        } else if (compared.state == LineState::Changed && line != nullptr) {
            m_reworded.push_back(*line);
            giveWordsBack(id);
        } else if (compared.state == LineState::New && m_keeper.remove(id)) {
            m_removed.push_back(id);
        }
    }
    save();
    lookAll();
    Q_EMIT changed();
    Q_EMIT undoOffered(tr("Your words are as you talked them through."));
}

void LineWriter::forgetUndo() {
    m_removed.clear();
    m_added.clear();
    m_reworded.clear();
}

// Suggestions

void LineWriter::collectSuggestions() {
    m_suggestions.clear();
    if (isOfTwo())
        m_suggestions = m_session.ourPlan().suggestions(m_section).value_or(std::vector<records::Suggestion>());
}

std::optional<PlanLine> LineWriter::suggestedWording(const LineId& id) const {
    const PlanLine* line = m_keeper.find(id);
    const auto found = std::ranges::find_if(m_suggestions, [&](const records::Suggestion& each) {
        return each.line == id && each.by == m_session.me().id;
    });
    if (line == nullptr || found == m_suggestions.end())
        return std::nullopt;
    return records::withWordsOf(*found, *line);
}

Result<void, SaveError> LineWriter::suggest(const PlanLine& line) {
    const auto stored = m_session.ourPlan().suggest({.id = m_random.newId<records::Suggestion>(),
                                                     .line = line.id,
                                                     .by = m_session.me().id,
                                                     .text = line.text,
                                                     .meaning = line.meaning,
                                                     .steps = line.steps,
                                                     .contrary = line.contrary});
    if (stored)
        load();
    return stored;
}

Result<void, SaveError> LineWriter::takeBackSuggestion(const LineId& id) {
    for (const records::Suggestion& each : m_suggestions)
        if (each.line == id && each.by == m_session.me().id)
            RETURN_IF_FAILED(m_session.ourPlan().takeBackSuggestion(each.id));
    load();
    return {};
}

std::vector<Offer> LineWriter::receivedSuggestions() {
    std::vector<Offer> offers;
    if (m_both.isOpen())
        return offers;
    for (const records::Suggestion& each : m_suggestions) {
        const PlanLine* line = m_keeper.find(each.line);
        if (line != nullptr && m_keeper.isMine(*line) && each.by != m_session.me().id)
            offers.push_back(offerFor(each, *line));
    }
    return offers;
}

Offer LineWriter::offerFor(const records::Suggestion& suggestion, const PlanLine& line) {
    const QString name = m_other ? toQt(m_other->name) : QString();
    const auto id = suggestion.id;
    const auto mine = line.id;
    return {.about = name.isEmpty() ? tr("The other’s words for a line of yours")
                                    : tr("%1’s words for a line of yours").arg(name),
            .sentences = {tr("You wrote: %1").arg(wholeWording(line)),
                          tr("Instead: %1").arg(wholeWording(records::withWordsOf(suggestion, line)))},
            .answers = {{tr("Take these words"), [this, id] { return takeSuggested(id); }},
                        {tr("Take and change"),
                         [this, id, mine] {
                             const auto taken = takeSuggested(id);
                             if (taken)
                                 edit(mine);
                             return taken;
                         }},
                        {tr("Let it go"), [this, id] { return letGo(id); }}},
            .line = mine};
}

Result<void, SaveError> LineWriter::takeSuggested(const Id<records::Suggestion>& id) {
    finish();
    RETURN_IF_FAILED(m_session.ourPlan().accept(id));
    load();
    return {};
}

Result<void, SaveError> LineWriter::letGo(const Id<records::Suggestion>& id) {
    RETURN_IF_FAILED(m_session.ourPlan().letGo(id));
    load();
    return {};
}

void LineWriter::addTalkFields(EditorShape& editor) const {
    if (!isOfTwo() || m_talkState.value_or(SectionState::Draft) == SectionState::Draft)
        return;
    Field stricter = tickField(PlanField::Stricter, tr("Stricter: counts at once"));
    stricter.hint = tr("It stands below the wording you talked through, and replaces nothing.");
    editor.then.push_back(stricter);
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
    lookAll();
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
        forgetUndo();
        m_removed = {now};
    }
    lookAll();
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
    if (isRemoved)
        Q_EMIT undoOffered(text.isEmpty() ? tr("It is out of the plan.") : tr("“%1” is out of the plan.").arg(text));
}

void LineWriter::addAll(const std::vector<Suggestion>& suggestions, const QString& sentence) {
    finish();
    forgetUndo();
    for (const Suggestion& suggestion : suggestions) {
        PlanLine line = m_keeper.newLine(suggestion.kind, suggestion.level);
        fill(line, suggestion);
        m_keeper.add(line);
        m_added.push_back(line.id);
    }
    m_hasBegun = true;
    save();
    lookAll();
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
    for (const PlanLine& line : std::exchange(m_reworded, {}))
        m_keeper.change(line);
    save();
    m_hasBegun = m_edited.has_value();
    lookAll();
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

const std::vector<PlanLine>& LineWriter::takenOut() {
    if (m_takenOut)
        return *m_takenOut;
    m_takenOut.emplace();
    if (!m_both.isOpen())
        m_takenOut = plan().takenOut(m_section).value_or(std::vector<PlanLine>());
    std::erase_if(*m_takenOut, [this](const PlanLine& line) { return m_compared.contains(line.id); });
    return *m_takenOut;
}

Result<void, SaveError> LineWriter::bringBack(const LineId& id) {
    finish();
    RETURN_IF_FAILED(plan().bringBack(id));
    std::erase(m_removed, id);
    load();
    return {};
}

Result<void, SaveError> LineWriter::removeForGood(const LineId& id) {
    RETURN_IF_FAILED(plan().removeForGood(id));
    std::erase(m_removed, id);
    load();
    return {};
}

bool LineWriter::hasBackups() const {
    return m_session.hasBackups();
}

vault::VaultResult<void> LineWriter::overwrite() {
    return m_session.sweep();
}

bool LineWriter::canShare() const {
    return !isOfTwo() && m_session.hasShared();
}

/// What is shared is what is on disk: so it is saved first.
void LineWriter::share() {
    if (!canShare() || !save())
        return;
    const PlanLine* line = edited(); // after saving, which may have read it anew
    if (line == nullptr)
        return;
    std::vector<QString> texts;
    for (const std::string* part : {&line->text, &line->meaning, &line->contrary})
        texts.push_back(toQt(*part));
    for (const std::string& step : line->steps)
        texts.push_back(toQt(step));
    texts.push_back(toQt(line->note));
    Q_EMIT shareRequested(texts);
}

bool LineWriter::save() {
    const auto outcome = m_keeper.save();
    if (outcome == LineKeeper::Outcome::Saved || outcome == LineKeeper::Outcome::KeptBoth) {
        compare();
        if (isOfTwo() || outcome == LineKeeper::Outcome::KeptBoth)
            Q_EMIT changed();
    }
    Q_EMIT saveStateChanged();
    return outcome != LineKeeper::Outcome::NotSaved;
}

} // namespace leeward::ui
