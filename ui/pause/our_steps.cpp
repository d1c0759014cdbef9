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

QString nameOf(const vault::Session& session, const PlanLine& line) {
    const auto other = session.other();
    if (line.owner == session.me().id)
        return toQt(session.me().name);
    return other ? toQt(other->name) : QString();
}

/// By name, not "yours": two people look at this screen.
QString whoseWords(const vault::Session& session, const PlanLine& line) {
    const bool isMine = line.owner == session.me().id;
    if (const QString name = nameOf(session, line); !name.isEmpty())
        return OurSteps::tr("%1’s words", "a name").arg(name);
    return isMine ? OurSteps::tr("The words of the one who opened this") : OurSteps::tr("The other person’s words");
}

} // namespace

QStringList touchRulesOnPause(vault::Session& session) {
    constexpr auto kGoingBlank = records::PlanSection::GoingBlank;
    QStringList rules;
    const auto add = [&rules](const PlanLine& line, const QString& whose) {
        if (line.kind == records::LineKind::TouchRule)
            rules.append(whose.isEmpty() ? toQt(line.text) : whose + QStringLiteral(": ") + toQt(line.text));
    };
    if (!session.isOfTwo()) {
        const auto mine = session.myPlan().section(kGoingBlank);
        if (mine)
            for (const PlanLine& line : *mine)
                add(line, {});
        return rules;
    }
    const auto standing = session.ourPlan().standing(kGoingBlank);
    if (standing)
        for (const StandingLine& each : *standing)
            add(each.line, nameOf(session, each.line));
    return rules;
}

PauseSteps stepsOnPause(vault::Session& session) {
    PauseSteps shown;
    if (!session.isOfTwo()) {
        const auto mine = session.myPlan().section(kSection);
        if (mine)
            for (const PlanLine& line : *mine)
                shown.steps.push_back({toQt(line.text), {}});
        return shown;
    }
    const auto state = session.ourPlan().sectionState(kSection);
    shown.isDraft = !state || *state == records::SectionState::Draft;
    const auto standing = session.ourPlan().standing(kSection);
    if (!standing)
        return shown;
    for (const StandingLine& each : *standing) {
        const bool isStricter = each.isStricterAddition && !shown.isDraft;
        const QString whose = isStricter || shown.isDraft ? whoseWords(session, each.line) : QString();
        shown.steps.push_back({toQt(each.line.text), whose, isStricter});
    }
    return shown;
}

} // namespace leeward::ui
