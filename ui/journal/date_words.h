#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

/// Days and times as a journal says them. Always those of the writer's clock when it was written, wherever the
/// computer is now.
namespace leeward::ui {

/// The date and time that \p time was on its writer's clock.
QDateTime writersTime(const base::LocalTime& time);

/// "Wednesday 11 November", with the year unless it is the year of \p now.
QString dayWords(const base::LocalTime& time, const base::LocalTime& now);

/// "Wednesday 11 November, 02:40".
QString dayAndTimeWords(const base::LocalTime& time, const base::LocalTime& now);

/// "Tuesday 17 November, evening".
QString dayAndPartWords(const base::LocalTime& time, const base::LocalTime& now);

/// "Tuesday evening".
QString weekdayAndPartWords(const base::LocalTime& time);

/// "November", with the year unless it is the year of \p now.
QString monthWords(const base::LocalTime& time, const base::LocalTime& now);

/// "Wed".
QString shortWeekdayWords(const base::LocalTime& time);

} // namespace leeward::ui
