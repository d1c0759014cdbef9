#include "core/paper/pdf_pages.h"

#include "tests/support/a_paper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

using testing::HasSubstr;

TEST(PdfPages, AreAsManyAsWereAddedAndTellOfNothingElse) {
    PdfPages pages({595, 842});
    pages.add({TagBegin{"Document"}, LineMark{10, 10, 100, 10}});
    pages.add({LineMark{10, 10, 100, 10}, TagEnd{"Document"}});
    const auto written = pages.finish({"Pages", "en-GB"});
    ASSERT_TRUE(written);
    const std::string facts = tests::saidOfPdf(*written, "pdfinfo %");
    EXPECT_THAT(facts, HasSubstr("Pages:           2"));
    EXPECT_THAT(facts, HasSubstr("Title:           Pages"));
    EXPECT_THAT(facts, testing::Not(HasSubstr("CreationDate")));
}

} // namespace
} // namespace leeward::paper
