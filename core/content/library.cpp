#include "core/content/library.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace leeward::content {

namespace {

constexpr std::string_view kOriginal = "en";

} // namespace

Library::Library(const Source& source, std::vector<std::string> languages)
    : m_source(source), m_languages(std::move(languages)) {
    // What stands behind the original would never be reached.
    m_languages.erase(std::ranges::find(m_languages, kOriginal), m_languages.end());
    m_languages.emplace_back(kOriginal);
}

const std::vector<Piece>& Library::all(Kind kind) const {
    if (const auto found = m_pieces.find(kind); found != m_pieces.end())
        return found->second;
    std::set<std::string> names;
    for (const std::string& language : m_languages) {
        std::vector<std::string> here = m_source.names(language, folderOf(kind));
        names.insert(std::make_move_iterator(here.begin()), std::make_move_iterator(here.end()));
    }
    std::vector<Piece> pieces;
    for (const std::string& name : names)
        if (auto piece = best(kind, name))
            pieces.push_back(std::move(*piece));
    std::ranges::sort(pieces, {}, [](const Piece& piece) { return std::tie(piece.order, piece.id); });
    return m_pieces.emplace(kind, std::move(pieces)).first->second;
}

const Piece* Library::find(Kind kind, std::string_view id) const {
    const std::vector<Piece>& pieces = all(kind);
    const auto found = std::ranges::find(pieces, id, &Piece::id);
    return found == pieces.end() ? nullptr : &*found;
}

std::optional<Piece> Library::best(Kind kind, const std::string& name) const {
    for (const std::string& language : m_languages)
        if (const auto bytes = m_source.read(language, folderOf(kind), name, kFileLimit))
            if (auto piece = pieceFrom(kind, name, *bytes))
                return piece;
    return std::nullopt;
}

} // namespace leeward::content
