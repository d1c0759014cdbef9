#include "ui/support/own_support.h"

#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/line_field.h"

#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::AVault;
using Entry = OwnSupport::Entry;

class OwnSupportTest : public testing::Test {
protected:
    OwnSupportTest() {
        m_people.load();
        m_people.resize(320, 600);
        m_people.show();
    }

    void press(const char* name) {
        EXPECT_TRUE(tests::press(m_people, QString::fromUtf8(name))) << name;
        QCoreApplication::processEvents();
    }
    void type(const char* field, const char* words) {
        tests::seen<LineField>(m_people, QString::fromUtf8(field))->setText(QString::fromUtf8(words));
    }
    void add(const char* name, const char* reach) {
        press("Add someone");
        type("What you call them", name);
        type("How to reach them", reach);
        press("Done");
    }
    settings::SpaceChoices& choices() { return m_context.session().choices(); }

    tests::APageContext m_context{AVault::One};
    OwnSupport m_people{m_context.theme(), m_context.session().choices(), Entry::Kind::Person};
};

TEST_F(OwnSupportTest, SomebodyIsAddedAndChanged) {
    add("Mina", "020 555");
    press("Change Mina");
    type("What is good to know", "Fine after midnight.");
    press("Done");
    ASSERT_EQ(choices().support().size(), 1U);
    EXPECT_EQ(choices().support()[0], (Entry{Entry::Kind::Person, "Mina", "020 555", "Fine after midnight."}));
    EXPECT_TRUE(tests::says(m_people, QStringLiteral("Fine after midnight.")));
}

TEST_F(OwnSupportTest, NothingIsAddedWithoutAWord) {
    press("Add someone");
    press("Done");
    EXPECT_TRUE(choices().support().empty());
}

TEST_F(OwnSupportTest, EscapeClosesWhatIsWrittenAndKeepsItsWords) {
    press("Add someone");
    QTest::keyClick(tests::seen<LineField>(m_people, QStringLiteral("What you call them")), Qt::Key_Escape);
    EXPECT_TRUE(choices().support().empty());
    EXPECT_FALSE(tests::says(m_people, QStringLiteral("What you call them")));

    press("Add someone");
    type("What you call them", "Mina");
    QTest::keyClick(tests::seen<LineField>(m_people, QStringLiteral("What you call them")), Qt::Key_Escape);
    ASSERT_EQ(choices().support().size(), 1U);
}

TEST_F(OwnSupportTest, WhatIsTakenOutCanBePutBack) {
    add("Mina", "020 555");
    press("Change Mina");
    press("Take out");
    EXPECT_TRUE(choices().support().empty());
    m_people.undo();
    EXPECT_EQ(choices().support().size(), 1U);
    EXPECT_TRUE(tests::says(m_people, QStringLiteral("Mina")));
}

TEST_F(OwnSupportTest, WhatIsBeingWrittenIsKeptWhenThePageIsLeft) {
    press("Add someone");
    type("What you call them", "Jo, next door");
    EXPECT_TRUE(m_people.flush());
    EXPECT_EQ(choices().support()[0].name, "Jo, next door");
}

TEST_F(OwnSupportTest, OtherKindsStayAsTheyAre) {
    const Entry line{Entry::Kind::Line, "A line", "116", ""};
    ASSERT_TRUE(choices().setSupport({line}));
    add("Mina", "");
    EXPECT_EQ(choices().support()[0], line);
    EXPECT_FALSE(tests::says(m_people, QStringLiteral("A line")));
}

} // namespace
} // namespace leeward::ui
