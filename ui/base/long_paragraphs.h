#pragma once

#include <QString>
#include <QTextBlock>
#include <QTextCursor>

class QTextDocument;

namespace leeward::ui {

/// Keeps a document's long paragraphs in pieces (paragraph_pieces.h) while somebody writes, and knows where a place in
/// the words stands in the document.
class LongParagraphs {
public:
    explicit LongParagraphs(QTextDocument& document) : m_document(document) {}

    /// Puts \p words there, cut where they must be, in the format of the first block. \p gap is what stands below a
    /// paragraph, in pixels, here and elsewhere.
    void setWords(const QString& words, int gap);
    QString words() const;

    /// Puts \p words in at \p cursor.
    void insert(QTextCursor cursor, const QString& words, int gap);

    /// \p length units from \p from on are new, or what is before and after them was not together.
    void noteChange(int from, int length);

    /// Cuts and joins what was changed meanwhile, as part of that change: one undo takes back both.
    void keep(int gap);

    /// The space below every block: \p gap, and none inside of a paragraph.
    void keepGaps(int gap);

    /// A place in the words, for one in the document; and the other way round.
    int inWords(int position) const;
    int inDocument(int place) const;

    /// Whether \p cursor stands between a mark and the end of its piece, where nobody may write.
    bool isBehindMark(const QTextCursor& cursor) const;

    /// The same place in the words, at the end of one piece and at the beginning of the next. A place that is at no
    /// piece's edge is left as it is.
    int endOfPiece(int position) const;
    int beginOfNext(int position) const;

private:
    void put(QTextCursor& cursor, const QString& shown, int gap);
    QTextBlock mended(QTextCursor& cursor, QTextBlock block);
    bool hasFault(const QTextBlock& block) const;
    bool isFormatted(const QTextBlock& block, int gap) const;
    void format(const QTextBlock& block, int gap) const;

    QTextDocument& m_document;
    bool m_isCut = false;     ///< there may be marks
    bool m_isForeign = false; ///< the words have the mark themselves, so nothing is cut
    int m_from = -1;
    int m_to = -1;
};

} // namespace leeward::ui
