#include "ui/pause/cant_speak.h"

#include "core/content/library.h"
#include "ui/base/text.h"

#include <QCoreApplication>

namespace leeward::ui {

using content::BlockKind;
using content::Piece;

namespace {

struct CantSpeak {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::CantSpeak)
};

/// The step that says to keep to the touch rule.
constexpr std::size_t kTouchRuleStep = 3;

/// The same eleven steps, shorter, for when the file cannot be read.
StepCard builtIn() {
    return {
        CantSpeak::tr("When someone cannot speak"),
        {{CantSpeak::tr("Stop everything. Hands off, slowly."), CantSpeak::tr("Say: “I have stopped.”")},
         {CantSpeak::tr("Move to where they can see you."), CantSpeak::tr("More light, if that is in your plan.")},
         {CantSpeak::tr("Say your name, their name, where you are, and the day."),
          CantSpeak::tr("Once, slowly. Then be quiet.")},
         {CantSpeak::tr("Keep to the touch rule they wrote when calm."), CantSpeak::tr("None written? Then no touch.")},
         {CantSpeak::tr("Offer one way to answer without words."),
          CantSpeak::tr("Point, blink, or a card: yes, no, don’t know.")},
         {CantSpeak::tr("Offer one thing from their list."), CantSpeak::tr("Blanket, water, window, a walk.")},
         {CantSpeak::tr("Wait."), CantSpeak::tr("No “why”. As long as it takes.")},
         {CantSpeak::tr("This kind of closeness does not resume today."), CantSpeak::tr("Even if it passes.")},
         {CantSpeak::tr("Talk later, when they choose."), CantSpeak::tr("Not before.")},
         {CantSpeak::tr("Can’t be woken, hurt, trouble breathing, or may harm themselves?"),
          CantSpeak::tr("Call emergency services.")},
         {CantSpeak::tr("Afterwards, steady yourself."), CantSpeak::tr("Your own list is in the plan.")}}};
}

StepCard cardFrom(const Piece& piece) {
    StepCard card{toQt(piece.title), {}};
    for (const content::Block& block : piece.body) {
        if (block.kind != BlockKind::Step)
            continue;
        const content::StepWords words = content::stepWordsOf(block.text);
        card.steps.push_back({toQt(words.large), toQt(words.small)});
    }
    return card;
}

} // namespace

StepCard cantSpeakCard(const content::Library& library, const QStringList& touchRules) {
    const Piece* piece = library.find(content::Kind::Card, "when-someone-cannot-speak");
    StepCard card = piece ? cardFrom(*piece) : builtIn();
    if (card.steps.empty())
        card = builtIn();
    if (!touchRules.isEmpty() && card.steps.size() > kTouchRuleStep)
        card.steps[kTouchRuleStep].small =
            touchRules.join(u'\n') + u'\n' + CantSpeak::tr("Nothing written for somebody? Then no touch.");
    return card;
}

QString emergencyCall(const content::Library& library, const std::string& country) {
    for (const Piece& piece : library.all(content::Kind::Helpline))
        if (!country.empty() && piece.helpline.country == country && piece.helpline.isEmergency &&
            !piece.helpline.number.empty())
            return CantSpeak::tr("Call %1.", "an emergency number").arg(toQt(piece.helpline.number));
    return CantSpeak::tr("Call emergency services.");
}

} // namespace leeward::ui
