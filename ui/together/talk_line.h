#pragma once

#include "core/records/plan_state.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leeward::ui {

/// A line of a section as it is read to each other.
struct TalkLine {
    Id<records::PlanLine> id;
    int number = 0;      ///< its place among the lines there are; 0 for one that was taken out
    QString text{};      ///< in its writer's words
    QStringList more{};  ///< what else it says, a sentence each
    QString was{};       ///< what the changed parts said when they were talked through
    QString remark{};    ///< what became of it since: "New."
    QString writer{};    ///< their name; may be empty
    QString whose{};     ///< "Noor’s words"
    bool isFirst = true; ///< words of the person who opened the session
    bool canPutBack = false;
    bool operator==(const TalkLine&) const = default;
};

/// The two names, by id.
struct TalkPeople {
    Id<records::Person> first;
    QString firstName;
    QString secondName;
};

/// \p lines as they are read; those that are the same as they were talked through, or the others.
enum class TalkPart { Changed, Same };
std::vector<TalkLine> talkLines(const std::vector<records::ComparedLine>& lines, TalkPart part,
                                records::SectionState state, const TalkPeople& people);

} // namespace leeward::ui
