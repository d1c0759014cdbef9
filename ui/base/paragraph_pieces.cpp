#include "ui/base/paragraph_pieces.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace leeward::ui {

namespace {

// Shorter than the longest, so that writing on does not cut again at once.
constexpr qsizetype kPiece = 3000;
constexpr qsizetype kLookedThroughForASpace = 500;
constexpr qsizetype kLongestLetter = 16000;

constexpr QChar kParagraphSeparator(0x2029);

bool isEndOfParagraph(QChar unit) {
    return unit == u'\n' || unit == u'\r' || unit == kParagraphSeparator;
}

qsizetype letterEnd(const QString& text, qsizetype from, qsizetype at) {
    const QString around = text.mid(from, at - from + kLongestLetter);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(at - from);
    if (finder.isAtBoundary())
        return at;
    const qsizetype next = finder.toNextBoundary();
    if (next > 0 && next < around.size())
        return from + next;
    return text.size() - from <= kLongestLetter ? text.size() : at - (text.at(at).isLowSurrogate() ? 1 : 0);
}

void addParagraph(QString& result, const QString& paragraph) {
    qsizetype from = 0;
    while (paragraph.size() - from > kLongestPiece) {
        const qsizetype end = pieceEnd(paragraph, from);
        if (end >= paragraph.size())
            break;
        result += QStringView(paragraph).mid(from, end - from);
        result += kGoesOnMark;
        result += u'\n';
        from = end;
    }
    result += QStringView(paragraph).mid(from);
}

} // namespace

qsizetype pieceEnd(const QString& text, qsizetype from) {
    const qsizetype at = from + kPiece;
    if (at >= text.size())
        return text.size();
    for (qsizetype i = at; i > at - kLookedThroughForASpace; --i) {
        if (text.at(i - 1) == u' ' && !text.at(i).isMark())
            return i;
    }
    return letterEnd(text, from, at);
}

QString inPieces(const QString& words) {
    QString result;
    result.reserve(words.size() + 2 * (words.size() / kPiece + 1));
    qsizetype from = 0;
    while (from <= words.size()) {
        const auto begin = words.cbegin() + from;
        const auto end = std::find_if(begin, words.cend(), isEndOfParagraph);
        addParagraph(result, words.mid(from, end - begin));
        if (end == words.cend())
            break;
        result += *end;
        from += end - begin + 1;
    }
    return result;
}

QString inOne(QString shown) {
    shown.replace(QString(kGoesOnMark) + u'\n', QString());
    return shown.remove(kGoesOnMark);
}

bool goesOn(const QTextBlock& block) {
    return block.length() > 1 && block.document()->characterAt(block.position() + block.length() - 2) == kGoesOnMark;
}

} // namespace leeward::ui
