#include "ui/journal/filter_dialog.h"

#include "tests/support/on_screen.h"
#include "ui/base/combo_box.h"
#include "ui/base/date_field.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::EntryKind;
using tests::press;
using tests::says;
using tests::seen;

class ChoosingFilters : public testing::Test {
protected:
    ChoosingFilters() { window.show(); }

    FilterDialog& open(const ListFilter& on) {
        auto* made = new FilterDialog(theme, on, {{QStringLiteral("night")}, {QStringLiteral("wary")}}, &window);
        QObject::connect(made, &FilterDialog::chosen, &window, [this](const ListFilter& filter) { chosen = filter; });
        made->open();
        return *made;
    }

    static void pick(const FilterDialog& dialog, const char* box, const char* item) {
        auto* found = seen<ComboBox>(dialog, QString::fromUtf8(box));
        ASSERT_NE(found, nullptr) << box;
        found->setCurrentText(QString::fromUtf8(item));
    }

    static void type(const FilterDialog& dialog, const char* field, const char* words) {
        auto* found = seen<DateField>(dialog, QString::fromUtf8(field));
        ASSERT_NE(found, nullptr) << field;
        found->setText(QString::fromUtf8(words));
    }

    Theme theme{*qApp};
    QWidget window;
    std::optional<ListFilter> chosen;
};

TEST_F(ChoosingFilters, TakesWhatIsChosenTogether) {
    ListFilter before;
    before.onlyForTherapy = true;
    FilterDialog& dialog = open(before);
    pick(dialog, "Kind", "After therapy");
    pick(dialog, "How safe it felt", "Uneasy");
    pick(dialog, "A feeling", "wary");
    pick(dialog, "A tag", "night");
    type(dialog, "From", "3 November 2026");

    ASSERT_TRUE(press(dialog, QStringLiteral("Show them")));

    ListFilter expected = before;
    expected.kind = EntryKind::AfterTherapy;
    expected.feltSafety = records::FeltSafety::Uneasy;
    expected.feeling = QStringLiteral("wary");
    expected.tag = QStringLiteral("night");
    expected.from = QDate(2026, 11, 3);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(*chosen, expected);
}

TEST_F(ChoosingFilters, BeginsWithWhatIsOn) {
    ListFilter before;
    before.kind = EntryKind::Detour;
    before.until = QDate(2026, 1, 2);
    before.tag = QStringLiteral("night");
    FilterDialog& dialog = open(before);

    ASSERT_TRUE(press(dialog, QStringLiteral("Show them")));

    EXPECT_EQ(*chosen, before);
}

TEST_F(ChoosingFilters, SaysWhatIsAmissWithTheDays) {
    FilterDialog& dialog = open({});
    type(dialog, "From", "yesterday or so");
    EXPECT_TRUE(says(dialog, QStringLiteral("One of the days was not understood")));

    type(dialog, "From", "2026-11-03");
    type(dialog, "Until", "2026-11-02");

    EXPECT_TRUE(says(dialog, QStringLiteral("The first day is after the last one")));
    EXPECT_FALSE(seen<QAbstractButton>(dialog, QStringLiteral("Show them"))->isEnabled());
}

TEST(DateField, UnderstandsDaysAsPeopleWriteThem) {
    const QDate third(2026, 11, 3);
    for (const char* typed : {"3 November 2026", "3 Nov 2026", " 3  november 2026 ", "2026-11-03", "3.11.2026"})
        EXPECT_EQ(dayFrom(QString::fromUtf8(typed)), third) << typed;
    for (const char* typed : {"", "tomorrow", "31 February 2026", "0000-00-00", "3.11.26", "1.1.99999"})
        EXPECT_EQ(dayFrom(QString::fromUtf8(typed)), std::nullopt) << typed;
}

} // namespace
} // namespace leeward::ui
