#pragma once

#include "core/records/plan_line.h"
#include "ui/base/icon_set.h"

#include <QString>

#include <vector>

namespace leeward::ui {

/// Something to start from: picked by hand, and one's own to change from then on.
struct Suggestion {
    Icon icon;
    QString label;   ///< on its chip
    QString text;    ///< of the line
    QString meaning; ///< of the line
    QString step;    ///< what we do next
    records::LineKind kind = records::LineKind::Signal;
    records::Level level = records::Level::Red;
    records::NoticedBy noticedBy = records::NoticedBy::Unsaid;
    QString contrary = {};   ///< of the line
    std::uint8_t clause = 0; ///< of the line
};

/// Signals for stop that take no words.
std::vector<Suggestion> suggestedSignals();

/// Words for one level.
std::vector<Suggestion> suggestedWords(records::Level level);

/// A small whole to begin from: a word for each level, and a signal that needs none.
std::vector<Suggestion> gentleExample();

/// Fills \p line with what \p suggestion says.
void fill(records::PlanLine& line, const Suggestion& suggestion);

} // namespace leeward::ui
