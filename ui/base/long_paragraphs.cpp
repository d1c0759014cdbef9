#include "ui/base/long_paragraphs.h"

#include "ui/base/paragraph_pieces.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace leeward::ui {

namespace {

int lettersOf(const QTextBlock& block) {
    return block.length() - 1;
}

bool isTooLong(const QTextBlock& block) {
    if (lettersOf(block) <= kLongestPiece)
        return false;
    return pieceEnd(block.text(), 0) < lettersOf(block) - (goesOn(block) ? 1 : 0);
}

/// Where a mark stands in \p block that no block follows as it should, or -1.
int strayMark(const QTextBlock& block) {
    const int found = static_cast<int>(block.text().indexOf(kGoesOnMark));
    return found == lettersOf(block) - 1 && block.next().isValid() ? -1 : found;
}

void take(QTextCursor& cursor, int position, int length) {
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

bool isSecondPiece(const QTextBlock& block) {
    return block.previous().isValid() && goesOn(block.previous());
}

/// A piece is read in the direction of its paragraph, whatever it begins with.
Qt::LayoutDirection directionFor(const QTextBlock& block) {
    return isSecondPiece(block) ? block.previous().textDirection() : Qt::LayoutDirectionAuto;
}

Qt::LayoutDirection directionOf(const QTextBlock& block) {
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::LayoutDirection) ? format.layoutDirection() : Qt::LayoutDirectionAuto;
}

} // namespace

void LongParagraphs::setWords(const QString& words, int gap) {
    m_isForeign = words.contains(kGoesOnMark);
    const QString shown = m_isForeign ? words : inPieces(words);
    m_isCut = shown.size() != words.size();
    QTextCursor all(&m_document);
    all.select(QTextCursor::Document);
    put(all, shown, gap);
    m_from = m_to = -1; // all of it is as it should be
}

// Text and formats at once, because each is a layout of all of it.
void LongParagraphs::put(QTextCursor& cursor, const QString& shown, int gap) {
    cursor.beginEditBlock();
    const int from = cursor.selectionStart();
    cursor.insertText(shown);
    const int to = cursor.position();
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        if (!isFormatted(block, gap))
            format(block, gap);
    cursor.endEditBlock();
}

QString LongParagraphs::words() const {
    const QString shown = m_document.toPlainText();
    return m_isCut ? inOne(shown) : shown;
}

void LongParagraphs::insert(QTextCursor cursor, const QString& words, int gap) {
    if (m_isForeign)
        return put(cursor, words, gap);
    const QString own = QString(words).remove(kGoesOnMark);
    const QString shown = inPieces(own);
    m_isCut = m_isCut || shown.size() != own.size();
    put(cursor, shown, gap);
}

void LongParagraphs::noteChange(int from, int length) {
    m_from = m_from < 0 ? from : std::min(m_from, from);
    m_to = std::max(m_to, from + length);
}

bool LongParagraphs::hasFault(const QTextBlock& block) const {
    if (m_isForeign)
        return false;
    if (isTooLong(block))
        return true;
    return m_isCut && (strayMark(block) >= 0 || (goesOn(block) && lettersOf(block) < kShortestPiece));
}

QTextBlock LongParagraphs::mended(QTextCursor& cursor, QTextBlock block) {
    const int begin = block.position();
    while (hasFault(block)) {
        const int stray = m_isCut ? strayMark(block) : -1;
        if (stray >= 0) {
            take(cursor, begin + stray, 1);
        } else if (isTooLong(block)) {
            cursor.setPosition(begin + static_cast<int>(pieceEnd(block.text(), 0)));
            cursor.insertText(QString(kGoesOnMark));
            cursor.insertBlock();
            m_isCut = true;
        } else {
            take(cursor, begin + lettersOf(block) - 1, 2);
        }
        block = m_document.findBlock(begin);
    }
    return block;
}

void LongParagraphs::keep(int gap) {
    if (m_from < 0)
        return;
    const int from = std::exchange(m_from, -1);
    QTextCursor end(&m_document);
    end.setPosition(std::clamp(std::exchange(m_to, -1), 0, m_document.characterCount() - 1));
    QTextCursor cursor(&m_document);
    bool isOpen = false;
    const auto open = [&] {
        if (!std::exchange(isOpen, true))
            cursor.joinPreviousEditBlock();
    };
    QTextBlock block = m_document.findBlock(std::max(0, from - 1));
    while (block.isValid()) {
        if (hasFault(block)) {
            open();
            block = mended(cursor, block);
        }
        if (!isFormatted(block, gap)) {
            open();
            format(block, gap);
        }
        if (block.position() > end.position())
            break;
        block = block.next();
    }
    if (isOpen)
        cursor.endEditBlock();
}

bool LongParagraphs::isFormatted(const QTextBlock& block, int gap) const {
    const int wanted = m_isCut && goesOn(block) ? 0 : gap;
    return block.blockFormat().bottomMargin() == wanted && (!m_isCut || directionOf(block) == directionFor(block));
}

void LongParagraphs::format(const QTextBlock& block, int gap) const {
    QTextBlockFormat format = block.blockFormat();
    format.setBottomMargin(goesOn(block) ? 0 : gap);
    if (directionFor(block) == Qt::LayoutDirectionAuto)
        format.clearProperty(QTextFormat::LayoutDirection);
    else
        format.setLayoutDirection(directionFor(block));
    QTextCursor(block).setBlockFormat(format);
}

void LongParagraphs::keepGaps(int gap) {
    if (!m_isCut)
        return;
    for (QTextBlock block = m_document.firstBlock(); block.isValid(); block = block.next()) {
        if (!isFormatted(block, gap))
            format(block, gap);
    }
}

int LongParagraphs::inWords(int position) const {
    int left = position;
    for (QTextBlock block = m_document.firstBlock(); m_isCut && block.isValid(); block = block.next()) {
        const int end = block.position() + lettersOf(block);
        if (end > position)
            break;
        if (goesOn(block))
            left -= std::min(2, position - end + 1);
    }
    return left;
}

int LongParagraphs::inDocument(int place) const {
    int position = place;
    for (QTextBlock block = m_document.firstBlock(); m_isCut && block.isValid(); block = block.next()) {
        if (!goesOn(block))
            continue;
        if (block.position() + lettersOf(block) - 1 > position)
            break;
        position += 2;
    }
    return position;
}

bool LongParagraphs::isBehindMark(const QTextCursor& cursor) const {
    return m_isCut && cursor.positionInBlock() == lettersOf(cursor.block()) && goesOn(cursor.block());
}

int LongParagraphs::endOfPiece(int position) const {
    const QTextBlock block = m_document.findBlock(position);
    return m_isCut && position == block.position() && isSecondPiece(block) ? position - 2 : position;
}

int LongParagraphs::beginOfNext(int position) const {
    const QTextBlock block = m_document.findBlock(position);
    const bool isAtEnd = position >= block.position() + lettersOf(block) - 1;
    return m_isCut && isAtEnd && goesOn(block) ? block.position() + block.length() : position;
}

} // namespace leeward::ui
