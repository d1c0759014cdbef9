#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/chip.h"
#include "ui/base/theme.h"
#include "ui/plan/line_editor.h"
#include "ui/plan/line_row.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/section_shape.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using records::LineKind;
using records::PlanLine;
using records::PlanSection;
using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

/// A plan of twelve sections, as the window shows it.
class PlanSectionsTest : public testing::Test {
protected:
    /// Ada's own plan, with its sections in sight.
    PlanPage& open(AVault::People people = AVault::One) {
        m_at = std::make_unique<tests::APageContext>(people);
        m_planOf = people == AVault::One ? PlanOf::Mine : PlanOf::Ours;
        show();
        press(*m_page, QStringLiteral("See all twelve sections"));
        return *m_page;
    }

    PlanPage& reopenAs(std::string_view typed) {
        m_page.reset();
        m_at->reopenAs(typed);
        return show();
    }

    PlanPage& show() {
        m_page = std::make_unique<PlanPage>(m_at->context(), m_planOf);
        m_page->resize(1044, 744);
        m_page->setReflow(Reflow::Wide);
        m_page->enter({});
        m_page->show();
        m_page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        return *m_page;
    }

    store::Plan& plan() {
        if (m_planOf == PlanOf::Mine)
            return m_at->session().myPlan();
        return m_at->session().ourPlan();
    }

    std::vector<PlanLine> stored(PlanSection section) { return plan().section(section).value(); }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Adds a line by a button of the page, and closes it.
    void add(const QString& button, const QString& text) {
        EXPECT_TRUE(press(*m_page, button)) << button.toStdString();
        type(text);
        press(*m_page, QStringLiteral("Done"));
    }

    std::vector<LineRow*> rows() const {
        tests::settle();
        std::vector<LineRow*> shown;
        for (LineRow* row : m_page->findChildren<LineRow*>())
            if (row->isVisible())
                shown.push_back(row);
        std::sort(shown.begin(), shown.end(), [](const LineRow* a, const LineRow* b) {
            return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
        });
        return shown;
    }

    PlanOf m_planOf = PlanOf::Mine;
    std::unique_ptr<tests::APageContext> m_at;
    std::unique_ptr<PlanPage> m_page;
};

TEST_F(PlanSectionsTest, AllTwelveAreThereFromTheStart) {
    PlanPage& page = open();

    for (const PlanSection section : records::allSections())
        EXPECT_NE(seen(page, nameOf(section, PlanOf::Mine)), nullptr) << static_cast<int>(section);
}

TEST_F(PlanSectionsTest, EverySectionTakesALineOfEachOfItsKinds) {
    PlanPage& page = open();

    for (const PlanSection section : records::allSections().subspan(1)) {
        const SectionShape shape = shapeOf(section, PlanOf::Mine);
        press(page, shape.title);
        for (const KindShape& kind : shape.kinds)
            add(kind.add, QStringLiteral("Something of mine"));
        std::vector<LineKind> kinds;
        for (const PlanLine& line : stored(section))
            kinds.push_back(line.kind);
        EXPECT_EQ(kinds.size(), shape.kinds.size()) << shape.title.toStdString();
        for (const KindShape& kind : shape.kinds)
            EXPECT_EQ(std::count(kinds.begin(), kinds.end(), kind.kind), 1) << kind.add.toStdString();
    }
}

TEST_F(PlanSectionsTest, ASignKeepsWhatHelpsAndWhatDoesNot) {
    PlanPage& page = open();
    press(page, QStringLiteral("Early signs and what helps"));
    press(page, QStringLiteral("Add a sign"));
    type(QStringLiteral("My answers get short"));

    seen<QLineEdit>(page, QStringLiteral("What helps"))->setText(QStringLiteral("Fewer questions"));
    seen<QLineEdit>(page, QStringLiteral("What doesn’t"))->setText(QStringLiteral("Being asked what is wrong"));
    seen<QTextEdit>(page, QStringLiteral("A note"))->setPlainText(QStringLiteral("Mostly on Sundays."));
    page.flush();

    const PlanLine line = stored(PlanSection::EarlySigns).front();
    EXPECT_EQ(line.kind, LineKind::Sign);
    EXPECT_EQ(line.meaning, "Fewer questions");
    EXPECT_EQ(line.contrary, "Being asked what is wrong");
    EXPECT_EQ(line.note, "Mostly on Sundays.");
}

TEST_F(PlanSectionsTest, WhatIsTypedIsSavedByItself) {
    PlanPage& page = open();
    press(page, QStringLiteral("Afterwards"));
    press(page, QStringLiteral("Add what helps"));

    type(QStringLiteral("Soup"));

    EXPECT_TRUE(QTest::qWaitFor([this] { return stored(PlanSection::Afterwards).size() == 1; }, 1500));
}

TEST_F(PlanSectionsTest, GoingToAnotherSectionSavesAndClosesTheLine) {
    PlanPage& page = open();
    press(page, QStringLiteral("Afterwards"));
    press(page, QStringLiteral("Add what helps"));
    type(QStringLiteral("Soup"));

    press(page, QStringLiteral("Rituals"));
    press(page, QStringLiteral("Afterwards"));

    EXPECT_EQ(stored(PlanSection::Afterwards).size(), 1u);
    EXPECT_EQ(seen(page, QStringLiteral("Done")), nullptr);
}

TEST_F(PlanSectionsTest, ASuggestionBecomesOnesOwnLineAndIsNotOfferedAgain) {
    PlanPage& page = open();
    press(page, QStringLiteral("Early signs and what helps"));

    press(page, QStringLiteral("Sounds get loud"));
    press(page, QStringLiteral("Done"));

    EXPECT_EQ(stored(PlanSection::EarlySigns).front().text, "Sounds get loud");
    EXPECT_EQ(seen<Chip>(page, QStringLiteral("Sounds get loud")), nullptr);
}

TEST_F(PlanSectionsTest, TheTenClausesCanBeTakenAtOnceAndTakenBack) {
    PlanPage& page = open(AVault::Two);
    press(page, QStringLiteral("Pause covenant"));

    press(page, QStringLiteral("Take all ten as my words"));
    const auto taken = stored(PlanSection::PauseCovenant);
    page.undo();

    ASSERT_EQ(taken.size(), 10u);
    for (std::size_t i = 0; i < taken.size(); ++i) {
        EXPECT_EQ(taken[i].clause, i + 1);
        EXPECT_EQ(taken[i].owner, m_at->session().me().id);
    }
    EXPECT_TRUE(stored(PlanSection::PauseCovenant).empty());
}

TEST_F(PlanSectionsTest, ARemovedLineCanBeBroughtBack) {
    PlanPage& page = open();
    press(page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
    QSignalSpy toasts(&page, &Page::toastRequested);

    rows().front()->click();
    press(page, QStringLiteral("Remove this line"));
    const bool wasGone = stored(PlanSection::Rituals).empty();
    ASSERT_EQ(toasts.size(), 1);
    toasts.front().at(2).value<std::function<void()>>()();

    EXPECT_TRUE(wasGone);
    EXPECT_EQ(stored(PlanSection::Rituals).size(), 1u);
}

TEST_F(PlanSectionsTest, AltAndAnArrowMovesALineFromTheKeyboardAndSaysWhereTo) {
    PlanPage& page = open();
    press(page, QStringLiteral("My pause"));
    add(QStringLiteral("Add a step"), QStringLiteral("First"));
    add(QStringLiteral("Add a step"), QStringLiteral("Second"));
    LineRow* second = rows().back();
    second->setFocus();

    QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
    page.flush();

    EXPECT_EQ(stored(PlanSection::PauseCovenant).front().text, "Second");
    EXPECT_EQ(second->accessibleDescription(), QStringLiteral("Now 1 of 2."));
    EXPECT_TRUE(second->hasFocus());
}

TEST_F(PlanSectionsTest, ArrowsGoFromRowToRowAndEnterEdits) {
    PlanPage& page = open();
    press(page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("A walk"));
    rows().front()->setFocus();

    QTest::keyClick(rows().front(), Qt::Key_Down);
    const bool isOnSecond = rows().back()->hasFocus();
    QTest::keyClick(rows().back(), Qt::Key_Return);

    EXPECT_TRUE(isOnSecond);
    EXPECT_EQ(seen<QLineEdit>(page, QStringLiteral("In your words"))->text(), QStringLiteral("A walk"));
}

TEST_F(PlanSectionsTest, TheSectionIsRememberedWhileThePageLives) {
    PlanPage& page = open();
    press(page, QStringLiteral("Repair"));
    add(QStringLiteral("Add a line"), QStringLiteral("I listen first"));

    page.flush();
    page.enter({});

    EXPECT_TRUE(says(page, QStringLiteral("I listen first")));
}

TEST_F(PlanSectionsTest, ANarrowWindowHasOneBoxForTheSections) {
    PlanPage& page = open();

    page.setReflow(Reflow::Narrow);
    auto* box = seen<QComboBox>(page, QStringLiteral("Section of the plan"));
    ASSERT_NE(box, nullptr);
    box->setCurrentIndex(8);
    Q_EMIT box->activated(8);

    EXPECT_NE(seen(page, QStringLiteral("Add a ritual")), nullptr);
}

TEST_F(PlanSectionsTest, TheOthersLinesAreReadAndNotEdited) {
    open(AVault::Two);
    press(*m_page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea for two"));

    PlanPage& page = reopenAs(tests::kSecondPassphrase);
    press(page, QStringLiteral("Rituals"));
    ASSERT_EQ(rows().size(), 1u);
    rows().front()->click();

    EXPECT_TRUE(rows().front()->accessibleName().contains(QStringLiteral("Ada’s words")));
    EXPECT_EQ(seen(page, QStringLiteral("Done")), nullptr);
}

TEST_F(PlanSectionsTest, EitherMayMoveAStepOfTheCovenant) {
    open(AVault::Two);
    press(*m_page, QStringLiteral("Pause covenant"));
    add(QStringLiteral("Add a step"), QStringLiteral("First"));
    add(QStringLiteral("Add a step"), QStringLiteral("Second"));

    reopenAs(tests::kSecondPassphrase);
    press(*m_page, QStringLiteral("Pause covenant"));
    QTest::keyClick(rows().back(), Qt::Key_Up, Qt::AltModifier);

    EXPECT_EQ(stored(PlanSection::PauseCovenant).front().text, "Second");
}

TEST_F(PlanSectionsTest, EachTicksOnlyTheirOwnAgreements) {
    open(AVault::Two);
    press(*m_page, QStringLiteral("Agreements"));
    add(QStringLiteral("Add an agreement"), QStringLiteral("I knock"));
    press(*m_page, QStringLiteral("Done: I knock"));
    m_page->flush();
    const bool isTicked = stored(PlanSection::Agreements).front().isTicked;

    reopenAs(tests::kSecondPassphrase);
    press(*m_page, QStringLiteral("Agreements"));
    auto* tick = seen<QAbstractButton>(*m_page, QStringLiteral("Done: I knock"));

    EXPECT_TRUE(isTicked);
    ASSERT_NE(tick, nullptr);
    EXPECT_TRUE(tick->isChecked());
    EXPECT_FALSE(tick->isEnabled());
}

TEST_F(PlanSectionsTest, WhereNoTouchRuleIsWrittenTheRuleIsNoTouch) {
    PlanPage& page = open();

    press(page, QStringLiteral("Going blank"));

    EXPECT_TRUE(says(page, QStringLiteral("No touch, unless")));
    EXPECT_NE(seen(page, QStringLiteral("Always. Cannot be changed")), nullptr);
}

} // namespace
} // namespace leeward::ui
