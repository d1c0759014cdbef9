#include "ui/plan/section_presenter.h"

#include "ui/base/text.h"
#include "ui/plan/line_form.h"

#include <algorithm>

namespace leeward::ui {

using records::LineKind;
using records::PlanLine;

namespace {

bool isTaken(const Suggestion& starter, const std::vector<PlanLine>& lines) {
    const std::string text = toUtf8(starter.text);
    return std::any_of(lines.begin(), lines.end(), [&](const PlanLine& line) {
        const bool isSameClause = starter.clause != 0 && line.clause == starter.clause;
        return line.kind == starter.kind && (isSameClause || line.text == text);
    });
}

} // namespace

SectionPresenter::SectionPresenter(const PageContext& context, PlanOf planOf, records::PlanSection section,
                                   QObject* parent)
    : LineWriter(context, planOf, section, parent), m_shape(shapeOf(section, planOf)) {}

const KindShape& SectionPresenter::shapeFor(LineKind kind) const {
    const auto& kinds = m_shape.kinds;
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [kind](const KindShape& shape) { return shape.kind == kind; });
    return found == kinds.end() ? kinds.front() : *found;
}

std::vector<LineView> SectionPresenter::lines(LineKind kind) const {
    std::vector<LineView> views;
    for (const PlanLine& line : keeper().lines())
        if (shapeFor(line.kind).kind == kind)
            views.push_back(viewOf(line));
    for (const LineView& gone : changes())
        if (gone.isRemoved && shapeFor(gone.kind).kind == kind)
            views.push_back(gone);
    return views;
}

std::vector<Suggestion> SectionPresenter::openStarters(LineKind kind) const {
    std::vector<Suggestion> open = shapeFor(kind).starters;
    std::erase_if(open, [this](const Suggestion& starter) { return isTaken(starter, keeper().lines()); });
    return open;
}

EditorShape SectionPresenter::editorFor(const PlanLine& line) const {
    const KindShape& shape = shapeFor(line.kind);
    Field text = shape.missing.isEmpty() ? wordsField(PlanField::Text, shape.text)
                                         : neededField(PlanField::Text, shape.text, shape.missing);
    text.hint = shape.hint;
    EditorShape editor{.title = shape.editTitle,
                       .removeName = tr("Remove this line"),
                       .what = {text},
                       .then = {},
                       .note = noteFields()};
    if (!shape.meaning.isEmpty())
        editor.then.push_back(wordsField(PlanField::Meaning, shape.meaning));
    if (!shape.contrary.isEmpty())
        editor.then.push_back(wordsField(PlanField::Contrary, shape.contrary));
    addTalkFields(editor);
    return editor;
}

void SectionPresenter::takeAll(LineKind kind) {
    addAll(openStarters(kind), tr("They are in the plan. Each is yours to change."));
}

void SectionPresenter::toggleTick(const LineId& id) {
    const PlanLine* line = keeper().find(id);
    if (line == nullptr || line->kind != LineKind::Agreement)
        return;
    PlanLine ticked = *line;
    ticked.isTicked = !ticked.isTicked;
    change(ticked);
}

} // namespace leeward::ui
