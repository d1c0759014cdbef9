#include "core/transfer/timestamp.h"

#include <cstdio>

namespace leeward::transfer {

using namespace std::chrono;

namespace {

/// No clock on earth is further from UTC.
constexpr minutes kMaxOffset = hours(14);

/// Reads a text from its front.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool isAtEnd() const { return m_rest.empty(); }

    bool take(char wanted) {
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// Exactly \p count digits.
    std::optional<int> number(std::size_t count) {
        if (m_rest.size() < count)
            return std::nullopt;
        int value = 0;
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }

    /// The digits of a fraction as milliseconds; further ones are cut off.
    std::optional<milliseconds> fraction() {
        int value = 0;
        std::size_t digits = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; m_rest.remove_prefix(1))
            if (digits++ < 3)
                value = value * 10 + (m_rest.front() - '0');
        for (std::size_t i = digits; i < 3; ++i)
            value *= 10;
        return digits > 0 ? std::optional(milliseconds(value)) : std::nullopt;
    }

private:
    std::string_view m_rest;
};

std::optional<local_days> readDate(Reader& reader) {
    const auto y = reader.number(4);
    if (!y || !reader.take('-'))
        return std::nullopt;
    const auto m = reader.number(2);
    if (!m || !reader.take('-'))
        return std::nullopt;
    const auto d = reader.number(2);
    if (!d)
        return std::nullopt;
    const year_month_day date(year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d)));
    return date.ok() && *y > 0 ? std::optional(local_days(date)) : std::nullopt;
}

std::optional<milliseconds> readTimeOfDay(Reader& reader) {
    const auto h = reader.number(2);
    if (!h || *h > 23 || !reader.take(':'))
        return std::nullopt;
    const auto min = reader.number(2);
    if (!min || *min > 59)
        return std::nullopt;
    milliseconds time = hours(*h) + minutes(*min);
    if (!reader.take(':'))
        return time;
    const auto s = reader.number(2);
    if (!s || *s > 60) // 60 is a leap second, which runs into the next minute
        return std::nullopt;
    time += seconds(*s);
    if (!reader.take('.') && !reader.take(','))
        return time;
    const auto fraction = reader.fraction();
    return fraction ? std::optional(time + *fraction) : std::nullopt;
}

std::optional<minutes> readOffset(Reader& reader) {
    if (reader.take('Z') || reader.take('z'))
        return minutes(0);
    const bool isWest = reader.take('-');
    if (!isWest && !reader.take('+'))
        return std::nullopt;
    const auto h = reader.number(2);
    reader.take(':');
    const auto min = h && !reader.isAtEnd() ? reader.number(2) : std::optional(0);
    if (!h || !min || *min > 59)
        return std::nullopt;
    const minutes offset = hours(*h) + minutes(*min);
    if (offset > kMaxOffset)
        return std::nullopt;
    return isWest ? -offset : offset;
}

} // namespace

std::string timestampOf(const base::LocalTime& time) {
    const auto local = time.at + time.utcOffset;
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss clock(local - day);
    const hh_mm_ss offset(time.utcOffset);
    char text[64];
    int size = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                             static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                             static_cast<int>(clock.seconds().count()));
    std::string stamp(text, static_cast<std::size_t>(size));
    if (clock.subseconds().count() != 0) {
        size = std::snprintf(text, sizeof text, ".%03d", static_cast<int>(clock.subseconds().count()));
        stamp.append(text, static_cast<std::size_t>(size));
    }
    size = std::snprintf(text, sizeof text, "%c%02d:%02d", offset.is_negative() ? '-' : '+',
                         static_cast<int>(offset.hours().count()), static_cast<int>(offset.minutes().count()));
    return stamp.append(text, static_cast<std::size_t>(size));
}

std::optional<base::LocalTime> timeFrom(std::string_view text, minutes unsaidOffset) {
    Reader reader(text);
    const auto day = readDate(reader);
    if (!day)
        return std::nullopt;
    milliseconds timeOfDay{0};
    std::optional<minutes> offset = unsaidOffset;
    if (!reader.isAtEnd()) {
        if (!reader.take('T') && !reader.take('t') && !reader.take(' '))
            return std::nullopt;
        const auto read = readTimeOfDay(reader);
        if (!read)
            return std::nullopt;
        timeOfDay = *read;
        reader.take(' ');
        if (!reader.isAtEnd())
            offset = readOffset(reader);
    }
    if (!offset || !reader.isAtEnd())
        return std::nullopt;
    return base::LocalTime{base::Time(day->time_since_epoch() + timeOfDay - *offset), *offset};
}

bool hasDate(const base::LocalTime& time) {
    if (abs(time.utcOffset) > kMaxOffset)
        return false;
    const auto local = time.at + time.utcOffset;
    return local >= sys_days(year(1) / January / 1) && local < sys_days(year(10000) / January / 1);
}

} // namespace leeward::transfer
