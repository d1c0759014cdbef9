#pragma once

#include "core/content/piece.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::content {

/// Where the files lie: folders of languages, in them folders of kinds.
class Source {
public:
    virtual ~Source() = default;

    /// The names of the files in \p folder of \p language, without ".md"; none if there is no such folder.
    virtual std::vector<std::string> names(std::string_view language, std::string_view folder) const = 0;

    /// The bytes of one; nothing if it can't be read, or is longer than \p limit.
    virtual std::optional<std::string> read(std::string_view language, std::string_view folder, std::string_view name,
                                            std::size_t limit) const = 0;
};

/// All that can be read. A kind is read when it is first asked for, and kept. A piece that is broken is left out, and
/// the rest is there. One thread.
class Library {
public:
    /// \p languages in the order they are wanted; English stands behind them all. \p source outlives it.
    Library(const Source& source, std::vector<std::string> languages);

    /// The pieces of \p kind in their order. Valid as long as the library.
    const std::vector<Piece>& all(Kind kind) const;

    /// One of them; null if there is none.
    const Piece* find(Kind kind, std::string_view id) const;

private:
    std::optional<Piece> best(Kind kind, const std::string& name) const;

    const Source& m_source;
    std::vector<std::string> m_languages;
    mutable std::map<Kind, std::vector<Piece>> m_pieces;
};

} // namespace leeward::content
