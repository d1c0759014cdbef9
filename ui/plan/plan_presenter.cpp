#include "ui/plan/plan_presenter.h"

#include "core/base/text.h"
#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/text.h"
#include "ui/plan/line_form.h"
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

bool hasText(const PlanLine& line) {
    return !base::trimmed(line.text).empty();
}

} // namespace

PlanPresenter::PlanPresenter(const PageContext& context, PlanOf planOf, QObject* parent)
    : LineWriter(context, planOf, records::PlanSection::WordsAndSignals, parent) {}

/// Those of any level for Level::None; what was taken out and still counts stands last.
std::vector<LineView> PlanPresenter::viewsOf(LineKind kind, Level level) const {
    std::vector<LineView> views;
    const auto add = [&](const PlanLine& line) {
        if (line.kind == kind && (level == Level::None || line.level == level))
            views.push_back(viewOf(line));
    };
    std::ranges::for_each(keeper().lines(), add);
    std::ranges::for_each(stillCounting(), add);
    return views;
}

std::vector<LineView> PlanPresenter::words(Level level) const {
    return viewsOf(LineKind::Word, level);
}

std::vector<LineView> PlanPresenter::signalLines() const {
    return viewsOf(LineKind::Signal, Level::None);
}

LineView PlanPresenter::viewOf(const PlanLine& line) const {
    LineView view = LineWriter::viewOf(line);
    view.notice = noticeOn(line.id);
    return view;
}

bool PlanPresenter::canAddWord(Level level) const {
    return std::none_of(keeper().lines().begin(), keeper().lines().end(), [this, level](const PlanLine& line) {
        return line.kind == LineKind::Word && line.level == level && keeper().isMine(line);
    });
}

std::vector<Suggestion> PlanPresenter::openSuggestions() const {
    std::vector<Suggestion> open = suggestedSignals();
    std::erase_if(open, [this](const Suggestion& suggestion) {
        const std::string text = toUtf8(suggestion.text);
        return std::any_of(keeper().lines().begin(), keeper().lines().end(),
                           [&text](const PlanLine& line) { return line.text == text; });
    });
    return open;
}

bool PlanPresenter::needsSignal() const {
    return std::any_of(m_found.begin(), m_found.end(), [](const SignalNotice& notice) {
        return notice.kind == NoticeKind::NeedsRedSignal || notice.kind == NoticeKind::NeedsSignalWithoutSight;
    });
}

void PlanPresenter::review() {
    look();
    Q_EMIT changed();
}

EditorShape PlanPresenter::editorFor(const PlanLine& line) const {
    const bool isSignal = line.kind == LineKind::Signal;
    EditorShape editor{.title = isSignal ? tr("A signal, in your words") : tr("A word of yours"),
                       .removeName = tr("Remove this word or signal"),
                       .what = whatFields(line.kind),
                       .then = thenFields(planOf()),
                       .note = noteFields(),
                       .starters = isSignal ? openSuggestions() : suggestedWords(line.level)};
    addTalkFields(editor);
    return editor;
}

void PlanPresenter::addExample() {
    addAll(gentleExample(), tr("Three words and a signal to begin from. Each is yours to change."));
}

// The safety check

std::vector<std::string> PlanPresenter::names() const {
    std::vector<std::string> names{session().me().name};
    if (const auto other = session().other())
        names.push_back(other->name);
    std::erase_if(names, [](const std::string& name) { return name.empty(); });
    return names;
}

/// A notice about words that are the other's alone is for their writer to read.
bool PlanPresenter::concernsMe(const SignalNotice& notice) const {
    const auto isMine = [this](const std::optional<LineId>& id) {
        const PlanLine* line = id ? keeper().find(*id) : nullptr;
        return line != nullptr && keeper().isMine(*line);
    };
    return records::isNeeded(notice.kind) || isMine(notice.line) || isMine(notice.other);
}

void PlanPresenter::look() {
    std::vector<PlanLine> lines = keeper().lines();
    for (PlanLine& line : stillCounting())
        lines.push_back(std::move(line));
    std::erase_if(lines, [](const PlanLine& line) { return !hasText(line); });
    m_found = records::checkSignals(lines, names());
    const auto kept = plan().keptNotices();
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
    const PlanLine* line = id ? keeper().find(*id) : nullptr;
    return line == nullptr ? QString() : toQt(line->text);
}

NoticeView PlanPresenter::viewOf(const SignalNotice& notice) const {
    const NoticeWords words = wordsFor(notice.kind, textOf(notice.line), textOf(notice.other));
    NoticeView view{.lead = words.lead, .rest = words.rest};
    if (records::isNeeded(notice.kind) && !notice.line) {
        view.add = notice.kind == NoticeKind::NeedsRedWord ? LineKind::Word : LineKind::Signal;
        if (isOfTwo())
            view.rest += u' ' + tr("It stays a draft until stop has both.");
        return view;
    }
    view.isPair = notice.other.has_value();
    for (const auto& id : {notice.other, notice.line})
        if (const PlanLine* line = id ? keeper().find(*id) : nullptr; line != nullptr && keeper().isMine(*line))
            view.change = id;
    return view;
}

QString PlanPresenter::noticeOn(const LineId& id) const {
    for (const SignalNotice& notice : m_found) {
        // Of a pair, the word that can be changed carries the note: one of mine, the second if both are.
        const bool isOnALine = notice.line.has_value() || notice.other.has_value();
        if (isOnALine && viewOf(notice).change == id)
            return shortWordsFor(notice.kind, textOf(notice.line == id ? notice.other : notice.line));
    }
    return {};
}

void PlanPresenter::keep(const std::string& key) {
    const auto kept = plan().keepNotice(key);
    if (kept)
        look();
    else
        Q_EMIT notDone(kept.error());
    Q_EMIT changed();
}

} // namespace leeward::ui
