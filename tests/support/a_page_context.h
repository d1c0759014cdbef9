#pragma once

#include "core/content/library.h"
#include "core/search/search.h"
#include "tests/support/a_vault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"
#include "tests/support/folder_source.h"
#include "tests/support/temp_folder.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"

#include <QApplication>

#include <memory>

namespace leeward::tests {

/// An open vault and all that a page of it is built from.
class APageContext {
public:
    /// Ada's vault, or Ada's and Ben's, opened by Ada.
    explicit APageContext(AVault::People people) : m_vault(people), m_session(m_vault.open()) {}

    vault::Session& session() { return *m_session; }
    ui::Theme& theme() { return m_theme; }
    FixedClock& clock() { return m_clock; }
    ui::BothHere& both() { return m_both; }
    const content::Library& library() const { return m_library; }
    ui::PageContext context() {
        return {*m_session, m_index, m_theme, m_preferences, m_clock, m_random, m_both, m_library};
    }

    /// Locks, and opens as somebody else does.
    void reopenAs(std::string_view typed) {
        m_session.reset();
        m_session = m_vault.open(typed);
    }

private:
    AVault m_vault;
    std::unique_ptr<vault::Session> m_session;
    TempFolder m_folder;
    search::TextIndex m_index;
    ui::Theme m_theme{*qApp};
    ui::Preferences m_preferences{m_folder / "preferences.json"};
    FixedClock m_clock;
    FixedRandom m_random{7};
    ui::BothHere m_both{m_clock};
    FolderSource m_source{contentFolder()};
    content::Library m_library{m_source, {}};
};

} // namespace leeward::tests
