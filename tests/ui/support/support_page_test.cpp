#include "ui/support/support_page.h"

#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/combo_box.h"
#include "ui/base/list_row.h"

#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::AVault;

class SupportPageTest : public testing::Test {
protected:
    SupportPageTest() {
        m_page.resize(1040, 700);
        m_page.enter({PageName::Support, {}, {}});
        m_page.show();
        tests::settle();
    }
    ~SupportPageTest() override { QApplication::clipboard()->clear(); }

    void choose(const char* country) {
        auto* box = m_page.findChild<ComboBox*>();
        const int index = box->findData(QString::fromUtf8(country));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        tests::settle();
    }
    bool says(const char* words) { return tests::says(m_page, QString::fromUtf8(words)); }

    tests::APageContext m_context{AVault::One};
    SupportPage m_page{m_context.context()};
};

TEST_F(SupportPageTest, GuessesNoCountry) {
    EXPECT_EQ(m_page.findChild<ComboBox*>()->currentText(), QStringLiteral("Choose a country"));
    EXPECT_FALSE(says("In an emergency: "));
    EXPECT_TRUE(says("United Kingdom\u00a0999"));
    EXPECT_TRUE(says("IASP list of crisis centres"));
}

TEST_F(SupportPageTest, KeepsTheCountryInThePrivateSpaceAlone) {
    choose("GB");
    EXPECT_TRUE(says("In an emergency: 999"));
    EXPECT_TRUE(says("Galop"));
    EXPECT_EQ(m_context.session().choices().helpCountry(), "GB");
    EXPECT_EQ(m_context.context().preferences.now().helpCountry, "");
    SupportPage again(m_context.context());
    again.enter({PageName::Support, {}, {}});
    again.show();
    EXPECT_TRUE(tests::says(again, QStringLiteral("In an emergency: 999")));
}

TEST_F(SupportPageTest, CopiesANumberAndNeverDials) {
    choose("GB");
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Copy the number of Galop")));
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("0800 999 5428"));
}

TEST_F(SupportPageTest, AHiddenLineIsOnesOwnChoiceAndCanBeFoundAgain) {
    choose("GB");
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Hide the line Galop")));
    QCoreApplication::processEvents();
    EXPECT_EQ(m_context.session().choices().apart(settings::SpaceChoices::Apart::HiddenLines),
              std::vector<std::string>{"gb-galop"});
    EXPECT_FALSE(tests::press(m_page, QStringLiteral("Copy the number of Galop")));
    EXPECT_TRUE(says("Hidden by you."));
    tests::seen<ListRow>(m_page, QStringLiteral("Galop"))->click();
    QCoreApplication::processEvents();
    EXPECT_FALSE(says("Hidden by you."));
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Copy the number of Galop")));
}

TEST_F(SupportPageTest, AHeavyPageOpensOnPurposeAndIsClosedWhenOneComesAgain) {
    tests::seen<ListRow>(m_page, QStringLiteral("Is this right for us?"))->click();
    EXPECT_TRUE(says("Heavy: it names signs of fear"));
    EXPECT_FALSE(says("Things that speak for waiting"));
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Open the text")));
    EXPECT_TRUE(says("Things that speak for waiting"));
    m_page.enter({PageName::Support, {}, {}});
    EXPECT_FALSE(says("Things that speak for waiting"));
    EXPECT_TRUE(says("Lines to call"));
}

} // namespace
} // namespace leeward::ui
