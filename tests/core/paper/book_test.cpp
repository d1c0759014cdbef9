#include "core/paper/book.h"

#include "tests/support/a_paper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

using testing::HasSubstr;
using testing::Not;

PaperPlan month(const std::string& name, const std::string& words) {
    PaperItem item = tests::paperLine(words);
    item.kind = ItemKind::Paragraph;
    return {name, "en-GB", {{"", "After the rain", "Friday", Order::Running, {item}}}};
}

TEST(Book, HasEveryPlanOnPagesOfItsOwn) {
    Book book("Pages", "en-GB", tests::paperWords(), Sheet::A4);
    ASSERT_TRUE(book.add(month("March 2026", "The slow start.")));
    ASSERT_TRUE(book.add(month("February 2026", "Snow.")));
    const base::Bytes pdf = book.finish().value();
    const std::string first = tests::saidOfPdf(pdf, "pdftotext -l 1 % -");
    EXPECT_THAT(first, HasSubstr("March 2026"));
    EXPECT_THAT(first, HasSubstr("The slow start."));
    EXPECT_THAT(first, Not(HasSubstr("Snow.")));
    EXPECT_THAT(tests::saidOfPdf(pdf, "pdftotext -f 2 % -"), HasSubstr("Snow."));
    EXPECT_THAT(tests::saidOfPdf(pdf, "pdfinfo %"), HasSubstr("Pages:           2"));
}

TEST(Book, TakesNothingThatIsNoText) {
    Book book("Pages", "en-GB", tests::paperWords(), Sheet::Letter);
    EXPECT_EQ(book.add(month("March", "caf\xE9")).error(), PaperProblem::Refused);
    ASSERT_TRUE(book.add(month("March", "tea")));
    EXPECT_TRUE(book.finish());
}

} // namespace
} // namespace leeward::paper
