#include "core/content/library.h"

#include "tests/support/folder_source.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace leeward::content {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::FolderSource;
using tests::TempFolder;

namespace {

std::string term(const std::string& id, const std::string& title, int order = 1) {
    return "id: " + id + "\nkind: term\ntitle: " + title + "\norder: " + std::to_string(order) +
           "\nreviewed: not yet\n\nWords.\n";
}

std::vector<std::string> titles(const std::vector<Piece>& pieces) {
    std::vector<std::string> all;
    std::ranges::transform(pieces, std::back_inserter(all), &Piece::title);
    return all;
}

} // namespace

class ContentLibrary : public testing::Test {
protected:
    TempFolder m_folder;
    FolderSource m_source{m_folder.path()};
};

TEST_F(ContentLibrary, HasPiecesInTheirOrder) {
    m_source.put("en", "term", "a", term("a", "Later", 2));
    m_source.put("en", "term", "b", term("b", "First", 1));
    EXPECT_THAT(titles(Library(m_source, {}).all(Kind::Term)), ElementsAre("First", "Later"));
}

TEST_F(ContentLibrary, FallsBackToEnglishPieceByPiece) {
    m_source.put("en", "term", "a", term("a", "One", 1));
    m_source.put("en", "term", "b", term("b", "Two", 2));
    m_source.put("fr", "term", "a", term("a", "Un", 1));
    m_source.put("fr", "term", "b", "id: b\nkind: term\ntitle: Cut");
    EXPECT_THAT(titles(Library(m_source, {"fr_CA", "fr"}).all(Kind::Term)), ElementsAre("Un", "Two"));
}

TEST_F(ContentLibrary, PutsNothingInFrontOfEnglishThatWasWantedAfterIt) {
    m_source.put("en", "term", "a", term("a", "One"));
    m_source.put("fr", "term", "a", term("a", "Un"));
    EXPECT_THAT(titles(Library(m_source, {"en", "fr"}).all(Kind::Term)), ElementsAre("One"));
}

TEST_F(ContentLibrary, LeavesOutWhatIsBrokenAndKeepsTheRest) {
    m_source.put("en", "term", "good", term("good", "Good"));
    m_source.put("en", "term", "again", term("good", "The same id again"));
    m_source.put("en", "term", "long", term("long", "Long") + std::string(10'000'000, 'a') + "\n");
    m_source.put("en", "term", "empty", "");
    EXPECT_THAT(titles(Library(m_source, {}).all(Kind::Term)), ElementsAre("Good"));
}

TEST_F(ContentLibrary, OfNothingIsEmpty) {
    const Library library(m_source, {"fr"});
    EXPECT_THAT(library.all(Kind::Article), IsEmpty());
    EXPECT_EQ(library.find(Kind::Article, "a"), nullptr);
}

TEST(ContentOfThisTree, IsReadWithoutException) {
    const FolderSource source(tests::contentFolder());
    const Library library(source, {});
    std::set<std::string> ids;
    for (int kind = 0; kind <= static_cast<int>(Kind::Touch); ++kind) {
        const auto names = source.names("en", folderOf(static_cast<Kind>(kind)));
        EXPECT_FALSE(names.empty()) << folderOf(static_cast<Kind>(kind));
        EXPECT_EQ(library.all(static_cast<Kind>(kind)).size(), names.size()) << folderOf(static_cast<Kind>(kind));
        for (const Piece& piece : library.all(static_cast<Kind>(kind)))
            EXPECT_TRUE(ids.insert(piece.id).second) << piece.id;
    }
}

/// Whatever is left of a file: it is left out, or it is the beginning of the piece.
TEST(ContentOfThisTree, CutAtAnyByteBreaksNothing) {
    const FolderSource source(tests::contentFolder());
    for (int number = 0; number <= static_cast<int>(Kind::Touch); ++number) {
        const auto kind = static_cast<Kind>(number);
        const std::string name = source.names("en", folderOf(kind)).front();
        const std::string bytes = *source.read("en", folderOf(kind), name, kFileLimit);
        const Piece whole = *pieceFrom(kind, name, bytes);
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const auto part = pieceFrom(kind, name, std::string_view(bytes).substr(0, length));
            if (!part)
                continue;
            EXPECT_LE(part->body.size(), whole.body.size());
            EXPECT_TRUE(whole.body[part->body.size() - 1].text.words.starts_with(part->body.back().text.words))
                << name << " cut at " << length;
        }
    }
}

} // namespace leeward::content
