#include "ui/reading/piece_words.h"

#include "ui/base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace leeward::ui {

namespace {

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("Pieces", text, comment);
}

} // namespace

QString dayWithYear(std::chrono::year_month_day day) {
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, tr("d MMMM yyyy", "a day's format: 21 November 2026"));
}

QString minutesText(const content::Piece& piece) {
    if (!piece.minutes)
        return {};
    return *piece.minutes == 1 ? tr("About a minute") : tr("About %1 minutes").arg(QLocale().toString(*piece.minutes));
}

QString standingText(const content::Piece& piece) {
    QString said;
    if (piece.checked)
        said = tr("Checked %1.").arg(dayWithYear(*piece.checked)) + u' ';
    return said + (piece.isReviewed() ? tr("Reviewed by: %1.").arg(toQt(piece.reviewed)) : tr("Reviewed by: not yet."));
}

bool isHeavy(const content::Piece& piece) {
    // The first word of notes in every language's own; English is where it falls back to.
    return toQt(piece.notes).startsWith(tr("Heavy", "the word that begins the notes of a heavy piece"));
}

std::string allWords(const content::Piece& piece) {
    std::string all = piece.title + ' ' + piece.summary;
    for (const content::Block& block : piece.body)
        all.append(" ").append(block.text.words);
    return all;
}

} // namespace leeward::ui
