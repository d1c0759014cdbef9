#pragma once

#include "ui/base/icon_set.h"
#include "ui/journal/list_filter.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace leeward::ui {

/// One chip above the journal's list: what it says, and where pressing it leads.
struct FilterChoice {
    enum class State {
        Off,
        On,
        Removable, ///< on, and there only because it is on
    };
    QString words;
    std::optional<Icon> icon;
    State state = State::Off;
    ListFilter leadsTo;
    bool operator==(const FilterChoice&) const = default;
};

/// What there is to narrow the list with.
struct FilterOffer {
    QStringList tags; ///< the most used first
    bool hasEntries = false;
    bool hasDrafts = false;
    bool operator==(const FilterOffer&) const = default;
};

/// The chips while \p on is on: All, what was chosen beyond them, tags, For therapy, Drafts.
std::vector<FilterChoice> choicesFor(const ListFilter& on, const FilterOffer& offer);

} // namespace leeward::ui
