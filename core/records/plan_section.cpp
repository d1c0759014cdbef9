#include "core/records/plan_section.h"

#include <array>

namespace leeward::records {

namespace {

constexpr std::array kSections{
    PlanSection::WordsAndSignals, PlanSection::PauseCovenant, PlanSection::GoingBlank,      PlanSection::Afterwards,
    PlanSection::EarlySigns,      PlanSection::Grounding,     PlanSection::SpaceApart,      PlanSection::OwnSteadiness,
    PlanSection::Rituals,         PlanSection::Repair,        PlanSection::PeopleAndPlaces, PlanSection::Agreements,
};

constexpr std::array kOfWords{LineKind::Word, LineKind::Signal, LineKind::Line};
constexpr std::array kOfCovenant{LineKind::Clause, LineKind::Line};
constexpr std::array kOfGoingBlank{LineKind::Sign, LineKind::TouchRule, LineKind::Line};
constexpr std::array kOfEarlySigns{LineKind::Sign, LineKind::Meaning, LineKind::Line};
constexpr std::array kOfSpaceApart{LineKind::Line, LineKind::Meaning};
constexpr std::array kOfRituals{LineKind::Ritual, LineKind::Line};
constexpr std::array kOfAgreements{LineKind::Agreement, LineKind::Line};
constexpr std::array kOfOthers{LineKind::Line};

} // namespace

std::span<const PlanSection> allSections() {
    return kSections;
}

PlanGroup groupOf(PlanSection section) {
    if (section <= PlanSection::Afterwards)
        return PlanGroup::WhenWeStop;
    return section <= PlanSection::OwnSteadiness ? PlanGroup::WhatHelps : PlanGroup::AroundUs;
}

std::span<const LineKind> kindsOf(PlanSection section) {
    switch (section) {
    case PlanSection::WordsAndSignals:
        return kOfWords;
    case PlanSection::PauseCovenant:
        return kOfCovenant;
    case PlanSection::GoingBlank:
        return kOfGoingBlank;
    case PlanSection::EarlySigns:
        return kOfEarlySigns;
    case PlanSection::SpaceApart:
        return kOfSpaceApart;
    case PlanSection::Rituals:
        return kOfRituals;
    case PlanSection::Agreements:
        return kOfAgreements;
    case PlanSection::Afterwards:
    case PlanSection::Grounding:
    case PlanSection::OwnSteadiness:
    case PlanSection::Repair:
    case PlanSection::PeopleAndPlaces:
        break;
    }
    return kOfOthers;
}

bool isOrderOfBoth(LineKind kind) {
    return kind == LineKind::Clause || kind == LineKind::Signal;
}

} // namespace leeward::records
