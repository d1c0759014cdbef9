#include "ui/plan/kept_honest.h"

#include "core/vault/session.h"
#include "ui/base/both_here.h"
#include "ui/base/section_names.h"
#include "ui/base/sentences.h"
#include "ui/plan/plan_words.h"

namespace leeward::ui {

using records::PlanLine;
using store::Difference;
using store::DifferenceKind;

namespace {

QString whatHappened(DifferenceKind kind) {
    switch (kind) {
    case DifferenceKind::Rewritten:
        return KeptHonest::tr("Its words are others.");
    case DifferenceKind::Missing:
        return KeptHonest::tr("It is not there.");
    case DifferenceKind::Removed:
        return KeptHonest::tr("It is taken out.");
    case DifferenceKind::BroughtBack:
        return KeptHonest::tr("You had taken it out.");
    case DifferenceKind::OwnerChanged:
        return KeptHonest::tr("It is said to be somebody else’s.");
    case DifferenceKind::Added:
        break;
    }
    return KeptHonest::tr("It is said to be yours, and was not saved by you.");
}

} // namespace

KeptHonest::KeptHonest(vault::Session& session, const BothHere& both, QObject* parent)
    : QObject(parent), m_session(session), m_both(both) {}

std::vector<Offer> KeptHonest::offers() {
    std::vector<Offer> offers;
    if (m_both.isOpen())
        return offers;
    const auto differences = m_session.ourPlan().differences();
    if (!differences)
        return offers;
    for (const Difference& difference : *differences)
        offers.push_back(offerFor(difference));
    return offers;
}

Offer KeptHonest::offerFor(const Difference& difference) {
    const bool hasMine = difference.mine && !difference.mine->isRemoved;
    const bool hasTheirs = difference.theirs && !difference.theirs->isRemoved;
    const PlanLine& either = difference.mine ? *difference.mine : *difference.theirs;
    Offer offer{.about = {}, .sentences = {}, .answers = {}, .line = difference.id};
    offer.about = inSentences({sectionName(either.section, Place::Shared), whatHappened(difference.kind)});
    if (hasMine)
        offer.sentences << tr("You wrote: %1").arg(wholeWording(*difference.mine));
    if (hasTheirs)
        offer.sentences << tr("It says now: %1").arg(wholeWording(*difference.theirs));
    const auto answer = [this, id = difference.id](auto decide) {
        return [this, id, decide] {
            const auto done = (m_session.ourPlan().*decide)(id);
            if (done)
                Q_EMIT decided();
            return done;
        };
    };
    if (hasMine)
        offer.answers.push_back({tr("Put mine back"), answer(&store::OurPlan::putMineBack)});
    if (hasTheirs)
        offer.answers.push_back({tr("Keep this"), answer(&store::OurPlan::keepTheirs)});
    offer.answers.push_back({tr("Take it away"), answer(&store::OurPlan::takeAway)});
    return offer;
}

} // namespace leeward::ui
