#include "ui/support/helplines.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/folder_source.h"
#include "ui/reading/country_box.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using content::Kind;

class Helplines : public testing::Test {
protected:
    const content::Piece& line(const char* id) { return *m_library.find(Kind::Helpline, id); }

    /// So many days after the numbers were read.
    void daysLater(int days) {
        m_clock.set(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::days(days) + 1h);
    }

    tests::FolderSource m_source{tests::contentFolder()};
    content::Library m_library{m_source, {}};
    tests::FixedClock m_clock;
};

TEST_F(Helplines, CountriesAreThoseThatHaveLines) {
    const auto countries = helpCountries(m_library);
    EXPECT_EQ(std::ranges::count(countries, "GB", &HelpCountry::code), 1);
    EXPECT_EQ(std::ranges::count(countries, "ZZ", &HelpCountry::code), 0);
}

TEST_F(Helplines, OfACountryHaveTheEmergencyNumberApart) {
    const HelpLines lines = helpLinesOf(m_library, "GB");
    ASSERT_NE(lines.emergency, nullptr);
    EXPECT_EQ(lines.emergency->helpline.number, "999");
    EXPECT_FALSE(lines.lines.empty());
    for (const content::Piece* one : lines.lines)
        EXPECT_TRUE(one->helpline.country == "GB" || one->helpline.country == "ZZ");
}

TEST_F(Helplines, OfNoCountryAreThoseFromAnywhere) {
    for (const char* country : {"", "XX", "ZZ"}) {
        const HelpLines lines = helpLinesOf(m_library, country);
        EXPECT_EQ(lines.emergency, nullptr);
        ASSERT_FALSE(lines.lines.empty());
        for (const content::Piece* one : lines.lines)
            EXPECT_EQ(one->helpline.country, "ZZ");
    }
}

TEST_F(Helplines, SayWhatNobodyHasConfirmed) {
    const content::Piece& yarn = line("au-13yarn");
    EXPECT_TRUE(whoAndWhen(yarn).endsWith(QStringLiteral("Hours: not confirmed.")));
    EXPECT_TRUE(smallPrint(yarn, m_clock)
                    .contains(QStringLiteral("Not confirmed: hours, languages, cost, whether it is confidential")));
    EXPECT_TRUE(smallPrint(yarn, m_clock).contains(QStringLiteral("On a phone bill: may show.")));
}

TEST_F(Helplines, HaveTheirOtherWays) {
    EXPECT_TRUE(smallPrint(line("gb-galop"), m_clock).contains(QStringLiteral("Email: help@galop.org.uk")));
    EXPECT_TRUE(smallPrint(line("au-13yarn"), m_clock).contains(QStringLiteral("Text or chat: none listed")));
}

TEST_F(Helplines, ThatArePagesSayThatOnceAndStandOnNoBill) {
    const QString said = smallPrint(line("zz-iasp"), m_clock);
    EXPECT_EQ(firstWay(line("zz-iasp").helpline), QStringLiteral("iasp.info/suicidalthoughts"));
    EXPECT_FALSE(said.contains(QStringLiteral("iasp.info"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("phone bill"))) << said.toStdString();
}

TEST_F(Helplines, SayAfterHalfAYearThatNumbersChange) {
    daysLater(180);
    EXPECT_TRUE(smallPrint(line("au-13yarn"), m_clock).contains(QStringLiteral("Checked 21 November 2026")));
    daysLater(181);
    EXPECT_TRUE(smallPrint(line("au-13yarn"), m_clock)
                    .endsWith(QStringLiteral("Last checked on 21 November 2026. Numbers change.")));
}

TEST(SpokenNumbers, AreReadDigitByDigit) {
    EXPECT_EQ(spokenNumber(QStringLiteral("1800 77")), QStringLiteral("1 8 0 0 7 7"));
}

} // namespace
} // namespace leeward::ui
