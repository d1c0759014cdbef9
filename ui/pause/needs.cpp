#include "ui/pause/needs.h"

#include <QCoreApplication>

namespace leeward::ui {

namespace {

struct Needs {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Needs)
};

} // namespace

std::vector<Need> firstNeeds() {
    return {{Icon::Space, Needs::tr("Space")},       {Icon::Near, Needs::tr("Stay near")},
            {Icon::Hold, Needs::tr("Hold my hand")}, {Icon::Water, Needs::tr("Water")},
            {Icon::Light, Needs::tr("Lights on")},   {Icon::Quiet, Needs::tr("No talking")},
            {Icon::Warmth, Needs::tr("Warmth")},     {Icon::KindWords, Needs::tr("Kind words")}};
}

std::vector<Need> moreNeeds() {
    return {{Icon::Breath, Needs::tr("Fresh air")},
            {Icon::Fade, Needs::tr("Lights low")},
            {Icon::Practice, Needs::tr("Something to hold")},
            {Icon::Feet, Needs::tr("Sit on the floor")},
            {Icon::Detour, Needs::tr("A short walk")},
            {Icon::Clock, Needs::tr("Time alone")},
            {Icon::Calendar, Needs::tr("Say what day it is")},
            {Icon::Phone, Needs::tr("Call someone for me")},
            {Icon::Ask, Needs::tr("I don’t know")}};
}

} // namespace leeward::ui
