#pragma once

#include "core/base/clock.h"

#include <QString>

#include <string>
#include <string_view>

/// The only place where core's UTF-8 becomes Qt's text and back, and where times become words.
namespace leeward::ui {

/// Ill-formed bytes become U+FFFD.
QString toQt(std::string_view utf8);

/// Lone surrogates become U+FFFD.
std::string toUtf8(const QString& text);

/// The day in words, without the year: "Wednesday 11 November".
QString dayText(const base::LocalTime& time);

/// The time of day in 24 hours: "02:40".
QString timeText(const base::LocalTime& time);

/// Month and year: "November 2026".
QString monthText(const base::LocalTime& time);

} // namespace leeward::ui
