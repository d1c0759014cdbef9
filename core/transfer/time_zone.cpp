#include "core/transfer/time_zone.h"

#include <glib.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace leeward::transfer {

namespace {

/// GLib looks for a file of that name, so it must not lead anywhere else.
bool isName(std::string_view name) {
    static constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-/";
    return !name.empty() && name.size() <= 64 && name.front() != '/' &&
           name.find_first_not_of(kAllowed) == std::string_view::npos;
}

} // namespace

std::optional<std::chrono::minutes> offsetIn(const std::string& name, base::Time at) {
    using namespace std::chrono;
    if (!isName(name))
        return std::nullopt;
    const std::unique_ptr<GTimeZone, decltype(&g_time_zone_unref)> zone(g_time_zone_new_identifier(name.c_str()),
                                                                        g_time_zone_unref);
    if (!zone)
        return std::nullopt;
    const auto moment = floor<seconds>(at).time_since_epoch().count();
    const int interval = g_time_zone_find_interval(zone.get(), G_TIME_TYPE_UNIVERSAL, moment);
    const auto offset = round<minutes>(seconds(g_time_zone_get_offset(zone.get(), interval)));
    return abs(offset) <= hours(14) ? std::optional(offset) : std::nullopt;
}

} // namespace leeward::transfer
