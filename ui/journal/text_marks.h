#pragma once

#include "core/search/search.h"
#include "core/store/entries.h"
#include "ui/base/text_label.h"

#include <QString>

#include <string>

namespace leeward::ui {

/// Text with the stretches to mark in it.
struct MarkedText {
    QString text;
    QList<Stretch> marks;
};

/// \p utf8 as Qt's text, with every match of \p query; at most \p limit.
MarkedText markedText(const std::string& utf8, const search::Query& query, std::size_t limit);

/// The piece of \p utf8 around the first match of \p query, or its beginning, on one line and without the marks
/// of Markdown: what a list shows.
MarkedText snippet(const std::string& utf8, const search::Query& query);

/// What a list shows below the title of \p row: the beginning of its words, unless they may be heavy.
MarkedText beginningOf(const store::EntryRow& row);

} // namespace leeward::ui
