#pragma once

#include "core/content/library.h"
#include "core/settings/space_choices.h"
#include "core/vault/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leeward::ui {

struct PageContext;

/// The shelves of Practice, in their order.
enum class Shelf : std::uint8_t { Grounding, Rituals, Touch, Talking, Questions };
inline constexpr std::size_t kShelfCount = 5;

/// What is wanted of a card besides its shelf.
struct CardFilter {
    bool withoutTouch = false;
    bool alone = false;
    bool underFiveMinutes = false;
    bool isAny() const { return withoutTouch || alone || underFiveMinutes; }
};

/// What can be practised, and which cards one person keeps or hides, in their private space alone. What was opened is
/// recorded nowhere. While two are here it says and keeps nothing of either.
class PracticePresenter {
public:
    /// \p context outlives it.
    explicit PracticePresenter(const PageContext& context);

    using Piece = content::Piece;
    using Pieces = std::vector<const Piece*>;

    /// The cards of \p shelf that \p filter lets through, without hidden ones.
    Pieces on(Shelf shelf, const CardFilter& filter) const;

    /// Cards that were kept or hidden, in that order of time.
    Pieces kept() const { return named(m_kept); }
    Pieces hidden() const { return named(m_hidden); }

    /// Whether marks are shown and kept: not while two are here.
    bool isPrivate() const;

    bool isKept(const Piece& piece) const;
    bool isHidden(const Piece& piece) const;
    Result<void, store::SaveError> toggleKept(const Piece& piece);
    Result<void, store::SaveError> toggleHidden(const Piece& piece);

    /// A question by chance, another one than \p last; null if there is none.
    const Piece* drawQuestion(const Piece* last) const;

    /// The ways to begin a sentence.
    const std::vector<Piece>& openings() const;

    /// Puts \p words into the private journal as a draft; where it stands.
    Result<Id<records::Entry>, store::SaveError> keepAsDraft(const std::string& words) const;

    /// Reads anew what is kept and hidden.
    void refresh();

private:
    Pieces named(const std::vector<std::string>& ids) const;
    const Piece* find(const std::string& id) const;
    Result<void, store::SaveError> toggle(settings::SpaceChoices::Apart which, std::vector<std::string>& ids,
                                          const Piece& piece);

    const PageContext& m_context;
    std::vector<std::string> m_kept;
    std::vector<std::string> m_hidden;
};

/// The kinds that stand on \p shelf, in their order.
std::vector<content::Kind> kindsOn(Shelf shelf);

/// Whether \p filter lets \p piece through. A kind that says nothing of company or time suits every filter.
bool isLetThrough(const content::Piece& piece, const CardFilter& filter);

} // namespace leeward::ui
