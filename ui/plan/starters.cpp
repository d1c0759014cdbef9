#include "ui/plan/starters.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace leeward::ui {

using records::LineKind;
using records::PlanSection;

namespace {

struct PlanStarters {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PlanStarters)
};

using Words = PlanStarters;

Suggestion starter(LineKind kind, const QString& text) {
    Suggestion made{Icon::Plus, text, text, {}, {}, kind, records::Level::None};
    return made;
}

std::vector<Suggestion> starters(LineKind kind, const QStringList& texts) {
    std::vector<Suggestion> made;
    made.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString& text : texts)
        made.push_back(starter(kind, text));
    return made;
}

/// What may be noticed, what helps then, and what does not.
Suggestion sign(const QString& text, const QString& helps, const QString& doesNot = {}) {
    Suggestion made = starter(LineKind::Sign, text);
    made.meaning = helps;
    made.contrary = doesNot;
    return made;
}

/// What happens, what it often means, and what it does not.
Suggestion meaning(const QString& text, const QString& means, const QString& doesNot) {
    Suggestion made = starter(LineKind::Meaning, text);
    made.meaning = means;
    made.contrary = doesNot;
    return made;
}

Suggestion clause(std::uint8_t number, const QString& label, const QString& text) {
    Suggestion made = starter(LineKind::Clause, text);
    made.label = label;
    made.clause = number;
    return made;
}

std::vector<Suggestion> ourClauses() {
    return {
        clause(1, Words::tr("Who may pause"), Words::tr("Either of us may pause, at any moment.")),
        clause(2, Words::tr("How"), Words::tr("By our word, by our signal, or by Pause on this screen.")),
        clause(3, Words::tr("It counts at once"), Words::tr("It counts at once. Hands off, and still.")),
        clause(4, Words::tr("No reason"), Words::tr("No reason is needed, then or later.")),
        clause(5, Words::tr("Where each goes"), Words::tr("Each of us goes to the place we chose when calm.")),
        clause(6, Words::tr("Twenty minutes"), Words::tr("At least twenty minutes, and as long as it takes.")),
        clause(7, Words::tr("In between"), Words::tr("No talking and no messages, unless the one who paused begins.")),
        clause(8, Words::tr("Words for coming back"),
               Words::tr("Then one of three answers: ready, need longer, or not today.")),
        clause(9, Words::tr("What it does not mean"), Words::tr("A pause is not anger, and no punishment.")),
        clause(10, Words::tr("Starting again"),
               Words::tr("Starting again takes a fresh invitation, from the one who paused.")),
    };
}

std::vector<Suggestion> myClauses() {
    return {
        clause(1, Words::tr("Who may pause"), Words::tr("I may pause at any moment, with anybody.")),
        clause(2, Words::tr("How"), Words::tr("I say my word, give my signal, or leave the room.")),
        clause(3, Words::tr("It counts at once"), Words::tr("It counts at once, in the middle of anything.")),
        clause(4, Words::tr("No reason"), Words::tr("I need no reason, then or later.")),
        clause(5, Words::tr("Where I go"), Words::tr("I go to the place I chose when calm.")),
        clause(6, Words::tr("Twenty minutes"), Words::tr("At least twenty minutes, and as long as it takes.")),
        clause(7, Words::tr("In between"), Words::tr("Nobody needs to hear from me meanwhile.")),
        clause(8, Words::tr("Words for coming back"),
               Words::tr("Then I ask myself: ready, need longer, or not today?")),
        clause(9, Words::tr("What it does not mean"), Words::tr("A pause is not anger, and no punishment.")),
        clause(10, Words::tr("Starting again"), Words::tr("It begins again when I ask for it, and not before.")),
    };
}

std::vector<Suggestion> ofGoingBlank(LineKind kind) {
    switch (kind) {
    case LineKind::Sign:
        return {sign(Words::tr("I stop answering"), Words::tr("My name, said once, slowly"),
                     Words::tr("Asking again and again")),
                sign(Words::tr("My eyes look past you"), Words::tr("Move to where I can see you. More light.")),
                sign(Words::tr("I go very still"), Words::tr("Hands off, slowly. Say: “I have stopped.”")),
                sign(Words::tr("My hands are cold"), Words::tr("A blanket within reach"))};
    case LineKind::TouchRule:
        return starters(kind,
                        {Words::tr("No touch"), Words::tr("No touch, and stay in the room"),
                         Words::tr("A hand to hold, if I reach for it"), Words::tr("A blanket, after asking once")});
    case LineKind::Line:
    case LineKind::Word:
    case LineKind::Signal:
    case LineKind::Clause:
    case LineKind::Meaning:
    case LineKind::Ritual:
    case LineKind::Agreement:
        break;
    }
    return starters(kind, {Words::tr("I can point"), Words::tr("One squeeze is yes, two is no"),
                           Words::tr("Blinking: once for yes"), Words::tr("A card with yes, no, don’t know")});
}

std::vector<Suggestion> ofEarlySigns(LineKind kind, PlanOf planOf) {
    if (kind == LineKind::Sign)
        return starters(kind, {Words::tr("My breath gets short"), Words::tr("I say “it’s fine” a lot"),
                               Words::tr("Sounds get loud"), Words::tr("I forget to eat"),
                               Words::tr("I can’t find words"), Words::tr("I keep looking at the door")});
    const QString notYou =
        planOf == PlanOf::Ours ? Words::tr("That I am angry with you") : Words::tr("That I am angry");
    return {meaning(Words::tr("When I go quiet"), Words::tr("I am looking for words"), notYou),
            meaning(Words::tr("When I turn away"), Words::tr("There is too much to look at"),
                    Words::tr("That I want nobody near")),
            meaning(Words::tr("When I leave the room"), Words::tr("I need air"), Words::tr("That it is over"))};
}

std::vector<Suggestion> ofSpaceApart(LineKind kind, PlanOf planOf) {
    if (kind == LineKind::Meaning)
        return {meaning(Words::tr("When I ask for space"), Words::tr("I need quiet to come back to myself"),
                        planOf == PlanOf::Ours ? Words::tr("That I am leaving, or that you did something")
                                               : Words::tr("That I am leaving"))};
    return starters(kind, {Words::tr("I ask by saying “I need some room”"), Words::tr("An hour, then I say how it is"),
                           Words::tr("One message when I am there"), Words::tr("No messages unless it is urgent"),
                           Words::tr("A walk alone, with the phone"), Words::tr("A night in another room")});
}

QStringList afterwards() {
    return {Words::tr("Quiet"),
            Words::tr("A blanket"),
            Words::tr("Water, or food"),
            Words::tr("A warm drink"),
            Words::tr("A shower, alone"),
            Words::tr("The light on"),
            Words::tr("Words of care"),
            Words::tr("No words"),
            Words::tr("Apart, in the same room"),
            Words::tr("A hand to hold"),
            Words::tr("Time alone, and when I’m back"),
            Words::tr("Music"),
            Words::tr("Going outside"),
            Words::tr("A message the day after")};
}

QStringList grounding() {
    return {Words::tr("Both feet on the floor"),
            Words::tr("Five blue things"),
            Words::tr("Cold water on the wrists"),
            Words::tr("The window open"),
            Words::tr("Something rough in the hand"),
            Words::tr("The day and the place, said aloud"),
            Words::tr("A song I know by heart"),
            Words::tr("Something sour, or mint"),
            Words::tr("Looking along the edges of the room")};
}

QStringList steadiness() {
    return {Words::tr("Feet on the ground before I speak"),   Words::tr("A slower, lower voice"),
            Words::tr("Side by side, not face to face"),      Words::tr("A walk round the block"),
            Words::tr("Sleep and food come first"),           Words::tr("Small promises, kept"),
            Words::tr("Wanting to mend it is mine to carry"), Words::tr("I may talk to somebody I trust"),
            Words::tr("I ask once what helps, then wait"),    Words::tr("I do less, and stay if I’m asked to"),
            Words::tr("I leave the choice where it is"),      Words::tr("A no says nothing about my worth")};
}

QStringList rituals(PlanOf planOf) {
    if (planOf == PlanOf::Mine)
        return {Words::tr("Tea, sitting down"),          Words::tr("A lamp on for quiet time"),
                Words::tr("Three good things of a day"), Words::tr("One song before sleep"),
                Words::tr("A walk round the block"),     Words::tr("A blanket and a book"),
                Words::tr("The week ahead, on Sunday"),  Words::tr("A plan for hard dates")};
    return {Words::tr("Tea for two"),
            Words::tr("A hello at the door"),
            Words::tr("A goodbye at the door"),
            Words::tr("Phones away for half an hour"),
            Words::tr("Three thanks at the end of the day"),
            Words::tr("The weather inside, in one word"),
            Words::tr("A lamp on for quiet time"),
            Words::tr("A blanket and a book, side by side"),
            Words::tr("A walk round the block"),
            Words::tr("One song each"),
            Words::tr("The signal, tried out when calm"),
            Words::tr("Thanks for a no, said aloud"),
            Words::tr("The week ahead, on Sunday"),
            Words::tr("Goodnight: a hug, a hand, a word or a wave")};
}

QStringList repair(PlanOf planOf) {
    if (planOf == PlanOf::Mine)
        return {Words::tr("I did that. It was mine."), Words::tr("I apologise, without a “but”"),
                Words::tr("I change my plan afterwards"), Words::tr("I needn’t take an apology"),
                Words::tr("A hard day undoes nothing")};
    return {Words::tr("I did that. It was mine."),         Words::tr("I apologise, without a “but”"),
            Words::tr("I say what I will do differently"), Words::tr("We change the plan afterwards"),
            Words::tr("Thank you for telling me"),         Words::tr("No answer is owed to an apology"),
            Words::tr("Tomorrow, when neither is tired")};
}

QStringList people(PlanOf planOf) {
    if (planOf == PlanOf::Mine)
        return {Words::tr("A friend who picks up"), Words::tr("Somebody who needn’t know why"),
                Words::tr("A place I can go by myself"), Words::tr("Somewhere open late"),
                Words::tr("A doctor or therapist")};
    return {Words::tr("Someone to call when we are stuck"), Words::tr("A neighbour whose door is open"),
            Words::tr("A bench, a café, a library"), Words::tr("A quiet room"), Words::tr("A doctor or therapist")};
}

QStringList agreements(PlanOf planOf) {
    if (planOf == PlanOf::Mine)
        return {Words::tr("Eat something before noon"), Words::tr("An evening a week for myself"),
                Words::tr("See somebody I like"), Words::tr("The phone away at night"),
                Words::tr("Rest without earning it")};
    return {Words::tr("I knock before I come in"), Words::tr("I ask before I touch"),
            Words::tr("I put the phone away at the table"), Words::tr("I make the tea on Sundays"),
            Words::tr("I leave the lamp on")};
}

} // namespace

std::vector<Suggestion> covenantClauses(PlanOf planOf) {
    return planOf == PlanOf::Ours ? ourClauses() : myClauses();
}

std::vector<Suggestion> startersFor(PlanSection section, LineKind kind, PlanOf planOf) {
    switch (section) {
    case PlanSection::WordsAndSignals:
        return {};
    case PlanSection::PauseCovenant:
        return covenantClauses(planOf);
    case PlanSection::GoingBlank:
        return ofGoingBlank(kind);
    case PlanSection::Afterwards:
        return starters(kind, afterwards());
    case PlanSection::EarlySigns:
        return ofEarlySigns(kind, planOf);
    case PlanSection::Grounding:
        return starters(kind, grounding());
    case PlanSection::SpaceApart:
        return ofSpaceApart(kind, planOf);
    case PlanSection::OwnSteadiness:
        return starters(kind, steadiness());
    case PlanSection::Rituals:
        return starters(kind, rituals(planOf));
    case PlanSection::Repair:
        return starters(kind, repair(planOf));
    case PlanSection::PeopleAndPlaces:
        return starters(kind, people(planOf));
    case PlanSection::Agreements:
        break;
    }
    return starters(kind, agreements(planOf));
}

} // namespace leeward::ui
