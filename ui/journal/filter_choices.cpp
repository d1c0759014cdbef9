#include "ui/journal/filter_choices.h"

#include "ui/journal/entry_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace leeward::ui {

namespace {

using State = FilterChoice::State;

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

QString dayOf(const QDate& day) {
    return QLocale().toString(day, Filters::tr("d MMM yyyy", "date format of QLocale"));
}

QString daysOf(const ListFilter& filter) {
    if (!filter.until.isValid())
        return Filters::tr("From %1", "a day").arg(dayOf(filter.from));
    if (!filter.from.isValid())
        return Filters::tr("Until %1", "a day").arg(dayOf(filter.until));
    return filter.from == filter.until
               ? dayOf(filter.from)
               : Filters::tr("%1 to %2", "two days").arg(dayOf(filter.from), dayOf(filter.until));
}

/// \p filter with whatever \p change makes of it.
template <typename Change>
ListFilter with(ListFilter filter, Change change) {
    change(filter);
    return filter;
}

/// What is on and has no chip of its own among those that always stand there.
void addChosen(std::vector<FilterChoice>& all, const ListFilter& on, const QStringList& tags) {
    const auto add = [&all](const QString& words, const ListFilter& without) {
        all.push_back({words, Icon::Close, State::Removable, without});
    };
    if (on.kind)
        add(nameOf(*on.kind), with(on, [](ListFilter& now) { now.kind.reset(); }));
    if (on.feltSafety)
        add(feltWords(*on.feltSafety), with(on, [](ListFilter& now) { now.feltSafety.reset(); }));
    if (!on.feeling.isEmpty())
        add(on.feeling, with(on, [](ListFilter& now) { now.feeling.clear(); }));
    if (!on.tag.isEmpty() && !tags.contains(on.tag))
        add(on.tag, with(on, [](ListFilter& now) { now.tag.clear(); }));
    if (on.from.isValid() || on.until.isValid())
        add(daysOf(on), with(on, [](ListFilter& now) { now.from = now.until = {}; }));
}

} // namespace

std::vector<FilterChoice> choicesFor(const ListFilter& on, const FilterOffer& offer) {
    const auto stateOf = [](bool isOn) { return isOn ? State::On : State::Off; };
    std::vector<FilterChoice> all{{Filters::tr("All"), std::nullopt, stateOf(on.isAny()), {}}};
    addChosen(all, on, offer.tags);
    for (const QString& tag : offer.tags) {
        const bool isOn = on.tag == tag;
        all.push_back(
            {tag, std::nullopt, stateOf(isOn), with(on, [&](ListFilter& now) { now.tag = isOn ? QString() : tag; })});
    }
    if (offer.hasEntries || on.onlyForTherapy)
        all.push_back({Filters::tr("For therapy"), on.onlyForTherapy ? Icon::TherapyOn : Icon::Therapy,
                       stateOf(on.onlyForTherapy),
                       with(on, [](ListFilter& now) { now.onlyForTherapy = !now.onlyForTherapy; })});
    if (offer.hasDrafts || on.onlyDrafts)
        all.push_back({Filters::tr("Drafts"), std::nullopt, stateOf(on.onlyDrafts),
                       with(on, [](ListFilter& now) { now.onlyDrafts = !now.onlyDrafts; })});
    return all;
}

} // namespace leeward::ui
