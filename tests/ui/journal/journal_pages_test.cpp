#include "ui/journal/journal_pages.h"

#include "tests/support/a_paper.h"
#include "tests/support/some_records.h"
#include "ui/journal/running_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using paper::ItemKind;
using testing::HasSubstr;
using testing::Not;

TEST(RunningWords, LookAsTheyDoOnTheScreen) {
    paper::PaperSection section;
    addRunning(section, "# Rain\nIt **rained** on\nus.\n\n- tea\n> said *he*\n\n");
    std::vector<std::string> texts;
    std::vector<ItemKind> kinds;
    for (const paper::PaperItem& item : section.items) {
        texts.push_back(item.text);
        kinds.push_back(item.kind);
    }
    EXPECT_EQ(texts, (std::vector<std::string>{"Rain", "It rained on", "us.", "tea", "said he"}));
    EXPECT_EQ(kinds, (std::vector<ItemKind>{ItemKind::Heading, ItemKind::Paragraph, ItemKind::Paragraph, ItemKind::Line,
                                            ItemKind::Quote}));
    EXPECT_EQ(section.items[1].stresses, (std::vector<paper::Stress>{{3, 6, paper::Emphasis::Strong}}));
    EXPECT_TRUE(section.items[2].isClose);
    EXPECT_FALSE(section.items[3].isClose);
}

TEST(RunningWords, StandOutByBytes) {
    paper::PaperSection section;
    addRunning(section, "\xC3\xA4 **\xC3\xB6 \xF0\x9F\x99\x82** x");
    EXPECT_EQ(section.items[0].stresses, (std::vector<paper::Stress>{{3, 7, paper::Emphasis::Strong}}));
}

TEST(JournalPages, HaveAMonthAfterTheOtherAndEveryAnswer) {
    tests::FixedRandom random;
    tests::FixedClock clock;
    JournalPages pages(tests::paperWords(), paper::Sheet::A4);
    ASSERT_TRUE(pages.add(tests::aFullEntry(random, clock)));
    clock.advance(-std::chrono::days(40));
    ASSERT_TRUE(pages.add(tests::anEntry(random, clock, "## Snow\n\nIt *snowed*.")));
    const base::Bytes pdf = pages.finish().value();
    const std::string first = tests::saidOfPdf(pdf, "pdftotext -l 1 % -");
    for (const char* words : {"March 2026", "After the rain", "What felt safe", "The slow start.", "Mostly safe",
                              "warm hands", "What felt ordinary today?"})
        EXPECT_THAT(first, HasSubstr(words));
    EXPECT_THAT(first, Not(HasSubstr("snowed")));
    EXPECT_THAT(tests::saidOfPdf(pdf, "pdftotext -f 2 % -"), HasSubstr("Snow\n\nIt snowed."));
}

TEST(JournalPages, OfNothingAreOneEmptyPage) {
    JournalPages pages(tests::paperWords(), paper::Sheet::A4);
    EXPECT_THAT(tests::saidOfPdf(pages.finish().value(), "pdfinfo %"), HasSubstr("Pages:           1"));
}

} // namespace
} // namespace leeward::ui
