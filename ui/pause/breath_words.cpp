#include "ui/pause/breath_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace leeward::ui {

namespace {

struct Breath {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Breath)
};

QString numberWord(int number) {
    switch (number) {
    case 1:
        return Breath::tr("one");
    case 2:
        return Breath::tr("two");
    case 3:
        return Breath::tr("three");
    case 4:
        return Breath::tr("four");
    case 5:
        return Breath::tr("five");
    case 6:
        return Breath::tr("six");
    case 7:
        return Breath::tr("seven");
    case 8:
        return Breath::tr("eight");
    default:
        return QLocale().toString(number);
    }
}

} // namespace

QString phaseWords(BreathPhase phase) {
    switch (phase) {
    case BreathPhase::In:
        return Breath::tr("Breathe in");
    case BreathPhase::Out:
        return Breath::tr("Breathe out");
    case BreathPhase::HoldFull:
    case BreathPhase::HoldEmpty:
        break;
    }
    return Breath::tr("Rest", "between two breaths");
}

QString countWords(int count, int of) {
    return Breath::tr("%1 of %2", "counting a breath: four of six").arg(numberWord(count), numberWord(of));
}

QString countToWords(int counts) {
    return Breath::tr("count %1", "count six").arg(numberWord(counts));
}

QString leftWords(std::chrono::milliseconds left) {
    using namespace std::chrono_literals;
    if (left > 40s)
        return Breath::tr("About a minute left");
    if (left > 20s)
        return Breath::tr("About half a minute left");
    return Breath::tr("A little while left");
}

} // namespace leeward::ui
