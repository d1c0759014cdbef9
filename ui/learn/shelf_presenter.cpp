#include "ui/learn/shelf_presenter.h"

#include "core/base/text.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/reading/piece_words.h"

#include <algorithm>
#include <array>

namespace leeward::ui {

namespace {

using content::Kind;
using content::Piece;

/// The kinds that are read here.
constexpr std::array kRead{Kind::Article, Kind::Short, Kind::Term};

std::vector<std::string> wordsOf(const std::string& folded) {
    std::vector<std::string> words;
    std::string_view rest = folded;
    while (!(rest = base::trimmed(rest)).empty()) {
        const std::size_t end = rest.find(' ');
        words.emplace_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    }
    return words;
}

bool hasAll(const std::string& text, const std::vector<std::string>& words) {
    return std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

Result<void, store::SaveError> kept(const sql::SqlResult<void>& result) {
    if (!result)
        return Fail{store::saveErrorFrom(result.error())};
    return {};
}

} // namespace

ShelfPresenter::ShelfPresenter(const PageContext& context) : m_context(context) {
    for (const Piece& piece : context.library.all(Kind::Article))
        for (const std::string& path : piece.paths) {
            auto row = std::ranges::find(m_paths, path, &Row::name);
            if (row == m_paths.end())
                row = m_paths.insert(m_paths.end(), Row{path, {}});
            row->pieces.push_back(&piece);
        }
}

ShelfPresenter::Pieces ShelfPresenter::shorts() const {
    Pieces all;
    for (const Piece& piece : m_context.library.all(Kind::Short))
        all.push_back(&piece);
    for (const Piece& piece : m_context.library.all(Kind::Article))
        if (piece.paths.empty())
            all.push_back(&piece);
    return all;
}

ShelfPresenter::Pieces ShelfPresenter::terms() const {
    Pieces all;
    for (const Piece& piece : m_context.library.all(Kind::Term))
        all.push_back(&piece);
    return all;
}

const Piece* ShelfPresenter::find(std::string_view id) const {
    for (const Kind kind : kRead)
        if (const Piece* piece = m_context.library.find(kind, id))
            return piece;
    return nullptr;
}

ShelfPresenter::Pieces ShelfPresenter::near(const Piece& piece) const {
    Pieces all;
    for (const std::string& id : piece.see)
        if (const Piece* other = find(id))
            all.push_back(other);
    return all;
}

ShelfPresenter::Pieces ShelfPresenter::found(std::string_view typed) const {
    if (m_folded.empty())
        for (const Kind kind : kRead)
            for (const Piece& piece : m_context.library.all(kind))
                m_folded.push_back({&piece, base::fold(piece.title), base::fold(allWords(piece))});
    const std::vector<std::string> words = wordsOf(base::fold(typed));
    Pieces inTitle, inText;
    for (const Folded& one : m_folded)
        if (hasAll(one.title, words))
            inTitle.push_back(one.piece);
        else if (hasAll(one.words, words))
            inText.push_back(one.piece);
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

bool ShelfPresenter::isPrivate() const {
    return !m_context.both.isOpen();
}

std::optional<ShelfPresenter::Place> ShelfPresenter::place() const {
    const auto kept = isPrivate() ? m_context.session.choices().readingPlace() : std::nullopt;
    const Piece* piece = kept ? find(kept->piece) : nullptr;
    return piece ? std::optional(Place{piece, kept->part}) : std::nullopt;
}

void ShelfPresenter::keepPlace(const Piece& piece, int part) const {
    const settings::SpaceChoices::ReadingPlace place{piece.id, part};
    if (isPrivate() && m_context.session.choices().readingPlace() != place)
        m_context.session.choices().setReadingPlace(place);
}

ShelfPresenter::Pieces ShelfPresenter::marked() const {
    Pieces all;
    if (!isPrivate())
        return all;
    const std::vector<std::string> marks = m_context.session.choices().talkMarks();
    for (const std::string& id : marks)
        if (const Piece* piece = find(id))
            all.push_back(piece);
    return all;
}

bool ShelfPresenter::isMarked(const Piece& piece) const {
    const Pieces all = marked();
    return std::ranges::find(all, &piece) != all.end();
}

Result<void, store::SaveError> ShelfPresenter::toggleMark(const Piece& piece) const {
    if (!isPrivate())
        return {};
    std::vector<std::string> marks = m_context.session.choices().talkMarks();
    if (std::erase(marks, piece.id) == 0)
        marks.push_back(piece.id);
    return kept(m_context.session.choices().setTalkMarks(marks));
}

Result<void, store::SaveError> ShelfPresenter::forget() const {
    return isPrivate() ? kept(m_context.session.choices().forgetReading()) : Result<void, store::SaveError>();
}

} // namespace leeward::ui
