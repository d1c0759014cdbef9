#include "ui/plan/section_shape.h"

#include "ui/base/section_names.h"
#include "ui/plan/starters.h"

#include <QCoreApplication>

#include <utility>

namespace leeward::ui {

using records::LineKind;
using records::PlanSection;

namespace {

struct PlanSections {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PlanSections)
};

using Words = PlanSections;

bool isOurs(PlanOf planOf) {
    return planOf == PlanOf::Ours;
}

KindShape plainLine(const QString& add, const QString& editTitle, const QString& none) {
    KindShape shape;
    shape.kind = LineKind::Line;
    shape.none = none;
    shape.add = add;
    shape.editTitle = editTitle;
    shape.text = Words::tr("In your words");
    shape.missing = Words::tr("A few words go here. Without them, this is not kept.");
    return shape;
}

std::vector<KindShape> ofCovenant(PlanOf planOf) {
    KindShape step = plainLine(Words::tr("Add a step"), Words::tr("A step of the pause"),
                               Words::tr("No steps are written. Two or three are plenty to begin with."));
    step.kind = LineKind::Clause;
    step.always = Words::tr("A plain “no”, “stop” or “wait”, silence, or going still: each means stop, every time.");
    step.text = Words::tr("The step");
    step.hint = Words::tr("Short enough to remember with a full head.");
    step.takeAll = isOurs(planOf) ? Words::tr("Take all ten as my words") : Words::tr("Take all ten");
    return {step};
}

KindShape signs(PlanOf planOf) {
    KindShape sign = plainLine(Words::tr("Add a sign"), Words::tr("A sign, in your words"),
                               Words::tr("No signs are written. One small one is a good beginning."));
    sign.kind = LineKind::Sign;
    sign.text = isOurs(planOf) ? Words::tr("What you may notice") : Words::tr("An early sign");
    sign.meaning = Words::tr("What helps");
    sign.contrary = Words::tr("What doesn’t");
    return sign;
}

std::vector<KindShape> ofGoingBlank(PlanOf planOf) {
    KindShape look = signs(planOf);
    look.text = isOurs(planOf) ? Words::tr("What you may notice") : Words::tr("How it looks in me");
    look.none = Words::tr("Nothing is written about how it looks. It can be one small thing.");
    KindShape touch = plainLine(Words::tr("Add a touch rule"), Words::tr("A touch rule, in your words"), {});
    touch.kind = LineKind::TouchRule;
    touch.title = Words::tr("Touch meanwhile");
    touch.always = Words::tr("No touch, unless the one it is about wrote something else here.");
    touch.hint = Words::tr("About yourself alone. It can change at any moment.");
    KindShape answers = plainLine(Words::tr("Add a way to answer"), Words::tr("A way to answer without words"),
                                  Words::tr("One answer that takes no words is enough."));
    answers.title = Words::tr("Answers without words");
    return {look, touch, answers};
}

KindShape meanings(const QString& title) {
    KindShape meaning = plainLine(Words::tr("Add what it means"), Words::tr("What it means, in your words"),
                                  Words::tr("What others could take wrongly can be said here, once, in calm."));
    meaning.kind = LineKind::Meaning;
    meaning.title = title;
    meaning.text = Words::tr("What happens");
    meaning.missing.clear();
    meaning.meaning = Words::tr("It often means");
    meaning.contrary = Words::tr("It does not mean");
    return meaning;
}

std::vector<KindShape> ofSpaceApart() {
    KindShape line = plainLine(Words::tr("Add a line"), Words::tr("About space and time, in your words"),
                               Words::tr("Nothing is written. How somebody asks for room is a good first line."));
    return {line, meanings(Words::tr("What it does not mean"))};
}

KindShape ofKind(LineKind kind, KindShape shape) {
    shape.kind = kind;
    return shape;
}

std::vector<KindShape> ofAgreements(PlanOf planOf) {
    KindShape agreement =
        ofKind(LineKind::Agreement,
               isOurs(planOf)
                   ? plainLine(Words::tr("Add an agreement"), Words::tr("What you will do"),
                               Words::tr("No agreements are written. A small one is easier to keep than a large one."))
                   : plainLine(Words::tr("Add a promise"), Words::tr("A promise to yourself"),
                               Words::tr("No promises are written. A small one is easier to keep than a large one.")));
    agreement.hint = isOurs(planOf) ? Words::tr("What you will do yourself, not what the other should.") : QString();
    return {agreement};
}

std::vector<KindShape> kindsIn(PlanSection section, PlanOf planOf) {
    switch (section) {
    case PlanSection::WordsAndSignals:
        return {};
    case PlanSection::PauseCovenant:
        return ofCovenant(planOf);
    case PlanSection::GoingBlank:
        return ofGoingBlank(planOf);
    case PlanSection::Afterwards:
        return {plainLine(Words::tr("Add what helps"), Words::tr("What you need afterwards"),
                          Words::tr("Nothing is written. Warmth, quiet, or a light can be enough."))};
    case PlanSection::EarlySigns:
        return {signs(planOf), meanings(Words::tr("When I go quiet"))};
    case PlanSection::Grounding:
        return {plainLine(Words::tr("Add what works"), Words::tr("What works, in your words"),
                          Words::tr("Nothing is written. What worked once may work again."))};
    case PlanSection::SpaceApart:
        return ofSpaceApart();
    case PlanSection::OwnSteadiness:
        return {plainLine(Words::tr("Add a line"), Words::tr("Your own steadiness"),
                          Words::tr("Nothing is written. Looking after oneself comes first here."))};
    case PlanSection::Rituals:
        return {
            ofKind(LineKind::Ritual, plainLine(Words::tr("Add a ritual"), Words::tr("A ritual, in your words"),
                                               Words::tr("No rituals are written. The smallest ones last longest.")))};
    case PlanSection::Repair:
        return {plainLine(Words::tr("Add a line"), Words::tr("Repair, in your words"),
                          Words::tr("Nothing is written. One honest sentence is a beginning."))};
    case PlanSection::PeopleAndPlaces:
        return {plainLine(Words::tr("Add a person or place"), Words::tr("A person or a place"),
                          Words::tr("Nothing is written here. One is plenty."))};
    case PlanSection::Agreements:
        break;
    }
    return ofAgreements(planOf);
}

QString ourIntro(PlanSection section) {
    switch (section) {
    case PlanSection::WordsAndSignals:
        break;
    case PlanSection::PauseCovenant:
        return Words::tr(
            "What we do when one of us feels too much. In order, short enough to remember with a full head.");
    case PlanSection::GoingBlank:
        return Words::tr("How it looks when one of us is far away, and what to do then. Each writes about themselves.");
    case PlanSection::Afterwards:
        return Words::tr("What each of us needs in the hour and the day after. After good moments, too.");
    case PlanSection::EarlySigns:
        return Words::tr("What may be noticed in each of us early, what helps then, and what doesn’t.");
    case PlanSection::Grounding:
        return Words::tr("What brings each of us back to here and now.");
    case PlanSection::SpaceApart:
        return Words::tr("How each of us asks for room, for how long, and how we stay in touch.");
    case PlanSection::OwnSteadiness:
        return Words::tr("How each of us settles, whom we may talk to, and what is ours to carry.");
    case PlanSection::Rituals:
        return Words::tr("Small things done because they are good. None is counted, and any can be left out.");
    case PlanSection::Repair:
        return Words::tr("After something went wrong: owning it, apologising, and changing the plan.");
    case PlanSection::PeopleAndPlaces:
        return Words::tr("People and places that both of you know of. Who is yours alone stays out of here.");
    case PlanSection::Agreements:
        return Words::tr("What each of you will do. Each ticks only their own. Nothing here is permission.");
    }
    return {};
}

QString myIntro(PlanSection section) {
    switch (section) {
    case PlanSection::WordsAndSignals:
        break;
    case PlanSection::PauseCovenant:
        return Words::tr("What I do when it is too much. In order, short enough to remember with a full head.");
    case PlanSection::GoingBlank:
        return Words::tr("How it looks when I am far away, and what to do then. Written when calm.");
    case PlanSection::Afterwards:
        return Words::tr("What I need in the hour and the day after. After good moments, too.");
    case PlanSection::EarlySigns:
        return Words::tr("What I may notice in myself, or someone I trust may notice in me. In my own words.");
    case PlanSection::Grounding:
        return Words::tr("What brings me back to here and now.");
    case PlanSection::SpaceApart:
        return Words::tr("How I ask for room, for how long, and how I stay in touch.");
    case PlanSection::OwnSteadiness:
        return Words::tr("How I settle, whom I may talk to, and what is mine to carry.");
    case PlanSection::Rituals:
        return Words::tr("Small things done because they are good. None is counted, and any can be left out.");
    case PlanSection::Repair:
        return Words::tr("After something went wrong: what was mine, what I say, and what I change.");
    case PlanSection::PeopleAndPlaces:
        return Words::tr("People who are good for me, and places I can go.");
    case PlanSection::Agreements:
        return Words::tr("What I will do for myself. Any of them can be let go.");
    }
    return {};
}

} // namespace

Icon iconOf(PlanSection section) {
    switch (section) {
    case PlanSection::WordsAndSignals:
        return Icon::Words;
    case PlanSection::PauseCovenant:
        return Icon::Pause;
    case PlanSection::GoingBlank:
        return Icon::Quiet;
    case PlanSection::Afterwards:
        return Icon::Warmth;
    case PlanSection::EarlySigns:
        return Icon::Sensation;
    case PlanSection::Grounding:
        return Icon::Feet;
    case PlanSection::SpaceApart:
        return Icon::Space;
    case PlanSection::OwnSteadiness:
        return Icon::Practice;
    case PlanSection::Rituals:
        return Icon::Light;
    case PlanSection::Repair:
        return Icon::Refresh;
    case PlanSection::PeopleAndPlaces:
        return Icon::Person;
    case PlanSection::Agreements:
        break;
    }
    return Icon::Check;
}

SectionShape shapeOf(PlanSection section, PlanOf planOf) {
    SectionShape shape{sectionName(section, placeOf(planOf)), iconOf(section),
                       isOurs(planOf) ? ourIntro(section) : myIntro(section), kindsIn(section, planOf)};
    for (KindShape& kind : shape.kinds)
        kind.starters = startersFor(section, kind.kind, planOf);
    return shape;
}

} // namespace leeward::ui
