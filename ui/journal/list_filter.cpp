#include "ui/journal/list_filter.h"

#include "ui/base/text.h"

namespace leeward::ui {

namespace {

base::Time beginOf(const QDate& day) {
    return base::Time(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

std::optional<std::string> wordOf(const QString& word) {
    return word.isEmpty() ? std::nullopt : std::optional(toUtf8(word));
}

} // namespace

store::EntryFilter storeFilterFrom(const ListFilter& filter) {
    store::EntryFilter made;
    made.kind = filter.kind;
    made.tag = wordOf(filter.tag);
    made.feeling = wordOf(filter.feeling);
    made.feltSafety = filter.feltSafety;
    if (filter.from.isValid())
        made.from = beginOf(filter.from);
    if (filter.until.isValid())
        made.until = beginOf(filter.until.addDays(1));
    made.onlyForTherapy = filter.onlyForTherapy;
    made.onlyDrafts = filter.onlyDrafts;
    return made;
}

} // namespace leeward::ui
