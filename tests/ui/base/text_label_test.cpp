#include "ui/base/text_label.h"

#include "ui/base/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

const QString kLong = QStringLiteral("Sitting on the floor first. Robin asked before moving, and the lamp stayed on.");

class TextLabelTest : public ::testing::Test {
protected:
    Theme m_theme{*qApp};
    TextLabel m_label{m_theme, TextRole::Body, kLong};
};

TEST_F(TextLabelTest, EachLineHasTheDesignsHeight) {
    EXPECT_EQ(m_label.heightForWidth(2000), 25);
    EXPECT_EQ(m_label.heightForWidth(m_label.sizeHint().width() / 2 + 40), 50);
}

TEST_F(TextLabelTest, GrowsWithTheText) {
    m_theme.setLook({.textPercent = 200});

    EXPECT_EQ(m_label.heightForWidth(2000), 50);
}

TEST_F(TextLabelTest, ShowsMarkupAsItIsWritten) {
    m_label.setWords(QStringLiteral("<b>not bold</b>"));

    EXPECT_EQ(m_label.textFormat(), Qt::PlainText);
    EXPECT_EQ(m_label.text(), QStringLiteral("<b>not bold</b>"));
}

TEST_F(TextLabelTest, NeverTakesMoreLinesThanItMay) {
    m_label.setMaxLines(2);

    EXPECT_EQ(m_label.heightForWidth(100), 50);
}

TEST_F(TextLabelTest, BreaksAWordThatIsWiderThanThePage) {
    m_label.setWords(QString(400, QLatin1Char('w')));

    EXPECT_LE(m_label.minimumSizeHint().width(), 180);
    EXPECT_GT(m_label.heightForWidth(300), 25);
}

TEST_F(TextLabelTest, AnEmptyOneTakesNoWidth) {
    m_label.setWords(QString());

    EXPECT_EQ(m_label.minimumSizeHint().width(), 0);
}

} // namespace
} // namespace leeward::ui
