#include "ui/paper/paper_from_plan.h"

#include "ui/base/level_look.h"
#include "ui/base/section_names.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace leeward::ui {

using records::LineKind;
using records::PlanLine;
using records::PlanSection;
using records::SectionState;
using records::StandingLine;

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PaperWords)
};

using Words = PaperWords;

paper::Level levelOf(records::Level level) {
    switch (level) {
    case records::Level::Green:
        return paper::Level::Green;
    case records::Level::Yellow:
        return paper::Level::Yellow;
    case records::Level::Red:
        return paper::Level::Red;
    case records::Level::None:
        break;
    }
    return paper::Level::None;
}

paper::ItemKind kindOf(LineKind kind) {
    switch (kind) {
    case LineKind::Word:
        return paper::ItemKind::Word;
    case LineKind::Signal:
        return paper::ItemKind::Signal;
    case LineKind::Sign:
        return paper::ItemKind::Sign;
    case LineKind::Meaning:
        return paper::ItemKind::Meaning;
    case LineKind::Line:
    case LineKind::Clause:
    case LineKind::TouchRule:
    case LineKind::Ritual:
    case LineKind::Agreement:
        break;
    }
    return paper::ItemKind::Line;
}

/// What this program's words are written in. A translator says theirs here, so that paper never mixes two.
std::string language() {
    return toUtf8(Words::tr("en-GB", "the language of these words, as a BCP 47 tag"));
}

QString stateWords(const std::optional<SectionState>& state) {
    if (!state)
        return {};
    switch (*state) {
    case SectionState::Draft:
        return Words::tr("A draft");
    case SectionState::TalkedThrough:
        return Words::tr("Talked through");
    case SectionState::Changed:
        break;
    }
    return Words::tr("Changed since we talked");
}

bool isMine(const PaperSource& source, const PlanLine& line) {
    return source.place == Place::Private || line.owner == source.me.id;
}

QString titleOf(const PaperSource& source) {
    const QString name = toQt(source.me.name);
    if (source.place == Place::Private || source.whose == WhoseWords::Both || name.isEmpty())
        return planName(source.place);
    return Words::tr("Our plan, in %1’s words").arg(name);
}

/// Said where the title does not say it, and where a line counts though it was not talked through.
QString whoseWords(const PaperSource& source, const StandingLine& standing) {
    if (source.place == Place::Private)
        return {};
    const auto& person = isMine(source, standing.line) ? std::optional(source.me) : source.other;
    const QString name = person ? toQt(person->name) : QString();
    const bool isNamed = source.whose == WhoseWords::Both && !name.isEmpty();
    if (standing.isStricterAddition)
        return isNamed ? Words::tr("%1’s words, stricter than what we talked through").arg(name)
                       : Words::tr("Stricter than what we talked through");
    return isNamed ? Words::tr("%1’s words").arg(name) : QString();
}

paper::PaperItem itemFrom(const PaperSource& source, const StandingLine& standing) {
    const PlanLine& line = standing.line;
    paper::PaperItem item{kindOf(line.kind), levelOf(line.level), line.text, line.meaning, line.steps, line.contrary};
    item.note = line.note;
    item.whoseWords = toUtf8(whoseWords(source, standing));
    if (line.kind == LineKind::Agreement)
        item.tick = line.isTicked ? paper::Tick::Done : paper::Tick::Open;
    return item;
}

/// The lines that may go on paper: words by level, each kind together, otherwise in their order.
std::vector<StandingLine> wanted(const PaperSource& source, const SectionLines& section) {
    std::vector<StandingLine> lines;
    std::copy_if(section.lines.begin(), section.lines.end(), std::back_inserter(lines),
                 [&](const StandingLine& standing) {
                     return source.whose == WhoseWords::Both || isMine(source, standing.line);
                 });
    const auto kinds = records::kindsOf(section.section);
    const auto rank = [&](const StandingLine& standing) {
        const auto kind = std::find(kinds.begin(), kinds.end(), standing.line.kind) - kinds.begin();
        const bool isByLevel = standing.line.kind == LineKind::Word;
        return std::tuple(kind, isByLevel ? standing.line.level : records::Level::None);
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return lines;
}

paper::PaperItem itemFrom(const FixedRow& row) {
    paper::PaperItem item{paper::ItemKind::Signal, paper::Level::Red, toUtf8(row.text)};
    item.steps = {toUtf8(row.next)};
    item.isFixed = true;
    return item;
}

paper::PaperSection sectionFrom(const PaperSource& source, const SectionLines& section) {
    paper::PaperSection made;
    made.group = toUtf8(groupName(records::groupOf(section.section), source.place));
    made.heading = toUtf8(sectionName(section.section, source.place));
    made.state = toUtf8(stateWords(section.state));
    if (section.section == PlanSection::PauseCovenant)
        made.order = paper::Order::Numbered;
    for (const StandingLine& standing : wanted(source, section))
        made.items.push_back(itemFrom(source, standing));
    if (section.section == PlanSection::WordsAndSignals) {
        const auto words = std::find_if(made.items.begin(), made.items.end(), [](const paper::PaperItem& item) {
            return item.kind != paper::ItemKind::Word;
        });
        const auto [said, silent] = fixedRows();
        made.items.insert(words, {itemFrom(said), itemFrom(silent)});
    }
    return made;
}

} // namespace

paper::PaperPlan paperPlanFrom(const PaperSource& source, std::span<const SectionLines> sections) {
    paper::PaperPlan plan{toUtf8(titleOf(source)), language()};
    for (const SectionLines& section : sections)
        if (paper::PaperSection made = sectionFrom(source, section); !made.items.empty())
            plan.sections.push_back(std::move(made));
    return plan;
}

paper::PaperCard paperCardFrom(const PaperSource& source, const SectionLines& words) {
    paper::PaperCard card{toUtf8(sectionName(PlanSection::WordsAndSignals, source.place)), language()};
    for (const StandingLine& standing : wanted(source, words)) {
        const PlanLine& line = standing.line;
        const paper::CardEntry entry{levelOf(line.level), line.text, line.meaning};
        if (line.kind == LineKind::Word)
            card.words.push_back(entry);
        else if (line.kind == LineKind::Signal)
            card.signals.push_back(entry);
    }
    for (const FixedRow& row : fixedRows())
        card.always.push_back({paper::Level::Red, toUtf8(row.text), {}});
    return card;
}

paper::Words paperWords(Place place) {
    const bool isOfOne = place == Place::Private;
    paper::Words words;
    words.green = toUtf8(nameOf(records::Level::Green));
    words.yellow = toUtf8(nameOf(records::Level::Yellow));
    words.red = toUtf8(nameOf(records::Level::Red));
    words.next = toUtf8(isOfOne ? Words::tr("What happens next") : Words::tr("What we do next"));
    words.helps = toUtf8(Words::tr("What helps"));
    words.doesNotHelp = toUtf8(Words::tr("What doesn’t"));
    words.oftenMeans = toUtf8(Words::tr("It often means"));
    words.doesNotMean = toUtf8(Words::tr("It does not mean"));
    words.note = toUtf8(Words::tr("Note"));
    words.always = toUtf8(Words::tr("Always"));
    words.alwaysCounts = toUtf8(Words::tr("Always counts as a stop"));
    words.done = toUtf8(Words::tr("Done"));
    words.pageOf = toUtf8(Words::tr("Page %1 of %2"));
    words.continued = toUtf8(Words::tr("%1, continued"));
    words.empty = toUtf8(Words::tr("Nothing is written here."));
    return words;
}

} // namespace leeward::ui
