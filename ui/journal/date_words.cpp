#include "ui/journal/date_words.h"

#include "ui/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace leeward::ui {

namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

enum class PartOfDay { Morning, Afternoon, Evening, Night };

PartOfDay partOf(const QTime& time) {
    const int hour = time.hour();
    if (hour < 5 || hour >= 22)
        return PartOfDay::Night;
    if (hour < 12)
        return PartOfDay::Morning;
    return hour < 17 ? PartOfDay::Afternoon : PartOfDay::Evening;
}

bool isSameYear(const base::LocalTime& time, const base::LocalTime& now) {
    return writersTime(time).date().year() == writersTime(now).date().year();
}

QString formatted(const base::LocalTime& time, const QString& format) {
    return QLocale().toString(writersTime(time), format);
}

} // namespace

QDateTime writersTime(const base::LocalTime& time) {
    const auto offset = std::chrono::duration_cast<std::chrono::seconds>(time.utcOffset);
    return QDateTime::fromMSecsSinceEpoch(time.at.time_since_epoch().count(),
                                          QTimeZone(static_cast<int>(offset.count())));
}

QString dayWords(const base::LocalTime& time, const base::LocalTime& now) {
    return formatted(time, isSameYear(time, now) ? Dates::tr("dddd d MMMM", "date format of QLocale")
                                                 : Dates::tr("dddd d MMMM yyyy", "date format of QLocale"));
}

QString dayAndTimeWords(const base::LocalTime& time, const base::LocalTime& now) {
    return Dates::tr("%1, %2", "a day, a time").arg(dayWords(time, now), timeText(time));
}

QString dayAndPartWords(const base::LocalTime& time, const base::LocalTime& now) {
    const QString day = dayWords(time, now);
    switch (partOf(writersTime(time).time())) {
    case PartOfDay::Morning:
        return Dates::tr("%1, morning", "a day").arg(day);
    case PartOfDay::Afternoon:
        return Dates::tr("%1, afternoon", "a day").arg(day);
    case PartOfDay::Evening:
        return Dates::tr("%1, evening", "a day").arg(day);
    case PartOfDay::Night:
        break;
    }
    return Dates::tr("%1, night", "a day").arg(day);
}

QString weekdayAndPartWords(const base::LocalTime& time) {
    const QString weekday = formatted(time, QStringLiteral("dddd"));
    switch (partOf(writersTime(time).time())) {
    case PartOfDay::Morning:
        return Dates::tr("%1 morning", "a weekday").arg(weekday);
    case PartOfDay::Afternoon:
        return Dates::tr("%1 afternoon", "a weekday").arg(weekday);
    case PartOfDay::Evening:
        return Dates::tr("%1 evening", "a weekday").arg(weekday);
    case PartOfDay::Night:
        break;
    }
    return Dates::tr("%1 night", "a weekday").arg(weekday);
}

QString monthWords(const base::LocalTime& time, const base::LocalTime& now) {
    return formatted(time,
                     isSameYear(time, now) ? QStringLiteral("MMMM") : Dates::tr("MMMM yyyy", "date format of QLocale"));
}

QString shortWeekdayWords(const base::LocalTime& time) {
    return formatted(time, QStringLiteral("ddd"));
}

} // namespace leeward::ui
