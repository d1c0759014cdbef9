#include "ui/share/passage_words.h"

#include "core/records/plan_section.h"
#include "ui/base/section_names.h"

#include <QCoreApplication>

#include <algorithm>

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
    const auto section = static_cast<PlanSection>(place);
    const auto sections = records::allSections();
    const bool isSection = std::find(sections.begin(), sections.end(), section) != sections.end();
    return isSection ? sectionName(section, Place::Shared) : Words::tr("Read together");
}

QString canReadWords(const QString& other, std::size_t sentences) {
    return other.isEmpty()
               ? Words::tr("The other person can read %1 from here.").arg(countOf(sentences))
               : Words::tr("%1 can read %2 from here.", "a name, a number of sentences").arg(other, countOf(sentences));
}

QString sharedWords(std::uint8_t place) {
    return Words::tr("Both of you can read this now, in Our plan under “%1”.", "a place").arg(placeName(place));
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
