#pragma once

#include "core/search/search.h"
#include "core/vault/session.h"
#include "tests/ui/screens/screens.h"
#include "ui/base/both_here.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QList>

namespace leeward::ui {

/// Every \p Kind below \p root that is shown, in the order it was made.
template <typename Kind>
QList<Kind*> shown(const QWidget& root) {
    QList<Kind*> found;
    for (Kind* one : root.findChildren<Kind*>())
        if (one->isVisible())
            found.append(one);
    return found;
}

/// A vault that is open in the window.
struct Screens::Opened {
    explicit Opened(tests::AVault::People people) : vault(people) {
        if (people == tests::AVault::Two)
            renameOther();
        session = vault.open();
    }

    /// The other person's name is Greek, too.
    void renameOther() { EXPECT_TRUE(vault.open(tests::kSecondPassphrase)->rename("Βίκτωρ")); }

    tests::AVault vault;
    std::unique_ptr<vault::Session> session;
    search::TextIndex index;
    std::unique_ptr<BothHere> both;
    OpenView* view = nullptr;
};

} // namespace leeward::ui
