#include "ui/forms/form_widget.h"

#include "ui/base/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

enum FieldId { Name, Meaning, Level, Shown };

std::vector<Field> wordFields() {
    const auto needed = [](const FieldValue& value) {
        return std::get<QString>(value).isEmpty() ? QStringLiteral("Give it a word.") : QString();
    };
    return {
        {.id = Name,
         .label = QStringLiteral("The word"),
         .hint = QStringLiteral("One or two syllables."),
         .required = Required::Yes,
         .problem = needed},
        {.id = Meaning, .kind = FieldKind::Paragraph, .label = QStringLiteral("What it means")},
        {.id = Level,
         .kind = FieldKind::Choice,
         .label = QStringLiteral("Colour"),
         .choices = {QStringLiteral("Green"), QStringLiteral("Yellow"), QStringLiteral("Red")}},
        {.id = Shown, .kind = FieldKind::Switch, .label = QStringLiteral("Show on Today")},
    };
}

class FormWidgetTest : public ::testing::Test {
protected:
    FormWidgetTest() {
        m_form.show();
        m_form.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_form));
    }

    bool says(const QString& sentence) const {
        const auto labels = m_form.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == sentence; });
    }

    QString description(int id) const {
        return QAccessible::queryAccessibleInterface(m_form.control(id))->text(QAccessible::Description);
    }

    Theme m_theme{*qApp};
    FormWidget m_form{m_theme, wordFields()};
};

TEST_F(FormWidgetTest, ReadsBackWhatWasSet) {
    m_form.setValue(Name, QStringLiteral("Lantern"));
    m_form.setValue(Meaning, QStringLiteral("Stop now."));
    m_form.setValue(Level, 2);
    m_form.setValue(Shown, true);

    EXPECT_EQ(m_form.text(Name), QStringLiteral("Lantern"));
    EXPECT_EQ(m_form.text(Meaning), QStringLiteral("Stop now."));
    EXPECT_EQ(std::get<int>(m_form.value(Level)), 2);
    EXPECT_TRUE(std::get<bool>(m_form.value(Shown)));
}

TEST_F(FormWidgetTest, SettingIsNoEdit) {
    QSignalSpy edited(&m_form, &FormWidget::edited);

    m_form.setValue(Name, QStringLiteral("Lantern"));
    m_form.setValue(Meaning, QStringLiteral("Stop now."));
    m_form.setValue(Level, 1);

    EXPECT_EQ(edited.count(), 0);
}

TEST_F(FormWidgetTest, TypingIsAnEditOfThatField) {
    QSignalSpy edited(&m_form, &FormWidget::edited);

    QTest::keyClick(m_form.control(Name), Qt::Key_L);

    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited[0][0].toInt(), Name);
}

TEST_F(FormWidgetTest, SaysWhatIsMissingOnlyAfterLeavingTheField) {
    m_form.control(Name)->setFocus();
    EXPECT_FALSE(says(QStringLiteral("Give it a word.")));

    m_form.control(Meaning)->setFocus();

    EXPECT_TRUE(says(QStringLiteral("Give it a word.")));
}

TEST_F(FormWidgetTest, TheSentenceGoesWithTheFirstKey) {
    m_form.check();

    QTest::keyClick(m_form.control(Name), Qt::Key_L);

    EXPECT_FALSE(says(QStringLiteral("Give it a word.")));
}

TEST_F(FormWidgetTest, CheckingGoesToTheFirstFieldThatIsNotFine) {
    m_form.control(Shown)->setFocus();

    EXPECT_FALSE(m_form.check());

    EXPECT_TRUE(m_form.control(Name)->hasFocus());
}

TEST_F(FormWidgetTest, IsFineWhenNothingIsMissing) {
    m_form.setValue(Name, QStringLiteral("Lantern"));

    EXPECT_TRUE(m_form.check());
}

TEST_F(FormWidgetTest, EveryControlIsCalledByItsLabel) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(m_form.control(Name))->text(QAccessible::Name),
              QStringLiteral("The word"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(m_form.control(Shown))->text(QAccessible::Name),
              QStringLiteral("Show on Today"));
}

TEST_F(FormWidgetTest, SaysAloudThatAFieldIsNeededAndWhy) {
    EXPECT_EQ(description(Name), QStringLiteral("Needed. One or two syllables."));

    m_form.setProblem(Name, QStringLiteral("Another word sounds like it."));

    EXPECT_EQ(description(Name), QStringLiteral("Another word sounds like it. Needed. One or two syllables."));
}

} // namespace
} // namespace leeward::ui
