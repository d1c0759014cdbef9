#include "core/transfer/markdown.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

using namespace std::string_literals;
using records::Entry;
using records::EntryKind;
using records::Question;

class Markdown : public testing::Test {
protected:
    Unsaid unsaid() { return {m_random.newId<Entry>(), m_clock.localNow()}; }
    Result<Entry, Refusal> read(std::string_view content) { return entryFromMarkdown(content, unsaid()); }
    std::string text(std::string_view content) { return textOf(read(content).value(), Question::Text); }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
};

TEST_F(Markdown, PlainTextIsFreeWritingOfNow) {
    const Entry entry = read("A quiet evening.\n").value();
    EXPECT_EQ(entry.kind, EntryKind::FreeWriting);
    EXPECT_EQ(entry.writtenAt, m_clock.localNow());
    EXPECT_EQ(entry.title, "");
    EXPECT_EQ(textOf(entry, Question::Text), "A quiet evening.");
    EXPECT_FALSE(entry.isDraft);
}

TEST_F(Markdown, AFirstHeadingIsTheTitle) {
    const Entry entry = read("\n# Rain \n\nA quiet evening.").value();
    EXPECT_EQ(entry.title, "Rain");
    EXPECT_EQ(textOf(entry, Question::Text), "A quiet evening.");
}

TEST_F(Markdown, ATitleAboveLeavesTheHeadingInTheText) {
    const Entry entry = read("---\ntitle: Walk\n---\n# Rain\n").value();
    EXPECT_EQ(entry.title, "Walk");
    EXPECT_EQ(textOf(entry, Question::Text), "# Rain");
}

TEST_F(Markdown, TheNameOfTheFileIsTheTitleWhereThereIsNone) {
    EXPECT_EQ(entryFromMarkdown("Text", {unsaid().id, {}, "Rain walk"})->title, "Rain walk");
    EXPECT_EQ(entryFromMarkdown("# Own\nText", {unsaid().id, {}, "Rain walk"})->title, "Own");
}

TEST_F(Markdown, FrontMatterSaysTheRest) {
    const Entry entry = read("---\ntitle: Rain\ndate: 2026-01-02 03:04\nkind: small-win\ntags: [calm, slow]\n"
                             "felt-safety: safe\nfor-therapy: true\n---\nText")
                            .value();
    EXPECT_EQ(entry.kind, EntryKind::SmallWin);
    EXPECT_EQ(entry.tags, (std::vector<std::string>{"calm", "slow"}));
    EXPECT_EQ(entry.feltSafety, records::FeltSafety::Safe);
    EXPECT_TRUE(entry.forTherapy);
    EXPECT_EQ(entry.writtenAt.utcOffset, m_clock.localNow().utcOffset);
}

TEST_F(Markdown, AnUnknownKindIsFreeWriting) {
    EXPECT_EQ(read("---\nkind: poem\n---\nText")->kind, EntryKind::FreeWriting);
}

TEST_F(Markdown, KeepsLightMarkdownAsItIs) {
    const std::string body = "*so* **calm**\n\n- one\n- two\n\n> said\n\n![](file:///etc/passwd) <b>x</b>";
    EXPECT_EQ(text(body), body);
}

TEST_F(Markdown, KeepsTheIndentOfTheFirstLine) {
    EXPECT_EQ(text("\n \n    code\nmore\n\n"), "    code\nmore");
}

TEST_F(Markdown, TakesLineEndsOfOtherSystems) {
    EXPECT_EQ(text("one\r\ntwo\rthree\r\n"), "one\ntwo\nthree");
    EXPECT_EQ(read("---\r\ntitle: Rain\r\n---\r\nText\r\n")->title, "Rain");
}

TEST_F(Markdown, TakesAByteOrderMarkOff) {
    EXPECT_EQ(text("\xEF\xBB\xBFText"), "Text");
}

TEST_F(Markdown, CutsAnswersAtTheirHeadings) {
    const Entry entry =
        read("Before.\n\n## What felt safe <!-- felt-safe -->\n\nThe start.\n\n## Own heading\nMore.\n\n"
             "## x <!-- did-not-feel-safe -->\nThe end.\n")
            .value();
    EXPECT_EQ(textOf(entry, Question::Text), "Before.");
    EXPECT_EQ(textOf(entry, Question::FeltSafe), "The start.\n\n## Own heading\nMore.");
    EXPECT_EQ(textOf(entry, Question::DidNotFeelSafe), "The end.");
}

TEST_F(Markdown, LosesNothingWhereAHeadingComesTwice) {
    const Entry entry = read("## a <!-- felt-safe -->\none\n## b <!-- felt-safe -->\ntwo").value();
    EXPECT_EQ(textOf(entry, Question::FeltSafe), "one\n## b <!-- felt-safe -->\ntwo");
}

TEST_F(Markdown, RefusesWhatIsNoText) {
    EXPECT_EQ(read("caf\xE9").error(), Refusal::NotText);
    EXPECT_EQ(read("\xFF\xFEx").error(), Refusal::NotText);
    EXPECT_EQ(read("a\0b"s).error(), Refusal::HasNul);
}

TEST_F(Markdown, RefusesWhatHoldsNothing) {
    EXPECT_EQ(read("").error(), Refusal::NothingInIt);
    EXPECT_EQ(read(" \n\t\n").error(), Refusal::NothingInIt);
    EXPECT_EQ(read("---\nkind: detour\n---\n").error(), Refusal::NothingInIt);
}

TEST_F(Markdown, RefusesADateThatIsNone) {
    EXPECT_EQ(read("---\ndate: last Tuesday\n---\nText").error(), Refusal::DateNotUnderstood);
}

TEST_F(Markdown, TakesTwoMebibytesAndRefusesMore) {
    EXPECT_TRUE(read(std::string(records::kMaxEntryBytes, 'x')));
    EXPECT_EQ(read(std::string(records::kMaxEntryBytes + 1, 'x')).error(), Refusal::TooLong);
}

TEST_F(Markdown, RefusesTitlesAndTagsOverTheLimit) {
    EXPECT_EQ(read("# " + std::string(records::kMaxTitleBytes + 1, 'x')).error(), Refusal::WordsTooLong);
    EXPECT_EQ(read("---\ntags: [" + std::string(records::kMaxWordBytes + 1, 'x') + "]\n---\nText").error(),
              Refusal::WordsTooLong);
}

TEST_F(Markdown, ReadsBackEveryField) {
    Entry entry = tests::aFullEntry(m_random, m_clock);
    entry.title = "\"Rain\": at last, 🙂";
    entry.tags = {"a, b", "#c", "é"};
    entry.isDraft = true;
    const auto again = entryFromMarkdown(markdownFrom(entry), {entry.id, {}});
    EXPECT_EQ(again.value(), entry);
}

TEST_F(Markdown, ReadsBackTextThatLooksLikeFrontMatterOrATitle) {
    Entry entry = tests::anEntry(m_random, m_clock, "---\ntitle: no\n---\n# neither");
    entry.isDraft = false;
    EXPECT_EQ(entryFromMarkdown(markdownFrom(entry), {entry.id, {}}).value(), entry);
}

TEST_F(Markdown, ReadsBackTextThatLooksLikeAQuestion) {
    Entry entry = tests::anEntry(m_random, m_clock, "One\n## a <!-- felt-safe -->\n\\\\## b <!-- need-now -->\ntwo\\");
    entry.isDraft = false;
    EXPECT_EQ(entryFromMarkdown(markdownFrom(entry), {entry.id, {}}).value(), entry);
}

TEST_F(Markdown, ReadsBackTheLongestLists) {
    Entry entry = tests::anEntry(m_random, m_clock, "One");
    entry.isDraft = false;
    entry.tags.assign(records::kMaxWordsPerList, std::string(records::kMaxWordBytes, '\1'));
    entry.feelings = entry.bodySignals = entry.tags;
    EXPECT_EQ(entryFromMarkdown(markdownFrom(entry), {entry.id, {}}).value(), entry);
}

} // namespace
} // namespace leeward::transfer
