#include "ui/plan/suggestions.h"

#include "ui/base/text.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>

#include <utility>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::NoticedBy;

namespace {

struct PlanSuggestions {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PlanSuggestions)
};

using Words = PlanSuggestions;

Suggestion aSignal(Icon icon, NoticedBy noticedBy, QString label, QString text, QString step) {
    return {icon, std::move(label), std::move(text), {}, std::move(step), LineKind::Signal, Level::Red, noticedBy};
}

Suggestion aWord(Level level, QString text) {
    Suggestion word{Icon::Plus, text, std::move(text), {}, {}, LineKind::Word, level, NoticedBy::Unsaid};
    switch (level) {
    case Level::Green:
        word.meaning = Words::tr("This is good as it is.");
        word.step = Words::tr("Stay with it, same pace");
        break;
    case Level::Yellow:
        word.meaning = Words::tr("Slower. Something feels off.");
        word.step = Words::tr("Hands still, then ask: “Less, other, or stop?”");
        break;
    case Level::None:
    case Level::Red:
        word.meaning = Words::tr("Stop now. No reason needed.");
        word.step = Words::tr("Hands off, lights on. Care first, talk later.");
        break;
    }
    return word;
}

} // namespace

std::vector<Suggestion> suggestedSignals() {
    return {
        aSignal(Icon::Taps, NoticedBy::Touch, Words::tr("Two taps"), Words::tr("Two taps, anywhere"),
                Words::tr("Stop. Hands off, then wait.")),
        aSignal(Icon::Key, NoticedBy::Sound, Words::tr("Drop something held"),
                Words::tr("Something falls from the hand"), Words::tr("Stop. Leave it lying.")),
        aSignal(Icon::Hold, NoticedBy::Touch, Words::tr("A squeeze left unanswered"),
                Words::tr("Two squeezes asked, none comes back"), Words::tr("Stop. Let the hand go, slowly.")),
        aSignal(Icon::Signal, NoticedBy::Sight, Words::tr("Open palm"), Words::tr("Open palm, held up"),
                Words::tr("Stop. Give some room.")),
        aSignal(Icon::Person, NoticedBy::Sight, Words::tr("Hand on the chest"), Words::tr("A hand on one’s own chest"),
                Words::tr("Stop. Stay still, and ask nothing.")),
        aSignal(Icon::Sensation, NoticedBy::Sound, Words::tr("A small bell"), Words::tr("The small bell rings"),
                Words::tr("Stop. Lights on.")),
        aSignal(Icon::Light, NoticedBy::Sight, Words::tr("The lamp goes on"), Words::tr("The lamp goes on"),
                Words::tr("Stop. Leave it on.")),
        aSignal(Icon::Space, NoticedBy::Sight, Words::tr("Turn the face away"), Words::tr("The face turns away"),
                Words::tr("Stop. Give some room.")),
    };
}

std::vector<Suggestion> suggestedWords(Level level) {
    switch (level) {
    case Level::Green:
        return {aWord(level, Words::tr("Harbour")), aWord(level, Words::tr("Meadow"))};
    case Level::Yellow:
        return {aWord(level, Words::tr("Slow tide")), aWord(level, Words::tr("Willow"))};
    case Level::None:
    case Level::Red:
        break;
    }
    return {aWord(Level::Red, Words::tr("Lantern")), aWord(Level::Red, Words::tr("Pebble"))};
}

std::vector<Suggestion> gentleExample() {
    std::vector<Suggestion> example;
    example.reserve(std::size(kLevels) + 1);
    for (const Level level : kLevels)
        example.push_back(suggestedWords(level).front());
    example.push_back(suggestedSignals().front());
    return example;
}

void fill(records::PlanLine& line, const Suggestion& suggestion) {
    line.text = toUtf8(suggestion.text);
    line.meaning = toUtf8(suggestion.meaning);
    line.steps.clear();
    if (!suggestion.step.isEmpty())
        line.steps.push_back(toUtf8(suggestion.step));
    line.kind = suggestion.kind;
    line.level = suggestion.level;
    line.noticedBy = suggestion.noticedBy;
    line.contrary = toUtf8(suggestion.contrary);
    line.clause = suggestion.clause;
}

} // namespace leeward::ui
