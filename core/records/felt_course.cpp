#include "core/records/felt_course.h"

#include <algorithm>

namespace leeward::records {

namespace {

/// All of one day.
struct Day {
    FeltDay day;
    double sum;
    double count;
};

std::vector<Day> daysOf(std::span<const FeltMoment> moments) {
    std::vector<Day> days;
    for (const FeltMoment& moment : moments) {
        const FeltDay day = dayOf(moment.writtenAt);
        if (days.empty() || days.back().day != day)
            days.push_back({day, 0, 0});
        days.back().sum += static_cast<double>(moment.felt);
        days.back().count += 1;
    }
    // Who travels west may write on a day before the one they have just left.
    std::ranges::stable_sort(days, {}, &Day::day);
    return days;
}

/// The averages of days that no gap parts.
std::vector<CoursePoint> strokeOf(std::span<const Day> days, std::chrono::days reach) {
    std::vector<CoursePoint> stroke;
    stroke.reserve(days.size());
    std::size_t first = 0;
    std::size_t end = 0;
    double sum = 0;
    double count = 0;
    for (const Day& middle : days) {
        for (; end < days.size() && days[end].day <= middle.day + reach; ++end) {
            sum += days[end].sum;
            count += days[end].count;
        }
        for (; days[first].day < middle.day - reach; ++first) {
            sum -= days[first].sum;
            count -= days[first].count;
        }
        stroke.push_back({middle.day, sum / count});
    }
    return stroke;
}

} // namespace

FeltDay dayOf(const base::LocalTime& time) {
    return std::chrono::floor<std::chrono::days>(
        std::chrono::local_time<std::chrono::milliseconds>((time.at + time.utcOffset).time_since_epoch()));
}

std::vector<std::vector<CoursePoint>> courseOf(std::span<const FeltMoment> moments, std::chrono::days reach) {
    const std::vector<Day> days = daysOf(moments);
    std::vector<std::vector<CoursePoint>> strokes;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= days.size(); ++i) {
        if (i < days.size() && days[i].day - days[i - 1].day <= kCourseBreaksAfter)
            continue;
        if (i - begin > 1)
            strokes.push_back(strokeOf(std::span(days).subspan(begin, i - begin), reach));
        begin = i;
    }
    return strokes;
}

} // namespace leeward::records
