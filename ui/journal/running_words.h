#pragma once

#include "core/paper/paper_plan.h"
#include "core/records/entry.h"

#include <QString>

/// Pages of the journal as words for paper.
namespace leeward::ui {

/// Adds \p text, light Markdown, to the running words of \p section as it looks on the screen.
void addRunning(paper::PaperSection& section, const std::string& text);

/// Adds a small heading.
void addHeading(paper::PaperSection& section, const QString& words);

/// All that \p entry says, under its title. \p state stands below that.
paper::PaperSection sectionFrom(const records::Entry& entry, const QString& state);

} // namespace leeward::ui
