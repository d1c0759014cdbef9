#pragma once

#include "core/search/search.h"
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

/// The piece of \p utf8 around the first match of \p query, or its beginning, on one line: what a list shows.
MarkedText snippet(const std::string& utf8, const search::Query& query);

} // namespace leeward::ui
