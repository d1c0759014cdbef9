#pragma once

#include <QString>

#include <cstddef>
#include <vector>

/// A text taken apart into sentences, and some of them put together again, word for word.
namespace leeward::ui {

/// One sentence, and which paragraph of the text it stands in.
struct TextPiece {
    QString text;
    int paragraph = 0;
    bool operator==(const TextPiece&) const = default;
};

/// Every sentence of \p text, trimmed; a line's end ends one. \p firstParagraph is the number of the first line.
std::vector<TextPiece> piecesOf(const QString& text, int firstParagraph = 0);

/// The \p chosen pieces, by their place and ascending, as they will be read: neighbours on one line, others on lines of
/// their own.
QString joined(const std::vector<TextPiece>& pieces, const std::vector<std::size_t>& chosen);

} // namespace leeward::ui
