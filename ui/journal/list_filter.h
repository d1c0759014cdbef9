#pragma once

#include "core/records/entry.h"
#include "core/store/entries.h"

#include <QDate>
#include <QString>

#include <optional>

namespace leeward::ui {

/// What the journal's list is narrowed to. All that is set must hold.
struct ListFilter {
    std::optional<records::EntryKind> kind{};
    QString tag{}; ///< empty for any, also below
    QString feeling{};
    std::optional<records::FeltSafety> feltSafety{};
    QDate from{};  ///< the first day; invalid for no such limit, also below
    QDate until{}; ///< the last day
    bool onlyForTherapy = false;
    bool onlyDrafts = false;

    bool isAny() const { return *this == ListFilter{}; }
    bool operator==(const ListFilter&) const = default;
};

/// The same for the store. Days begin at midnight of this computer's clock.
store::EntryFilter storeFilterFrom(const ListFilter& filter);

} // namespace leeward::ui
