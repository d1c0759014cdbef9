#pragma once

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/plan/line_row.h"
#include "ui/plan/plan_page.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace leeward::ui {

/// A plan of twelve sections, as the window shows it.
class PlanSectionsTest : public testing::Test {
protected:
    /// The plan of \p people, opened by Ada, as it is found the first time.
    PlanPage& openUntouched(tests::AVault::People people = tests::AVault::One) {
        m_at = std::make_unique<tests::APageContext>(people);
        m_planOf = people == tests::AVault::One ? PlanOf::Mine : PlanOf::Ours;
        return show();
    }

    /// The same, with its sections in sight.
    PlanPage& open(tests::AVault::People people = tests::AVault::One) {
        openUntouched(people);
        tests::press(*m_page, QStringLiteral("See all twelve sections"));
        return *m_page;
    }

    /// Locks, and opens it again with \p typed.
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

    std::vector<records::PlanLine> stored(records::PlanSection section) { return plan().section(section).value(); }

    /// Types into whatever has the keyboard.
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Adds a line by a button of the page, and closes it.
    void add(const QString& button, const QString& text) {
        EXPECT_TRUE(tests::press(*m_page, button)) << button.toStdString();
        type(text);
        tests::press(*m_page, QStringLiteral("Done"));
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

} // namespace leeward::ui
