#include "ui/base/section_names.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::PlanGroup;
using records::PlanSection;

namespace {

struct PlanSections {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PlanSections)
};

using Words = PlanSections;

} // namespace

QString planName(Place place) {
    return place == Place::Private ? Words::tr("My plan") : Words::tr("Our plan");
}

QString sectionName(PlanSection section, Place place) {
    const bool isMine = place == Place::Private;
    switch (section) {
    case PlanSection::WordsAndSignals:
        return Words::tr("Words and signals");
    case PlanSection::PauseCovenant:
        return isMine ? Words::tr("My pause") : Words::tr("Pause covenant");
    case PlanSection::GoingBlank:
        return Words::tr("Going blank");
    case PlanSection::Afterwards:
        return Words::tr("Afterwards");
    case PlanSection::EarlySigns:
        return Words::tr("Early signs and what helps");
    case PlanSection::Grounding:
        return Words::tr("Grounding that works");
    case PlanSection::SpaceApart:
        return Words::tr("Space and time apart");
    case PlanSection::OwnSteadiness:
        return Words::tr("My own steadiness");
    case PlanSection::Rituals:
        return Words::tr("Rituals");
    case PlanSection::Repair:
        return Words::tr("Repair");
    case PlanSection::PeopleAndPlaces:
        return Words::tr("People and places");
    case PlanSection::Agreements:
        break;
    }
    return isMine ? Words::tr("Promises to myself") : Words::tr("Agreements");
}

QString groupName(PlanGroup group, Place place) {
    const bool isMine = place == Place::Private;
    switch (group) {
    case PlanGroup::WhenWeStop:
        return isMine ? Words::tr("When I stop") : Words::tr("When we stop");
    case PlanGroup::WhatHelps:
        return Words::tr("What helps");
    case PlanGroup::AroundUs:
        break;
    }
    return isMine ? Words::tr("Around me") : Words::tr("Around us");
}

std::array<FixedRow, 2> fixedRows() {
    return {{{Words::tr("A plain “no”, “stop” or “wait”"), Words::tr("Stop. It counts every time.")},
             {Words::tr("Silence, or going still"), Words::tr("Stop. Tears, or a look from far away, count too.")}}};
}

} // namespace leeward::ui
