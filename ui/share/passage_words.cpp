#include "ui/share/passage_words.h"

#include "core/records/plan_line.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::PlanSection;

namespace {

struct PassageWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PassageWords)
};

using Words = PassageWords;

constexpr qsizetype kLongestQuote = 160;

QString countOf(std::size_t sentences) {
    switch (sentences) {
    case 1:
        return Words::tr("one sentence");
    case 2:
        return Words::tr("two sentences");
    case 3:
        return Words::tr("three sentences");
    case 4:
        return Words::tr("four sentences");
    default:
        return Words::tr("%1 sentences").arg(sentences);
    }
}

} // namespace

QString placeName(std::uint8_t place) {
    switch (static_cast<PlanSection>(place)) {
    case PlanSection::WordsAndSignals:
        return Words::tr("Words and signals");
    case PlanSection::PauseCovenant:
        return Words::tr("Pause covenant");
    case PlanSection::GoingBlank:
        return Words::tr("Going blank");
    case PlanSection::Afterwards:
        return Words::tr("Afterwards");
    case PlanSection::EarlySigns:
        return Words::tr("Early signs and what helps");
    case PlanSection::Grounding:
        return Words::tr("Grounding that works");
    case PlanSection::SpaceApart:
        return Words::tr("Space and time apart");
    case PlanSection::OwnSteadiness:
        return Words::tr("My own steadiness");
    case PlanSection::Rituals:
        return Words::tr("Rituals");
    case PlanSection::Repair:
        return Words::tr("Repair");
    case PlanSection::PeopleAndPlaces:
        return Words::tr("People and places");
    case PlanSection::Agreements:
        return Words::tr("Agreements");
    }
    return Words::tr("Read together");
}

QString canReadWords(const QString& other, std::size_t sentences) {
    return other.isEmpty()
               ? Words::tr("The other person can read %1 from here.").arg(countOf(sentences))
               : Words::tr("%1 can read %2 from here.", "a name, a number of sentences").arg(other, countOf(sentences));
}

QString takenBackWords(const QString& other) {
    return other.isEmpty() ? Words::tr("Taken back. It may have been read already.")
                           : Words::tr("Taken back. %1 may have read it already.", "a name").arg(other);
}

QString quoted(const QString& words) {
    const QString line = words.simplified();
    return Words::tr("“%1”", "somebody’s words")
        .arg(line.size() <= kLongestQuote ? line : line.left(kLongestQuote).trimmed() + u'…');
}

} // namespace leeward::ui
