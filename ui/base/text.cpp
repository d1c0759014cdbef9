#include "ui/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace leeward::ui {

namespace {

// Times are stored with the offset they were written at; shifting first keeps the reader's own time zone out of it.
QDateTime asWritten(const base::LocalTime& time) {
    const auto shifted = time.at + time.utcOffset;
    return QDateTime::fromMSecsSinceEpoch(shifted.time_since_epoch().count(), QTimeZone::utc());
}

QString tr(const char* text, const char* comment) {
    return QCoreApplication::translate("Dates", text, comment);
}

} // namespace

QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString dayText(const base::LocalTime& time) {
    return QLocale().toString(asWritten(time).date(), tr("dddd d MMMM", "a date's format: Wednesday 11 November"));
}

QString timeText(const base::LocalTime& time) {
    return QLocale().toString(asWritten(time).time(), tr("HH:mm", "a time's format: 02:40"));
}

QString monthText(const base::LocalTime& time) {
    return QLocale().toString(asWritten(time).date(), tr("MMMM yyyy", "a month's format: November 2026"));
}

} // namespace leeward::ui
