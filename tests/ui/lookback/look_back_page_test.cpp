#include "ui/lookback/look_back_page.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "ui/base/date_field.h"
#include "ui/base/segments.h"
#include "ui/lookback/felt_plot.h"
#include "ui/lookback/felt_table.h"

#include <QTest>

#include <gtest/gtest.h>

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

} // namespace
} // namespace leeward::ui
