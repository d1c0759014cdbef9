#include "ui/journal/words_in.h"

namespace leeward::ui {

namespace {

bool isApostrophe(QChar letter) {
    return letter == u'\'' || letter == QChar(0x2019);
}

bool isOfWord(QChar letter) {
    return letter.isLetter() || letter.isMark() || letter.isSurrogate() || isApostrophe(letter);
}

/// Whether \p run, white space around it, is an address or a file rather than words.
bool isAddress(QStringView run) {
    return run.contains(u'@') || run.contains(u'\\') || run.contains(u"://") || run.contains(u"www.");
}

/// Adds the words of \p run, which begins at \p from and has no white space in it.
void addWords(QStringView run, qsizetype from, QList<Stretch>& words) {
    for (qsizetype at = 0; at < run.size();) {
        qsizetype end = at;
        while (end < run.size() && isOfWord(run[end]))
            ++end;
        const auto isNumeral = [&](qsizetype index) {
            return index >= 0 && index < run.size() && (run[index].isNumber() || run[index] == u'_');
        };
        const bool isPartOfNumber = isNumeral(at - 1) || isNumeral(end);
        qsizetype first = at;
        qsizetype last = end;
        while (first < last && isApostrophe(run[first]))
            ++first;
        while (last > first && isApostrophe(run[last - 1]))
            --last;
        if (last > first && !isPartOfNumber)
            words.append({static_cast<int>(from + first), static_cast<int>(last - first)});
        at = end + 1;
    }
}

} // namespace

QList<Stretch> wordsIn(QStringView line) {
    QList<Stretch> words;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && !line[end].isSpace())
            ++end;
        if (end > at && !isAddress(line.mid(at, end - at)))
            addWords(line.mid(at, end - at), at, words);
        at = end + 1;
    }
    return words;
}

} // namespace leeward::ui
