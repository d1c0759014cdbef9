#include "ui/today/question_deck.h"

#include "core/content/library.h"
#include "core/secret/random.h"
#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace leeward::ui {

using content::Kind;
using content::Piece;
using settings::SpaceChoices;

namespace {

/// Of the prompts, those that nobody is met by unprepared.
constexpr std::array<std::string_view, 4> kLight{"Arriving", "Body", "Between sessions", "Hope"};

bool isLight(const Piece& piece) {
    return piece.notes.empty() && !piece.body.empty() &&
           (piece.kind == Kind::Question || std::ranges::count(kLight, piece.group) > 0);
}

} // namespace

bool QuestionDeck::isToAsk() const {
    return m_context.session.isOfTwo();
}

void QuestionDeck::draw() {
    const auto hidden = m_context.session.choices().apart(SpaceChoices::Apart::HiddenCards);
    std::vector<const Piece*> deck;
    for (const Piece& piece : m_context.library.all(isToAsk() ? Kind::Question : Kind::Prompt))
        if (isLight(piece) && &piece != m_drawn && std::ranges::count(hidden, piece.id) == 0)
            deck.push_back(&piece);
    if (!deck.empty())
        m_drawn = deck[m_context.random.below(static_cast<std::uint32_t>(deck.size()))];
}

QString QuestionDeck::words() const {
    return m_drawn == nullptr ? QString() : toQt(m_drawn->body.front().text.words);
}

bool QuestionDeck::isKept() const {
    const auto kept = m_context.session.choices().apart(SpaceChoices::Apart::KeptCards);
    return m_drawn != nullptr && std::ranges::count(kept, m_drawn->id) > 0;
}

Result<void, store::SaveError> QuestionDeck::keep() {
    if (m_drawn == nullptr || isKept())
        return {};
    auto kept = m_context.session.choices().apart(SpaceChoices::Apart::KeptCards);
    kept.push_back(m_drawn->id);
    return m_context.session.choices().setApart(SpaceChoices::Apart::KeptCards, kept).map_error(store::saveErrorFrom);
}

} // namespace leeward::ui
