#pragma once

#include "ui/journal/markdown_looks.h"

#include <QString>

#include <vector>

namespace leeward::ui {

/// One line of light Markdown without its marks.
struct PlainLine {
    /// What its marks made of it. Numbers of a list are words.
    enum class Kind { Words, Heading, Quote, Item };

    /// A stretch that stands out, in UTF-16 units of words.
    struct Stress {
        qsizetype from = 0;
        qsizetype length = 0;
        std::uint8_t look = 0; ///< StrongLook, EmphasisLook, or both
    };

    Kind kind = Kind::Words;
    QString words;
    std::vector<Stress> stresses;
};

/// What \p line says, in time that grows with its length alone.
PlainLine plainLine(QStringView line, LineStart start = {});

} // namespace leeward::ui
