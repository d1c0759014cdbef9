#include "ui/share/pieces.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace leeward::ui {

std::vector<TextPiece> piecesOf(const QString& text, int firstParagraph) {
    std::vector<TextPiece> pieces;
    int paragraph = firstParagraph;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
            const QString sentence = line.mid(start, end - start).trimmed();
            if (!sentence.isEmpty())
                pieces.push_back({sentence, paragraph});
            start = end;
        }
        ++paragraph;
    }
    return pieces;
}

QString joined(const std::vector<TextPiece>& pieces, const std::vector<std::size_t>& chosen) {
    QString words;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (i > 0) {
            const bool isNeighbour =
                chosen[i] == chosen[i - 1] + 1 && pieces[chosen[i]].paragraph == pieces[chosen[i - 1]].paragraph;
            words += isNeighbour ? u' ' : u'\n';
        }
        words += pieces[chosen[i]].text;
    }
    return words;
}

} // namespace leeward::ui
