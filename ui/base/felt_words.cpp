#include "ui/base/felt_words.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::FeltSafety;

namespace {

struct FeltWords {
    Q_DECLARE_TR_FUNCTIONS(FeltWords)
};

} // namespace

QString nameOf(FeltSafety step) {
    switch (step) {
    case FeltSafety::NotSafe:
        return FeltWords::tr("Not safe");
    case FeltSafety::Uneasy:
        return FeltWords::tr("Uneasy");
    case FeltSafety::InBetween:
        return FeltWords::tr("In between");
    case FeltSafety::MostlySafe:
        return FeltWords::tr("Mostly safe");
    case FeltSafety::Safe:
        break;
    }
    return FeltWords::tr("Safe");
}

QString feltWords(FeltSafety step) {
    switch (step) {
    case FeltSafety::NotSafe:
        return FeltWords::tr("Felt not safe");
    case FeltSafety::Uneasy:
        return FeltWords::tr("Felt uneasy");
    case FeltSafety::InBetween:
        return FeltWords::tr("Felt in between");
    case FeltSafety::MostlySafe:
        return FeltWords::tr("Felt mostly safe");
    case FeltSafety::Safe:
        break;
    }
    return FeltWords::tr("Felt safe");
}

std::vector<FeltSafety> feltSafetySteps() {
    return {FeltSafety::NotSafe, FeltSafety::Uneasy, FeltSafety::InBetween, FeltSafety::MostlySafe, FeltSafety::Safe};
}

} // namespace leeward::ui
