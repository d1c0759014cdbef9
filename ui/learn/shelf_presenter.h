#pragma once

#include "core/content/library.h"
#include "core/vault/session.h"

#include <optional>
#include <string>
#include <vector>

namespace leeward::ui {

struct PageContext;

/// What can be read, and what one person keeps about it: the last place and marks, in their private space alone.
/// While two are here it says and keeps nothing of either.
class ShelfPresenter {
public:
    explicit ShelfPresenter(const PageContext& context);

    using Pieces = std::vector<const content::Piece*>;

    /// One heading of the shelf.
    struct Row {
        std::string name; ///< as the content says it
        Pieces pieces;
    };

    /// The reading paths, in the order in which the articles name them.
    const std::vector<Row>& paths() const { return m_paths; }

    /// Pieces that are on no path: the short ones.
    Pieces shorts() const;
    Pieces terms() const;

    /// An article, a short one or a term; null if there is none.
    const content::Piece* find(std::string_view id) const;

    /// What of it is near by and can be read here.
    Pieces near(const content::Piece& piece) const;

    /// Articles, short ones and terms that have all words of \p typed; titles first.
    Pieces found(std::string_view typed) const;

    /// Whether something of one's own may be shown and kept now.
    bool isPrivate() const;

    /// Where one was last reading; nothing if that piece is gone.
    struct Place {
        const content::Piece* piece = nullptr;
        int part = 0;
    };
    std::optional<Place> place() const;
    void keepPlace(const content::Piece& piece, int part) const;

    /// What is marked to talk about, in the order it was marked.
    Pieces marked() const;
    bool isMarked(const content::Piece& piece) const;
    /// Marks \p piece, or takes its mark away.
    Result<void, store::SaveError> toggleMark(const content::Piece& piece) const;

    /// Takes the place and all marks away.
    Result<void, store::SaveError> forget() const;

private:
    struct Folded {
        const content::Piece* piece;
        std::string title, words;
    };

    const PageContext& m_context;
    std::vector<Row> m_paths;
    mutable std::vector<Folded> m_folded; ///< filled by the first search
};

} // namespace leeward::ui
