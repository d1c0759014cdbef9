#include "ui/reading/piece_body.h"

#include "tests/support/on_screen.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLayout>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using testing::ElementsAre;

content::Piece aTerm(const std::string& id, const std::string& title) {
    content::Piece term;
    term.id = id;
    term.title = title;
    return term;
}

class PieceBodyTest : public testing::Test {
protected:
    PieceBody& show(std::string_view text, const std::vector<const content::Piece*>& terms = {}) {
        m_body = std::make_unique<PieceBody>(m_theme, content::bodyFrom(text), terms);
        m_body->resize(500, 400);
        m_body->show();
        tests::settle();
        return *m_body;
    }

    Theme m_theme{*qApp};
    content::Piece m_freeze = aTerm("freeze", "Freeze");
    content::Piece m_shame = aTerm("shame", "Shame");
    std::unique_ptr<PieceBody> m_body;
};

TEST_F(PieceBodyTest, ShowsHtmlAndImagesAsTheyWereTyped) {
    show("<b>Bold</b> ![a](https://example.org/a.png)\n");
    EXPECT_TRUE(tests::says(*m_body, QStringLiteral("<b>Bold</b> ![a](https://example.org/a.png)")));
}

TEST_F(PieceBodyTest, HasItsHeadings) {
    show("One.\n\n## Here\n\nTwo.\n");
    ASSERT_EQ(m_body->headings().size(), 1U);
    EXPECT_EQ(m_body->headings()[0]->text(), QStringLiteral("Here"));
}

TEST_F(PieceBodyTest, FindsEachWordWhereItFirstStands) {
    show("No shame in it.\n\nTo freeze, and freeze. Shameless is another word.\n", {&m_freeze, &m_shame});
    EXPECT_THAT(m_body->terms(), ElementsAre("shame", "freeze"));
}

TEST_F(PieceBodyTest, AWordThatIsPressedIsTold) {
    PieceBody& body = show("Freeze.\n", {&m_freeze});
    std::string told;
    QObject::connect(&body, &PieceBody::wordPressed, [&](const std::string& term) { told = term; });
    auto* text = body.findChild<ReadingText*>();
    QTest::mouseClick(text, Qt::LeftButton, {}, QPoint(6, 10));
    EXPECT_EQ(told, "freeze");
    told.clear();
    QTest::mouseClick(text, Qt::LeftButton, {}, QPoint(text->width() - 2, 10));
    EXPECT_EQ(told, "");
}

TEST_F(PieceBodyTest, ANoteStandsBelowThePartOfItsWord) {
    PieceBody& body = show("First.\n\nFreeze here.\n\nLast.\n", {&m_freeze});
    auto* note = new QWidget;
    note->setFixedHeight(40);
    body.putNote(*note, "freeze");
    note->show();
    body.layout()->activate();
    EXPECT_GT(note->y(), body.part(1)->y());
    EXPECT_LT(note->y(), body.part(2)->y());
}

TEST_F(PieceBodyTest, KnowsWhichPartStandsAtAHeight) {
    PieceBody& body = show("First.\n\nSecond.\n\nThird.\n");
    EXPECT_EQ(body.partAt(0), 0);
    EXPECT_EQ(body.partAt(body.part(2)->y() + 1), 2);
    EXPECT_EQ(body.part(3), nullptr);
    EXPECT_EQ(body.part(-1), nullptr);
}

} // namespace
} // namespace leeward::ui
