#include "ui/together/talk_line.h"

#include "ui/base/level_look.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace leeward::ui {

using records::ComparedLine;
using records::LineKind;
using records::LineState;
using records::PlanLine;

namespace {

struct Talk {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Talk)
};

/// What a line says besides its text, in the order in which it is read.
QStringList partsOf(const PlanLine& line) {
    QStringList parts;
    if (line.level != records::Level::None)
        parts.append(meansOf(line.level) + QLatin1Char('.'));
    const QString meaning = toQt(line.meaning);
    const QString contrary = toQt(line.contrary);
    const bool isSign = line.kind == LineKind::Sign;
    const bool isMeaning = line.kind == LineKind::Meaning;
    if (!meaning.isEmpty())
        parts.append(isSign      ? Talk::tr("What helps: %1").arg(meaning)
                     : isMeaning ? Talk::tr("It often means: %1").arg(meaning)
                                 : meaning);
    if (!contrary.isEmpty())
        parts.append(isSign ? Talk::tr("What does not: %1").arg(contrary)
                            : Talk::tr("It does not mean: %1").arg(contrary));
    int number = 0;
    for (const std::string& step : line.steps)
        parts.append(QStringLiteral("%1. %2").arg(++number).arg(toQt(step)));
    return parts;
}

/// The parts of the wording talked through that the line no longer has.
QString formerParts(const PlanLine& now, const PlanLine& talked) {
    QStringList former;
    if (talked.text != now.text)
        former.append(toQt(talked.text));
    const QStringList parts = partsOf(now);
    for (const QString& part : partsOf(talked))
        if (!parts.contains(part))
            former.append(part);
    return former.join(QLatin1Char(' '));
}

QString remarkOn(const ComparedLine& line) {
    const bool isStricter = line.now.isStricter;
    switch (line.state) {
    case LineState::New:
        return isStricter ? Talk::tr("New. Stricter, so it counts already.") : Talk::tr("New.");
    case LineState::Changed:
        return isStricter ? Talk::tr("Stricter, so it counts already.") : QString();
    case LineState::Removed:
        return Talk::tr("Taken out. It stands until you have talked about it.");
    case LineState::Same:
        break;
    }
    return {};
}

} // namespace

std::vector<TalkLine> talkLines(const std::vector<ComparedLine>& lines, TalkPart part, records::SectionState state,
                                const TalkPeople& people) {
    const bool isDraft = state == records::SectionState::Draft;
    std::vector<TalkLine> read;
    int number = 0;
    for (const ComparedLine& line : lines) {
        const bool isRemoved = line.state == LineState::Removed;
        number += isRemoved ? 0 : 1;
        const bool isSame = !isDraft && line.state == LineState::Same;
        if (isSame != (part == TalkPart::Same))
            continue;
        TalkLine view{.id = line.now.id, .number = isRemoved ? 0 : number};
        view.text = toQt(line.now.text);
        view.more = partsOf(line.now);
        view.isFirst = line.now.owner == people.first;
        view.writer = view.isFirst ? people.firstName : people.secondName;
        view.whose = Talk::tr("%1’s words").arg(view.writer);
        if (!isDraft && !isSame) {
            view.remark = remarkOn(line);
            if (line.state == LineState::Changed && line.talked)
                view.was = formerParts(line.now, *line.talked);
            view.canPutBack = true;
        }
        read.push_back(std::move(view));
    }
    return read;
}

} // namespace leeward::ui
