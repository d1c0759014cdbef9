#include "ui/journal/text_marks.h"

#include "ui/base/text.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/plain_line.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr std::size_t kSnippetBytes = 300;
constexpr std::size_t kBytesBefore = 48;
constexpr std::size_t kMostSnippetMarks = 8;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool isSpace(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t';
}

/// Where a snippet begins that shows the match at \p match: a little before it, at a word.
std::size_t beginFor(const std::string& text, std::size_t match) {
    if (match <= kBytesBefore)
        return 0;
    const std::size_t earliest = match - kBytesBefore;
    for (std::size_t i = earliest; i < match; ++i) {
        if (isSpace(text[i]))
            return i + 1;
    }
    std::size_t begin = earliest;
    while (begin < match && isContinuation(text[begin]))
        ++begin;
    return begin;
}

std::size_t endFor(const std::string& text, std::size_t begin) {
    std::size_t end = std::min(begin + kSnippetBytes, text.size());
    while (end > begin && end < text.size() && isContinuation(text[end]))
        --end;
    return end;
}

/// The words of each line of \p text, the first of which begins as \p start says.
std::string withoutMarks(const std::string& text, LineStart start) {
    const QString all = toQt(text);
    QStringList words;
    for (const QStringView line : QStringView(all).split(u'\n'))
        words << plainLine(line, words.isEmpty() ? start : LineStart()).words;
    return toUtf8(words.join(u'\n'));
}

} // namespace

MarkedText markedText(const std::string& utf8, const search::Query& query, std::size_t limit) {
    MarkedText result{toQt(utf8), {}};
    if (query.isEmpty())
        return result;
    std::size_t bytesDone = 0;
    int unitsDone = 0;
    const auto unitsOf = [&](std::size_t begin, std::size_t length) {
        return static_cast<int>(toQt(std::string_view(utf8).substr(begin, length)).size());
    };
    for (const search::Match& match : search::matchesIn(utf8, query, limit)) {
        unitsDone += unitsOf(bytesDone, match.start - bytesDone);
        const int length = unitsOf(match.start, match.length);
        result.marks.append({unitsDone, length});
        unitsDone += length;
        bytesDone = match.start + match.length;
    }
    return result;
}

MarkedText snippet(const std::string& utf8, const search::Query& query) {
    std::size_t begin = 0;
    if (!query.isEmpty()) {
        const auto first = search::matchesIn(utf8, query, 1);
        begin = first.empty() ? 0 : beginFor(utf8, first.front().start);
    }
    const std::size_t end = endFor(utf8, begin);
    std::string piece = utf8.substr(begin, end - begin);
    const auto areEmptyLines = [](char one, char next) { return one == '\n' && next == '\n'; };
    piece.erase(std::unique(piece.begin(), piece.end(), areEmptyLines), piece.end());
    const bool isWholeLine = begin == 0 || utf8[begin - 1] == '\n';
    MarkedText result = markedText(withoutMarks(piece, {isWholeLine, 0}), query, kMostSnippetMarks);
    // One for one, so that the marks stay where they are.
    result.text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (begin > 0) {
        result.text.prepend(u'…');
        for (Stretch& mark : result.marks)
            ++mark.start;
    }
    return result;
}

MarkedText beginningOf(const store::EntryRow& row) {
    if (isHeavy(row))
        return {QCoreApplication::translate("TextMarks", "Folded"), {}};
    return snippet(beyondTitle(row, row.beginning), {});
}

} // namespace leeward::ui
