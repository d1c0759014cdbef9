#pragma once

#include <QString>

class QTextBlock;

/// Qt lays a paragraph out anew at every key, all of it, and looks for the end of a word from each of its lines: a
/// second for 2 MB of words, minutes for 2 MB without a space. So a long paragraph stands in a document as pieces, each
/// a block of its own, with a mark that is not seen at the end of every piece that goes on in the next.
namespace leeward::ui {

/// Not assigned, never drawn, and in nobody's text; a text that has it all the same is not cut.
inline constexpr QChar kGoesOnMark(0xFFF0);

/// A paragraph longer than this is cut; as nobody's paragraphs are but pasted ones. In UTF-16 units.
inline constexpr int kLongestPiece = 4000;

/// A piece shorter than this is joined to the next.
inline constexpr int kShortestPiece = 1000;

/// Where the piece of \p text that begins at \p from ends: after a space if there is one, never inside of what is seen
/// as one letter unless that is very long.
qsizetype pieceEnd(const QString& text, qsizetype from);

/// \p words with their long paragraphs cut: what goes into a document.
QString inPieces(const QString& words);

/// What \p shown was before it was cut.
QString inOne(QString shown);

/// Whether the paragraph goes on in the next block.
bool goesOn(const QTextBlock& block);

} // namespace leeward::ui
