#pragma once

#include "core/content/library.h"
#include "core/search/search.h"
#include "core/vault/session.h"
#include "tests/support/a_vault.h"
#include "tests/support/folder_source.h"
#include "tests/support/on_screen.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/base/preferences.h"
#include "ui/base/secret_edit.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace leeward::tests {

/// Ada's and Ben's vault, opened by Ada in its window; one clock for everything.
class TwoAtTheTable : public testing::Test {
protected:
    using Section = records::PlanSection;
    using State = records::SectionState;

    TwoAtTheTable() { open(kFirstPassphrase); }
    ~TwoAtTheTable() override { lock(); }

    void open(std::string_view typed) {
        auto opened = vault::Vault::open(m_vault.folder(), passphrase(typed), {m_clock, m_random});
        ASSERT_TRUE(opened);
        m_session = std::move(*opened);
        m_both = std::make_unique<ui::BothHere>(m_clock);
        m_window = std::make_unique<ui::MainWindow>(m_theme, m_preferences, m_clock, m_library);
        m_window->resize(1280, 820);
        m_view = new ui::OpenView({*m_session, m_index, m_theme, m_preferences, m_clock, m_random, *m_both, m_library},
                                  m_window.get());
        m_window->showOpen(m_view);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void lock() {
        m_window.reset();
        m_both.reset();
        m_session.reset();
    }

    /// A line of whoever opened the session.
    records::PlanLine write(const std::string& text, Section section = Section::Rituals) {
        records::PlanLine line{.id = m_random.newId<records::PlanLine>(), .owner = m_session->me().id};
        line.section = section;
        line.text = text;
        const auto revision = m_session->ourPlan().save(line);
        EXPECT_TRUE(revision);
        line.revision = revision.value_or(0);
        return line;
    }

    void go(ui::PageName page) { m_view->go({page, {}, {}}); }

    QDialog* dialog() const { return dialogInFront(); }

    /// The second person types, and whatever comes of it has come.
    void knock(std::string_view typed) {
        if (!dialog())
            go(ui::PageName::Together);
        ASSERT_NE(dialog(), nullptr);
        QDialog& asked = *dialog();
        auto* field = asked.findChild<ui::SecretEdit*>();
        field->setSecret(base::bytesOf(typed));
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([field] { return !field->isReadOnly(); }));
        settle();
    }

    void sitDown() {
        knock(kSecondPassphrase);
        ASSERT_TRUE(m_both->isOpen());
    }

    /// Both sit down and press at the first section there is to talk about.
    void talkThrough() {
        sitDown();
        EXPECT_TRUE(press("Ada: we have"));
        EXPECT_TRUE(press("Ben: we have"));
    }

    bool press(const char* words) { return tests::press(*m_window, QString::fromUtf8(words)); }
    bool says(const char* words) const { return tests::says(*m_window, QString::fromUtf8(words)); }
    State stateOf(Section section = Section::Rituals) { return m_session->ourPlan().sectionState(section).value(); }

    AVault m_vault{AVault::Two};
    TempFolder m_place;
    FixedClock m_clock;
    FixedRandom m_random{7};
    ui::Theme m_theme{*qApp};
    ui::Preferences m_preferences{m_place / "preferences.json"};
    search::TextIndex m_index;
    FolderSource m_source{contentFolder()};
    content::Library m_library{m_source, {}};
    std::unique_ptr<vault::Session> m_session;
    std::unique_ptr<ui::BothHere> m_both;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::OpenView* m_view = nullptr;
};

} // namespace leeward::tests
