#include "core/paper/paper.h"

#include "tests/support/a_paper.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/small_files_only.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <sstream>
#include <sys/stat.h>

namespace leeward::paper {
namespace {

using tests::paperLine;
using tests::paperPlan;
using tests::paperWord;
using tests::paperWords;
using tests::saidOfPdf;
using tests::TempFolder;

Paper laidOut(const PaperPlan& plan, Sheet sheet = Sheet::A4) {
    return std::move(*Paper::layOut(plan, paperWords(), sheet));
}

PaperPlan smallPlan() {
    return paperPlan("Words and signals", {paperWord("Lantern", Level::Red), paperLine("Water in reach, light off")});
}

std::string textOf(const base::Bytes& pdf) {
    return saidOfPdf(pdf, "pdftotext -layout % -");
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Whether every point of a strip at the right or left edge is white.
bool isWhite(const Picture& picture, std::size_t fromX, std::size_t toX) {
    for (std::size_t y = 0; y < picture.height; ++y)
        for (std::size_t x = fromX; x < toX; ++x)
            if (picture.rgba[(y * picture.width + x) * 4 + 1] != 255)
                return false;
    return true;
}

TEST(Paper, TextCanBeSelected) {
    const std::string text = textOf(*laidOut(smallPlan()).pdf());
    for (const auto* part : {"Our plan", "When we stop", "Words and signals", "Talked through", "Red", "Lantern",
                             "Stop now. No reason needed.", "Hands off, lights on", "Noor’s words", "Page 1 of 1"})
        EXPECT_TRUE(has(text, part)) << part;
}

TEST(Paper, APdfIsTaggedAndTellsItsTitleAndLanguageAlone) {
    const base::Bytes pdf = *laidOut(smallPlan()).pdf();
    const std::string facts = saidOfPdf(pdf, "pdfinfo %");
    EXPECT_TRUE(has(facts, "Title:           Our plan\n")) << facts;
    EXPECT_TRUE(has(facts, "Tagged:          yes"));
    for (const auto* other : {"Producer", "Creator", "CreationDate", "ModDate", "Author", "Subject", "Keywords"})
        EXPECT_FALSE(has(facts, other)) << other;

    std::string raw(pdf.begin(), pdf.end());
    EXPECT_TRUE(has(raw, "/Lang <feff0065006e002d00470042>"));
    std::transform(raw.begin(), raw.end(), raw.begin(), [](unsigned char byte) { return std::tolower(byte); });
    for (const auto* name : {"leeward", "cairographics", "(d:20"})
        EXPECT_FALSE(has(raw, name)) << name;
}

TEST(Paper, TheStructureHasHeadingsListsAndParagraphsInOrder) {
    const std::string structure = saidOfPdf(*laidOut(smallPlan()).pdf(), "pdfinfo -struct-text %");
    std::size_t place = 0;
    for (const auto* part : {"Document", "H1", "Our plan", "H2", "When we stop", "Sect", "H3", "Words and signals",
                             "L ", "LI", "Lbl", "\"Red\"", "LBody", "Lantern", "Hands off, lights on"}) {
        place = structure.find(part, place);
        EXPECT_NE(place, std::string::npos) << part;
    }
    EXPECT_FALSE(has(structure, "Page 1")) << "numbers of pages are nobody's words";
}

TEST(Paper, PagesHaveTheSizeOfTheirSheets) {
    EXPECT_TRUE(has(saidOfPdf(*laidOut(smallPlan()).pdf(), "pdfinfo %"), "(A4)"));
    EXPECT_TRUE(has(saidOfPdf(*laidOut(smallPlan(), Sheet::Letter).pdf(), "pdfinfo %"), "(letter)"));
    const PaperCard card{"Our words", "en-GB", {{Level::Red, "Lantern", ""}}, {{Level::Red, "Two taps", ""}}, {}};
    const auto paper = Paper::layOut(card, paperWords(), CardSheet::OwnSize);
    EXPECT_EQ(paper->pageCount(), 2U);
    EXPECT_NEAR(paper->pageSize().width, 85, 0.001);
    EXPECT_NEAR(paper->pageSize().height, 54, 0.001);
    EXPECT_TRUE(has(saidOfPdf(*paper->pdf(), "pdfinfo %"), "240.945 x 153.071 pts"));
    EXPECT_TRUE(has(saidOfPdf(*Paper::layOut(card, paperWords(), CardSheet::A4)->pdf(), "pdfinfo %"), "(A4)"));
}

TEST(Paper, AWholePlanOfFiveHundredLinesIsThere) {
    std::vector<PaperItem> items;
    for (int number = 0; number < 500; ++number)
        items.push_back(paperLine("Line " + std::to_string(number) + " of ours"));
    const Paper paper = laidOut(paperPlan("Words and signals", items));
    EXPECT_GT(paper.pageCount(), 10U);
    const std::string text = textOf(*paper.pdf());
    for (int number = 0; number < 500; ++number)
        EXPECT_TRUE(has(text, "Line " + std::to_string(number) + " of ours")) << number;
    EXPECT_TRUE(has(text, "Words and signals, continued"));
    const std::string pages = std::to_string(paper.pageCount());
    EXPECT_TRUE(has(text, "Page " + pages + " of " + pages));
}

TEST(Paper, MixedDirectionsAreReadInTheOrderOfTheirText) {
    const auto structure =
        saidOfPdf(*laidOut(paperPlan("Words", {paperLine("שלום Lantern מים")})).pdf(), "pdfinfo -struct-text %");
    const std::size_t first = structure.find("שלום");
    const std::size_t second = structure.find("Lantern");
    const std::size_t third = structure.find("מים");
    EXPECT_NE(third, std::string::npos) << structure;
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
}

TEST(Paper, ThoseWhoReadFromTheRightFindTheTitleThere) {
    Words words = paperWords();
    words.empty = "لا شيء بعد";
    const auto paper = Paper::layOut({"خطتنا", "ar", {}}, words, Sheet::A4);
    Picture top = *paper->renderPage(0, 40);
    top.height /= 2; // the foot of the page has something on either side
    EXPECT_TRUE(isWhite(top, 0, top.width / 2));
    EXPECT_FALSE(isWhite(top, top.width / 2, top.width));
}

TEST(Paper, EveryScriptCanBeSelected) {
    const std::string words = "Имена вокруг, ζεστή κουβέρτα, čaj, ☂";
    const std::string structure =
        saidOfPdf(*laidOut(paperPlan("Words", {paperLine(words)})).pdf(), "pdfinfo -struct-text %");
    for (const auto* part : {"Имена вокруг", "ζεστή κουβέρτα", "čaj", "☂"})
        EXPECT_TRUE(has(structure, part)) << part << "\n" << structure;
}

// Whether it is a letter or a picture among letters depends on the fonts of the machine.
TEST(Paper, AnEmojiIsSeenAndTheWordsAroundItCanBeSelected) {
    const Paper paper = laidOut(paperPlan("Words", {paperLine("waves 🌊😀 today")}));
    const Paper without = laidOut(paperPlan("Words", {paperLine("waves  today")}));
    EXPECT_NE(paper.renderPage(0, 72)->rgba, without.renderPage(0, 72)->rgba);
    const std::string structure = saidOfPdf(*paper.pdf(), "pdfinfo -struct-text %");
    EXPECT_TRUE(has(structure, "waves ")) << structure;
    EXPECT_TRUE(has(structure, " today")) << structure;
}

TEST(Paper, LettersThatRunTogetherAreStillFound) {
    EXPECT_TRUE(has(textOf(*laidOut(paperPlan("Words", {paperLine("light off, office, fifty")})).pdf()),
                    "light off, office, fifty"));
}

TEST(Paper, LongLinesStayWithinTheirMargins) {
    const std::string word(2000, 'w');
    PaperItem item = paperWord(word, Level::Red);
    item.meaning = word;
    item.note = word;
    item.steps = {word, word};
    const Paper paper = laidOut(paperPlan("Words", {item}));
    for (std::size_t page = 0; page < paper.pageCount(); ++page) {
        const Picture picture = *paper.renderPage(page, 40);
        EXPECT_TRUE(isWhite(picture, picture.width - 33, picture.width)) << page;
        EXPECT_TRUE(isWhite(picture, 0, 33)) << page;
    }
    const std::string text = textOf(*paper.pdf());
    EXPECT_GE(std::count(text.begin(), text.end(), 'w'), 10000);
}

TEST(Paper, AnEmptyPlanSaysSo) {
    const Paper paper = laidOut({"Our plan", "en-GB", {}});
    EXPECT_EQ(paper.pageCount(), 1U);
    EXPECT_TRUE(has(textOf(*paper.pdf()), "Nothing is written here."));
}

TEST(Paper, WhatIsNotUtf8IsRefused) {
    EXPECT_EQ(Paper::layOut(paperPlan("Words", {paperLine("\xff\xfe")}), paperWords(), Sheet::A4).error(),
              PaperProblem::Refused);
    EXPECT_EQ(Paper::layOut(PaperCard{"\xff", "en", {}, {}, {}}, paperWords(), CardSheet::A4).error(),
              PaperProblem::Refused);
}

TEST(Paper, MoreTextThanAPlanHoldsIsRefused) {
    PaperItem item = paperLine("x");
    item.note.assign(kMaxTextBytes, 'x');
    EXPECT_EQ(Paper::layOut(paperPlan("Words", {item}), paperWords(), Sheet::A4).error(), PaperProblem::Refused);
}

TEST(Paper, PagesAndFinenessHaveBounds) {
    const Paper paper = laidOut(smallPlan());
    EXPECT_EQ(paper.renderPage(1, 96).error(), PaperProblem::Refused);
    EXPECT_EQ(paper.renderPage(0, 0).error(), PaperProblem::Refused);
    EXPECT_EQ(paper.renderPage(0, kMaxDotsPerInch + 1).error(), PaperProblem::Refused);
    EXPECT_EQ(paper.renderPage(0, std::nan("")).error(), PaperProblem::Refused);
}

TEST(Paper, APictureHasTheSizeOfThePageAndNoGaps) {
    const Picture picture = *laidOut(smallPlan()).renderPage(0, 72);
    EXPECT_EQ(picture.width, 595U);
    EXPECT_EQ(picture.height, 842U);
    ASSERT_EQ(picture.rgba.size(), picture.width * picture.height * 4);
    for (std::size_t index = 3; index < picture.rgba.size(); index += 4)
        ASSERT_EQ(picture.rgba[index], 255);
    EXPECT_FALSE(isWhite(picture, 60, 300));
}

/// Rows of a page that hold anything, at 72 dots an inch.
std::vector<bool> rowsWithInk(const base::Byte* pixels, std::size_t width, std::size_t height, std::size_t stride) {
    std::vector<bool> rows(height, false);
    for (std::size_t index = 0; index < width * height; ++index)
        if (pixels[index * stride] < 200)
            rows[index / width] = true;
    return rows;
}

TEST(Paper, ThePreviewIsWhatThePdfShows) {
    const Paper paper = laidOut(smallPlan());
    const Picture picture = *paper.renderPage(0, 72);
    const std::string drawn = saidOfPdf(*paper.pdf(), "pdftoppm -r 72 -gray -f 1 -l 1 %");
    constexpr std::string_view kHead = "P5\n596 842\n255\n";
    ASSERT_EQ(drawn.substr(0, kHead.size()), kHead);
    const auto theirs = rowsWithInk(reinterpret_cast<const base::Byte*>(drawn.data() + kHead.size()), 596, 842, 1);
    const auto ours = rowsWithInk(picture.rgba.data(), picture.width, picture.height, 4);
    int different = 0;
    for (std::size_t row = 0; row < ours.size(); ++row)
        different += ours[row] != theirs[row];
    EXPECT_LT(different, 40);
}

TEST(Paper, TheSamePlanGivesTheSameBytes) {
    EXPECT_EQ(*laidOut(smallPlan()).pdf(), *laidOut(smallPlan()).pdf());
}

TEST(Paper, NothingIsWrittenButTheFileAskedFor) {
    const TempFolder folder;
    ASSERT_TRUE(laidOut(smallPlan()).writePdf(folder / "plan.pdf"));
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++files;
    EXPECT_EQ(files, 1U);
    struct stat status {};
    ASSERT_EQ(::stat((folder / "plan.pdf").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(Paper, NeitherPangoNorCairoWritesAnythingOfIt) {
    const std::string calls = tests::outputOf(
        "strace -f -qq -e trace=open,openat,creat,memfd_create,mkdir,mkdirat,rename,renameat,renameat2 " LEEWARD_BIN_DIR
        "/leeward_core_tests --gtest_filter=Paper.NothingIsWrittenButTheFileAskedFor");
    if (!has(calls, "plan.pdf"))
        GTEST_SKIP() << "nothing can be traced here: " << calls.substr(0, 200);
    std::istringstream lines(calls);
    for (std::string line; std::getline(lines, line);) {
        const bool isWriting = has(line, "O_WRONLY") || has(line, "O_RDWR") || has(line, "O_CREAT") ||
                               has(line, "creat(") || has(line, "mkdir") || has(line, "rename");
        // Fontconfig's list of the fonts of this machine; it knows no text.
        const bool isKnown = has(line, "/leeward-test-") || has(line, "fontconfig") || has(line, "/dev/");
        EXPECT_TRUE(!isWriting || isKnown) << line;
    }
}

TEST(Paper, AFullDiskIsNamedAndLeavesNothing) {
    const TempFolder folder;
    const Paper paper = laidOut(smallPlan());
    {
        const tests::SmallFilesOnly small(1000);
        EXPECT_EQ(paper.writePdf(folder / "plan.pdf").error(), PaperError(base::FileError::NoRoom));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Paper, AFolderThatMayNotBeWrittenToIsNamed) {
    const Paper paper = laidOut(smallPlan());
    const tests::OrdinaryUser user;
    if (!tests::OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "access rights do not count here";
    const TempFolder folder;
    std::filesystem::permissions(folder.path(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    EXPECT_EQ(paper.writePdf(folder / "plan.pdf").error(), PaperError(base::FileError::NotPermitted));
}

} // namespace
} // namespace leeward::paper
