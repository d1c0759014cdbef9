#pragma once

#include "core/base/clock.h"
#include "core/records/entry.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace leeward::content {
class Library;
struct Piece;
} // namespace leeward::content

namespace leeward::ui {

/// Sentences to begin from, for pages that have no questions of their own, or few.
class Prompts {
public:
    /// \p library outlives it.
    explicit Prompts(const content::Library& library) : m_library(library) {}

    /// Whether a page of \p kind offers any.
    bool areFor(records::EntryKind kind) const;

    /// The one that a page of \p kind begins with: another each day, a light one. Empty if there is none.
    std::string first(records::EntryKind kind, const base::LocalTime& at) const;

    /// The one after \p prompt; after the last, or after none of them, the first.
    std::string after(records::EntryKind kind, std::string_view prompt) const;

    /// What stands below \p prompt, to help; empty if there is nothing.
    QString hintOf(std::string_view prompt) const;

private:
    std::vector<const content::Piece*> allFor(records::EntryKind kind) const;

    const content::Library& m_library;
};

} // namespace leeward::ui
