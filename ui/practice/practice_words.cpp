#include "ui/practice/practice_words.h"

#include "ui/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace leeward::ui {

using content::Company;
using content::Door;
using content::Kind;
using content::Piece;

namespace {

struct Practice {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Practice)
};

QString companyWords(Company company) {
    switch (company) {
    case Company::Alone:
        return Practice::tr("alone");
    case Company::Together:
        return Practice::tr("together");
    case Company::Either:
        break;
    }
    return Practice::tr("alone or together");
}

Icon doorIcon(Door door) {
    switch (door) {
    case Door::Look:
        return Icon::Look;
    case Door::Listen:
        return Icon::Sensation;
    case Door::Touch:
    case Door::Hold:
        return Icon::Hold;
    case Door::Move:
        return Icon::Feet;
    case Door::Breathe:
        return Icon::Breath;
    case Door::Say:
        break;
    }
    return Icon::Words;
}

/// Cards that say something of their own by their picture; the others have that of their kind.
std::optional<Icon> ownIcon(std::string_view id) {
    using Named = std::pair<std::string_view, Icon>;
    constexpr std::array kOwn{
        Named{"rehearse-a-maybe", Icon::Conditions},
        Named{"rehearse-a-no", Icon::No},
        Named{"rehearse-a-no-without-words", Icon::Signal},
        Named{"rehearse-a-stop", Icon::Stop},
        Named{"rehearse-asking-once", Icon::Ask},
        Named{"rehearse-changing-your-mind", Icon::NotNow},
        Named{"rehearse-hearing-a-no", Icon::No},
        Named{"rehearse-not-sure", Icon::Ask},
        Named{"five-to-one", Icon::Senses},
        Named{"name-it-neutrally", Icon::Sensation},
        Named{"light-and-air", Icon::Light},
        Named{"sip-slowly", Icon::Water},
        Named{"hands-one-song", Icon::Hold},
        Named{"hand-cream", Icon::Hold},
        Named{"eyes-meet", Icon::Look},
        Named{"lying-close-with-an-end", Icon::Near},
        Named{"back-to-back", Icon::Near},
        Named{"no-next-step-evening", Icon::Near},
        Named{"doorway-hello", Icon::Near},
        Named{"doorway-goodbye", Icon::Go},
        Named{"phone-basket", Icon::Phone},
        Named{"three-thanks", Icon::KindWords},
        Named{"weather-report", Icon::Sensation},
        Named{"lamp-on", Icon::Light},
        Named{"outline-aloud", Icon::Words},
        Named{"blanket-and-book", Icon::Learn},
        Named{"round-the-block", Icon::Feet},
        Named{"repair-walk", Icon::Feet},
        Named{"rehearse-the-signal", Icon::Signal},
        Named{"thank-you-for-the-no", Icon::KindWords},
        Named{"sunday-look-ahead", Icon::Calendar},
        Named{"hard-date-plan", Icon::Calendar},
        Named{"small-steps-slip", Icon::Win},
        Named{"space-evening", Icon::Space},
        Named{"rest-season", Icon::Space},
        Named{"outside-witness", Icon::Person},
        Named{"warm-towel", Icon::Water},
        Named{"brief-eye-contact", Icon::Look},
        Named{"same-room", Icon::Near},
        Named{"sit-nearer", Icon::Near},
        Named{"lie-near-no-touch", Icon::Space},
        Named{"mirror-a-movement", Icon::Practice},
        Named{"share-a-task", Icon::Together},
    };
    const auto found = std::ranges::find(kOwn, id, &Named::first);
    return found == kOwn.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

QString shelfName(Shelf shelf) {
    switch (shelf) {
    case Shelf::Grounding:
        return Practice::tr("Grounding");
    case Shelf::Rituals:
        return Practice::tr("Rituals");
    case Shelf::Touch:
        return Practice::tr("Touch at your own pace");
    case Shelf::Talking:
        return Practice::tr("Talking");
    case Shelf::Questions:
        break;
    }
    return Practice::tr("Question cards");
}

QString shelfWords(Shelf shelf) {
    switch (shelf) {
    case Shelf::Grounding:
        return Practice::tr("to come back to now");
    case Shelf::Rituals:
        return Practice::tr("small things that stay the same");
    case Shelf::Touch:
        return Practice::tr("any order, none needed, always fine to leave");
    case Shelf::Talking:
        return Practice::tr("a yes, a no, a maybe, and being heard");
    case Shelf::Questions:
        break;
    }
    return Practice::tr("to answer, or to leave");
}

Icon shelfIcon(Shelf shelf) {
    switch (shelf) {
    case Shelf::Grounding:
        return Icon::Sensation;
    case Shelf::Rituals:
        return Icon::Warmth;
    case Shelf::Touch:
        return Icon::Hold;
    case Shelf::Talking:
        return Icon::CheckIn;
    case Shelf::Questions:
        break;
    }
    return Icon::Words;
}

Icon cardIcon(const Piece& piece) {
    if (const auto own = ownIcon(piece.id))
        return *own;
    if (piece.kind == Kind::Exercise && !piece.doing.doors.empty())
        return doorIcon(piece.doing.doors.front());
    constexpr std::array kIcons{
        std::pair{Kind::Exercise, Icon::Sensation}, std::pair{Kind::Breath, Icon::Breath},
        std::pair{Kind::Touch, Icon::Hold},         std::pair{Kind::Rehearsal, Icon::Yes},
        std::pair{Kind::Listening, Icon::CheckIn},  std::pair{Kind::Line, Icon::KindWords},
        std::pair{Kind::Reply, Icon::KindWords},    std::pair{Kind::Question, Icon::Words},
    };
    for (const auto& [kind, icon] : kIcons)
        if (kind == piece.kind)
            return icon;
    return Icon::Warmth;
}

QString cardFacts(const Piece& piece) {
    QStringList facts;
    if (piece.minutes)
        facts.append(*piece.minutes == 1 ? Practice::tr("1 minute")
                                         : Practice::tr("%n minutes", nullptr, *piece.minutes));
    if (piece.doing.company)
        facts.append(companyWords(*piece.doing.company));
    if (piece.doing.company && !piece.doing.contact.empty())
        facts.append(piece.doing.contact == "none" ? Practice::tr("no touch") : toQt(piece.doing.contact));
    return facts.join(QStringLiteral(", "));
}

/// A question, or words to say, are the card themselves.
QString cardSentence(const Piece& piece) {
    if (!piece.summary.empty() || piece.body.empty())
        return toQt(piece.summary);
    return toQt(piece.body.front().text.words);
}

} // namespace leeward::ui
