#include "ui/lookback/look_back_page.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "ui/base/date_field.h"
#include "ui/base/segments.h"
#include "ui/lookback/felt_plot.h"
#include "ui/lookback/felt_table.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using records::Entry;
using records::FeltSafety;
using tests::press;
using tests::says;
using tests::seen;

class LookBackPageTest : public testing::Test {
protected:
    LookBackPageTest() {
        for (const int ago : {2, 1, 0}) {
            Entry entry = tests::anEntry(random, context.clock(), "words");
            entry.writtenAt.at -= ago * 24h;
            entry.feltSafety = ago == 1 ? FeltSafety::Uneasy : FeltSafety::Safe;
            entry.feelings = {"wary"};
            EXPECT_TRUE(context.session().entries().save(entry));
        }
        page.resize(1044, 744);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.enter({PageName::LookingBack, {}, {}});
    }

    template <typename Widget>
    Widget& part() {
        return *page.findChild<Widget*>();
    }

    tests::APageContext context{tests::AVault::One};
    tests::FixedRandom random{3};
    LookBackPage page{context.context()};
};

TEST_F(LookBackPageTest, ShowsAPictureAndTheWords) {
    EXPECT_TRUE(part<FeltPlot>().isVisible());
    EXPECT_TRUE(says(page, QStringLiteral("wary")));
    EXPECT_FALSE(says(page, QStringLiteral("Small wins"))); // what has nothing to say is absent
}

TEST_F(LookBackPageTest, TheTableSaysTheSameTheNewestFirst) {
    QTest::keyClick(&page, Qt::Key_T);

    ASSERT_TRUE(part<FeltTable>().isVisible());
    EXPECT_FALSE(part<FeltPlot>().isVisible());
    const QAbstractItemModel& model = *part<FeltTable>().model();
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Saturday 14 March 2026"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("Safe"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("Uneasy"));
}

TEST_F(LookBackPageTest, ItsPictureHasADotForEachStep) {
    part<FeltPlot>().resize(600, part<FeltPlot>().sizeHint().height());
    const QImage picture = part<FeltPlot>().grab().toImage();
    const QColor dot = context.theme().color(Color::Private);
    std::set<int> rows;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == dot)
                rows.insert(y / 40);

    EXPECT_GE(rows.size(), 2U); // safe at the top, uneasy further down
}

TEST_F(LookBackPageTest, OwnDaysAreAskedForAndNotNowChangesNothing) {
    part<Segments>().choose(3);
    QWidget* dialog = QApplication::activeModalWidget();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(part<Segments>().chosen(), 1);
    seen<DateField>(*dialog, QStringLiteral("Until"))->setText(QStringLiteral("2026-03-12"));

    ASSERT_TRUE(press(*dialog, QStringLiteral("Look at these days")));

    EXPECT_EQ(part<Segments>().chosen(), 3);
    EXPECT_EQ(part<FeltTable>().model()->rowCount(), 1);
}

TEST_F(LookBackPageTest, GoesAwayWhenSomebodyWouldRatherNotAndComesBack) {
    ASSERT_TRUE(press(page, QStringLiteral("Rather not look back")));
    EXPECT_TRUE(says(page, QStringLiteral("Looking back is off")));
    EXPECT_FALSE(says(page, QStringLiteral("wary")));

    ASSERT_TRUE(press(page, QStringLiteral("Look back again")));

    EXPECT_TRUE(says(page, QStringLiteral("wary")));
}

TEST_F(LookBackPageTest, WhatHelpedStandsThereOnceInTheirWords) {
    for (const char* words : {"The lamp.\nAnd tea.", "Cold water.", "The lamp."}) {
        Entry entry = tests::anEntry(random, context.clock(), "");
        entry.kind = records::EntryKind::AfterHardMoment;
        records::setText(entry, records::Question::HelpedByOneNotch, words);
        ASSERT_TRUE(context.session().entries().save(entry));
    }
    page.enter({PageName::LookingBack, {}, {}});

    EXPECT_TRUE(says(page, QStringLiteral("What helped, in your words")));
    EXPECT_TRUE(says(page, QStringLiteral("Cold water.")));
    EXPECT_TRUE(says(page, QStringLiteral("The lamp.")));
    EXPECT_FALSE(says(page, QStringLiteral("And tea.")));
}

TEST_F(LookBackPageTest, WhatIsShownMayGoOnPaperAndNoMore) {
    std::optional<PaperOffer> offer;
    QObject::connect(&page, &LookBackPage::paperRequested, &page, [&offer](const PaperOffer& made) { offer = made; });

    qobject_cast<QAbstractButton*>(page.headerActions())->click();

    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->things,
              (std::vector<QString>{QStringLiteral("How safe it felt"), QStringLiteral("Words you chose")}));
    const paper::PaperPlan plan = offer->made({1});
    ASSERT_EQ(plan.sections.size(), 1U);
    EXPECT_EQ(plan.sections[0].items[0].text, "wary");
    EXPECT_EQ(offer->made({0}).sections[0].items.size(), 3U);
}

} // namespace
} // namespace leeward::ui
