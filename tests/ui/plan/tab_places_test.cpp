#include "tests/ui/plan/plan_sections.h"
#include "ui/base/chip.h"
#include "ui/plan/choice_band.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace leeward::ui {
namespace {

using tests::press;
using tests::seen;

/// Whether Tab comes to \p one before \p other, from \p start on.
bool comesFirst(QWidget* start, const QWidget* one, const QWidget* other) {
    for (QWidget* each = start->nextInFocusChain(); each != start; each = each->nextInFocusChain())
        if (each == one || each == other)
            return each == one;
    return false;
}

TEST_F(PlanSectionsTest, TabComesToALineBeforeTheWordsToStartFrom) {
    PlanPage& page = open();
    press(page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("A slow walk home"));
    auto* head = seen<QAbstractButton>(page, QStringLiteral("Add a ritual"));
    const auto chips = page.findChildren<Chip*>();
    const auto shown = std::find_if(chips.begin(), chips.end(), [](const Chip* chip) { return chip->isVisible(); });
    ASSERT_NE(shown, chips.end());

    EXPECT_TRUE(comesFirst(head, rows().front(), *shown));
}

TEST_F(PlanSectionsTest, TabComesToAWordBeforeWhatStandsBelowIt) {
    PlanPage& page = open();
    add(QStringLiteral("Add a red word"), QStringLiteral("Lantern"));
    auto* head = seen<QAbstractButton>(page, QStringLiteral("Add a signal"));
    auto* word = seen<QAbstractButton>(page, QStringLiteral("Lantern. Means red. Edit"));
    ASSERT_NE(word, nullptr);

    EXPECT_TRUE(comesFirst(head, word, seen<QAbstractButton>(page, QStringLiteral("Two taps"))));
}

TEST_F(PlanSectionsTest, TabComesToASectionBeforeWhatStandsBelowIt) {
    PlanPage& page = open(tests::AVault::Two);
    press(page, QStringLiteral("Rituals"));
    auto* list = seen<QAbstractButton>(page, QStringLiteral("Rituals"));
    ASSERT_NE(list, nullptr);

    EXPECT_TRUE(
        comesFirst(list, seen(page, QStringLiteral("Add a ritual")), seen(page, QStringLiteral("Talk it through"))));
}

TEST_F(PlanSectionsTest, TabComesToTheLineInHandRightBehindItsRow) {
    PlanPage& page = open();
    press(page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("A slow walk home"));

    rows().front()->click();

    EXPECT_TRUE(comesFirst(rows().front(), page.focusWidget(), rows().back()));
}

TEST_F(PlanSectionsTest, TabComesToWordsThatWereChangedBeforeTheSection) {
    PlanPage& page = open(tests::AVault::Two);
    press(page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
    auto kept = stored(records::PlanSection::Rituals).front();
    kept.text = "Tea, sitting down";
    EXPECT_TRUE(m_at->session().ourPlan().copies().keepOwn(kept, std::nullopt));
    page.enter({});
    auto* list = seen<QAbstractButton>(page, QStringLiteral("Rituals"));
    ASSERT_NE(list, nullptr);

    EXPECT_TRUE(
        comesFirst(list, seen(page, QStringLiteral("Put mine back")), seen(page, QStringLiteral("Add a ritual"))));
}

TEST(ChoiceBandTest, TabComesToItsAnswersWhereItStands) {
    Theme theme(*qApp);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* above = new QPushButton(&window);
    auto* band = new ChoiceBand(theme, QStringLiteral("Other words"), {}, &window);
    auto* below = new QPushButton(&window);
    for (QWidget* each : {static_cast<QWidget*>(above), static_cast<QWidget*>(band), static_cast<QWidget*>(below)})
        column->addWidget(each);
    const auto nothing = []() -> Result<void, store::SaveError> { return {}; };

    band->show(
        {{{}, {QStringLiteral("Tea")}, {{QStringLiteral("Take"), nothing}, {QStringLiteral("Leave"), nothing}}}});
    window.show();

    auto* take = seen<QAbstractButton>(window, QStringLiteral("Take"));
    auto* leave = seen<QAbstractButton>(window, QStringLiteral("Leave"));
    EXPECT_TRUE(comesFirst(above, take, leave));
    EXPECT_TRUE(comesFirst(above, leave, below));
}

} // namespace
} // namespace leeward::ui
