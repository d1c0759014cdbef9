#include "ui/today/closeness_words.h"

#include "core/base/check.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::Closeness;

namespace {

struct ClosenessWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::ClosenessWords)
};

using Words = ClosenessWords;

} // namespace

QString nameOf(Closeness choice) {
    switch (choice) {
    case Closeness::Space:
        return Words::tr("Space");
    case Closeness::SameRoom:
        return Words::tr("Same room");
    case Closeness::SideBySide:
        return Words::tr("Side by side");
    case Closeness::HeldNoMore:
        return Words::tr("Held, no more");
    case Closeness::NotSureYet:
        return Words::tr("Not sure yet");
    }
    CHECK(!"every choice has a name");
    return {};
}

QString spokenName(Closeness choice, const records::ClosenessToday& today, const QString& other) {
    QString name = nameOf(choice);
    const bool isMine = today.mine == choice;
    const bool isTheirs = today.theirs == choice;
    if (isMine && isTheirs)
        return other.isEmpty() ? Words::tr("%1, the choice of both of you").arg(name)
                               : Words::tr("%1, your choice and %2’s", "a choice, a name").arg(name, other);
    if (isMine)
        return Words::tr("%1, your choice").arg(name);
    if (isTheirs)
        return other.isEmpty() ? Words::tr("%1, the other’s choice").arg(name)
                               : Words::tr("%1, %2’s choice", "a choice, a name").arg(name, other);
    return name;
}

} // namespace leeward::ui
