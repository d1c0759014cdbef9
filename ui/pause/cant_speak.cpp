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

} // namespace

std::optional<StepCard> cantSpeakCard(const content::Library& library) {
    const Piece* piece = library.find(content::Kind::Card, "when-someone-cannot-speak");
    if (!piece)
        return std::nullopt;
    StepCard card{toQt(piece->title), {}};
    for (const content::Block& block : piece->body) {
        if (block.kind != BlockKind::Step)
            continue;
        const content::StepWords words = content::stepWordsOf(block.text);
        card.steps.push_back({toQt(words.large), toQt(words.small)});
    }
    if (card.steps.empty())
        return std::nullopt;
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
