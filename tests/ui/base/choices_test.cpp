#include "ui/base/chip.h"
#include "ui/base/choice_list.h"
#include "ui/base/segments.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

class ChoicesTest : public ::testing::Test {
protected:
    Theme m_theme{*qApp};
    ChoiceList m_list{
        m_theme, QStringLiteral("How safe it felt"), {QStringLiteral("Not safe"), QStringLiteral("Safe")}};
    Segments m_segments{
        m_theme,
        QStringLiteral("Theme"),
        {{.text = QStringLiteral("System")}, {.text = QStringLiteral("Light")}, {.text = QStringLiteral("Dark")}}};
    ChipFlow m_chips{m_theme};
};

TEST_F(ChoicesTest, PressingARowChoosesIt) {
    QSignalSpy edited(&m_list, &ChoiceList::edited);

    m_list.rows()[1]->click();

    EXPECT_EQ(m_list.chosen(), 1);
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(ChoicesTest, OnlyOneRowIsChosen) {
    m_list.rows()[0]->click();

    m_list.rows()[1]->click();

    EXPECT_FALSE(m_list.rows()[0]->isChecked());
}

TEST_F(ChoicesTest, PressingTheChosenRowTakesTheAnswerBack) {
    m_list.rows()[1]->click();

    m_list.rows()[1]->click();

    EXPECT_EQ(m_list.chosen(), std::nullopt);
    EXPECT_FALSE(m_list.rows()[1]->isChecked());
}

TEST_F(ChoicesTest, SettingAnAnswerIsNoEdit) {
    QSignalSpy edited(&m_list, &ChoiceList::edited);

    m_list.setChosen(0);

    EXPECT_EQ(edited.count(), 0);
}

TEST_F(ChoicesTest, ArrowsMoveAmongSegmentsAndSpaceChooses) {
    m_segments.setChosen(0);

    QTest::keyClick(&m_segments, Qt::Key_Right);
    EXPECT_EQ(m_segments.chosen(), 0);

    QTest::keyClick(&m_segments, Qt::Key_Space);
    EXPECT_EQ(m_segments.chosen(), 1);
}

TEST_F(ChoicesTest, AClickChoosesASegment) {
    QSignalSpy chosen(&m_segments, &Segments::chosenByHand);
    m_segments.resize(m_segments.sizeHint());

    QTest::mouseClick(&m_segments, Qt::LeftButton, {}, m_segments.rectOf(2).center());

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
}

TEST_F(ChoicesTest, SegmentsStandInReverseFromRightToLeft) {
    m_segments.setLayoutDirection(Qt::RightToLeft);
    m_segments.resize(m_segments.sizeHint());

    EXPECT_GT(m_segments.rectOf(0).x(), m_segments.rectOf(2).x());
}

TEST_F(ChoicesTest, ChipsThatAreOnAreNamedInOrder) {
    m_chips.addChoice(QStringLiteral("Tender"));
    m_chips.addChoice(QStringLiteral("Calm"));
    m_chips.addChoice(QStringLiteral("Wary"));

    m_chips.setChosen({QStringLiteral("Wary"), QStringLiteral("Tender")});

    EXPECT_EQ(m_chips.chosen(), (QStringList{QStringLiteral("Tender"), QStringLiteral("Wary")}));
}

TEST_F(ChoicesTest, AWordOfMyOwnBecomesAChip) {
    m_chips.addChoice(QStringLiteral("Tender"));
    m_chips.addChip(QStringLiteral("My word"), Chip::Kind::Add);

    m_chips.setChosen({QStringLiteral("Foggy")});

    ASSERT_EQ(m_chips.choices().size(), 2);
    EXPECT_EQ(m_chips.choices()[1]->text(), QStringLiteral("Foggy"));
    EXPECT_TRUE(m_chips.choices()[1]->isChecked());
}

TEST_F(ChoicesTest, ChipsFlowIntoASecondLineWhenTheyMust) {
    m_chips.addChoice(QStringLiteral("Relieved"));
    m_chips.addChoice(QStringLiteral("Distant"));
    const int one = m_chips.choices()[0]->sizeHint().width();

    EXPECT_EQ(m_chips.heightForWidth(3 * one), 32);
    EXPECT_EQ(m_chips.heightForWidth(one + 20), 32 + 7 + 32);
}

} // namespace
} // namespace leeward::ui
