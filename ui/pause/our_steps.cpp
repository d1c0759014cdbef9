#include "ui/pause/our_steps.h"

#include "core/vault/session.h"
#include "ui/base/text.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::PlanLine;
using records::StandingLine;

namespace {

struct OurSteps {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::OurSteps)
};

constexpr auto kSection = records::PlanSection::PauseCovenant;

/// By name, not "yours": two people look at this screen.
QString whoseWords(const vault::Session& session, const PlanLine& line) {
    const bool isMine = line.owner == session.me().id;
    const auto other = session.other();
    const QString name = isMine ? toQt(session.me().name) : other ? toQt(other->name) : QString();
    if (!name.isEmpty())
        return OurSteps::tr("%1’s words", "a name").arg(name);
    return isMine ? OurSteps::tr("The words of the one who opened this") : OurSteps::tr("The other person’s words");
}

} // namespace

std::vector<PauseStep> stepsOnPause(vault::Session& session) {
    std::vector<PauseStep> steps;
    if (!session.isOfTwo()) {
        const auto mine = session.myPlan().section(kSection);
        if (mine)
            for (const PlanLine& line : *mine)
                steps.push_back({toQt(line.text), {}});
        return steps;
    }
    const auto standing = session.ourPlan().standing(kSection);
    if (standing)
        for (const StandingLine& each : *standing)
            steps.push_back(
                {toQt(each.line.text), each.isStricterAddition ? whoseWords(session, each.line) : QString()});
    return steps;
}

} // namespace leeward::ui
