#include "ui/pause/grounding_script.h"

#include <QCoreApplication>

namespace leeward::ui {

namespace {

struct GroundingWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::GroundingWords)
};

using Words = GroundingWords;

GroundingScript lookAround() {
    return {
        Words::tr("Look around the room"),
        Icon::Look,
        {{Words::tr("1"), Words::tr("Let your eyes go round the room"),
          Words::tr("Slowly, high and low. Your eyes stay open."),
          Words::tr("If it helps: begin at the door, and go round until you are back at it."), 0,
          Words::tr("Next: a door, and a light")},
         {Words::tr("2"), Words::tr("A door, and a light"), Words::tr("Tap a circle for each one you find."),
          Words::tr("If it helps: a window counts as both. So does a screen that glows."), 2,
          Words::tr("Next: three of one colour")},
         {Words::tr("3"), Words::tr("Three things of one colour"), Words::tr("Any colour. Tap a circle for each one."),
          Words::tr("If it helps: blue is often somewhere. So is the colour of what you wear."), 3,
          Words::tr("Next: a sign that it is now")},
         {Words::tr("4"), Words::tr("One sign that it is now"),
          Words::tr("Something that was not there long ago. Say the day, if you like."),
          Words::tr("If it helps: a date, something new, the weather outside, your own hands."), 1,
          Words::tr("Done")}}};
}

GroundingScript fiveSenses() {
    const QString tap = Words::tr("Tap a circle for each one. No need to name it.");
    return {Words::tr("Five, four, three, two, one"),
            Icon::Senses,
            {{Words::tr("5"), Words::tr("Five things you can see"), tap,
              Words::tr("If it helps: a corner, the light, something blue, the door, your own hands."), 5,
              Words::tr("Next: four you can touch")},
             {Words::tr("4"), Words::tr("Four things you can touch"), tap,
              Words::tr("If it helps: the sleeve on your arm, the floor under your feet, the edge of a table, air on "
                        "your face."),
              4, Words::tr("Next: three you can hear")},
             {Words::tr("3"), Words::tr("Three things you can hear"), tap,
              Words::tr("If it helps: the street, a pipe or a fan, your clothes as you move."), 3,
              Words::tr("Next: two you can smell")},
             {Words::tr("2"), Words::tr("Two things you can smell"), tap,
              Words::tr("If it helps: soap, tea, the air in the room. Nothing is a fine answer."), 2,
              Words::tr("Next: one you can taste")},
             {Words::tr("1"), Words::tr("One thing you can taste"),
              Words::tr("Tap the circle when you like. No need to name it."),
              Words::tr("If it helps: a sip of water. Nothing is a fine answer."), 1, Words::tr("Done")}}};
}

} // namespace

GroundingScript scriptOf(Grounding exercise) {
    return exercise == Grounding::LookAround ? lookAround() : fiveSenses();
}

std::vector<Grounding> allGroundings() {
    return {Grounding::LookAround, Grounding::FiveSenses};
}

} // namespace leeward::ui
