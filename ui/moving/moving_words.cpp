#include "ui/moving/moving_words.h"

#include "core/transfer/timestamp.h"
#include "ui/errors/left_out_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace leeward::ui {

namespace {

struct Moving {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Moving)
};

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString pages(std::size_t count) {
    return count == 1 ? Moving::tr("One page")
                      : Moving::tr("%1 pages", "a number over one, or none").arg(number(count));
}

QString dayOf(const base::LocalTime& time) {
    const QString iso = QString::fromStdString(transfer::timestampOf(time)).left(10);
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QStringLiteral("d MMMM yyyy"));
}

QString formWords(transfer::ImportForm form) {
    switch (form) {
    case transfer::ImportForm::Markdown:
        return Moving::tr("A folder of Markdown pages.");
    case transfer::ImportForm::Leeward:
        return Moving::tr("A copy that was exported here before.");
    case transfer::ImportForm::DayOne:
        return Moving::tr("A journal from Day One.");
    case transfer::ImportForm::Jrnl:
        return Moving::tr("A journal from jrnl.");
    }
    return {};
}

/// A file's name can hold anything; on the screen it is one line, and turns nothing round.
QString harmless(QString name) {
    for (QChar& sign : name)
        if (!sign.isPrint() || sign.category() == QChar::Other_Format)
            sign = QChar::ReplacementCharacter;
    return name;
}

} // namespace

QString goingWords(const MovingPresenter::Going& going) {
    using Work = MovingPresenter::Work;
    if (going.isStopping)
        return Moving::tr("Stopping. Everything stays as it was.");
    switch (going.work) {
    case Work::Looking:
        return going.percent ? Moving::tr("Looking at what is there: %1 %", "percent").arg(*going.percent)
                             : Moving::tr("Looking at what is there: %1 so far").arg(number(going.items));
    case Work::BringingIn:
        return going.percent ? Moving::tr("Bringing it in: %1 %", "percent").arg(*going.percent)
                             : Moving::tr("Bringing it in: %1 so far").arg(number(going.items));
    case Work::TakingOut:
        return Moving::tr("Writing: %1 pages so far").arg(number(going.items));
    }
    return {};
}

QStringList reportWords(const transfer::ImportReport& report) {
    QStringList words{formWords(report.form)};
    if (!report.first || !report.last)
        words << Moving::tr("%1.", "“12 pages”").arg(pages(report.entries));
    else if (const QString first = dayOf(*report.first), last = dayOf(*report.last); first == last)
        words << Moving::tr("%1, of %2.", "“12 pages”, a day").arg(pages(report.entries), first);
    else
        words << Moving::tr("%1, from %2 to %3.", "“12 pages”, two days").arg(pages(report.entries), first, last);
    if (report.lines == 1)
        words << Moving::tr("One line of a plan; it goes into My plan.");
    else if (report.lines > 1)
        words << Moving::tr("%1 lines of a plan; they go into My plan.").arg(number(report.lines));
    if (report.notes == 1)
        words << Moving::tr("One note for your appointment.");
    else if (report.notes > 1)
        words << Moving::tr("%1 notes for your appointment.").arg(number(report.notes));
    return words;
}

QStringList leftOutLines(const transfer::LeftOuts& leftOut) {
    QStringList lines;
    for (const auto& [why, count] : leftOut.byReason())
        lines << Moving::tr("%1: %2", "how many, and why they are left out").arg(number(count), leftOutWords(why));
    return lines;
}

QStringList leftOutNames(const transfer::LeftOuts& leftOut, const QString& source, int limit) {
    const auto& named = leftOut.named();
    const std::size_t shown = std::min(named.size(), static_cast<std::size_t>(limit));
    QStringList names;
    for (std::size_t i = 0; i < shown; ++i) {
        const QString file =
            named[i].file.empty() ? source : QString::fromStdU16String(named[i].file.generic_u16string());
        names << (named[i].place == 0 ? harmless(file)
                                      : Moving::tr("%1, number %2").arg(harmless(file), number(named[i].place)));
    }
    if (const std::size_t more = leftOut.count() - shown; more > 0)
        names << Moving::tr("and %1 more").arg(number(more));
    return names;
}

QStringList writtenWords(const transfer::Exported& written) {
    QStringList words;
    if (written.entries == 1)
        words << Moving::tr("One page was written. It is not locked.");
    else if (written.entries > 1 || written.lines + written.notes == 0)
        words << Moving::tr("%1 pages were written. They are not locked.").arg(number(written.entries));
    if (written.lines > 0)
        words << (words.isEmpty() ? Moving::tr("Your lines of the plan were written. They are not locked.")
                                  : Moving::tr("Your lines of the plan are in it, too."));
    if (written.notes > 0)
        words << (words.isEmpty() ? Moving::tr("Your notes for the appointment were written. They are not locked.")
                                  : Moving::tr("Your notes for the appointment are in it, too."));
    return words;
}

} // namespace leeward::ui
