#pragma once

#include "core/records/plan_line.h"
#include "ui/base/place.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace leeward::ui {

/// Whose plan a page shows.
enum class PlanOf { Mine, Ours };

/// Who can read it.
constexpr Place placeOf(PlanOf planOf) {
    return planOf == PlanOf::Ours ? Place::Shared : Place::Private;
}

/// What is shown of one line.
struct LineView {
    Id<records::PlanLine> id;
    records::LineKind kind = records::LineKind::Word;
    records::Level level = records::Level::None;
    records::NoticedBy noticedBy = records::NoticedBy::Unsaid;
    QString text{};
    QString meaning{};
    QString contrary{};
    QString note{};
    QStringList steps{};
    QString writer{}; ///< their name; may be empty
    QString whose{};  ///< "Your words", "Robin’s words"; empty in a plan of one
    QString change{}; ///< "Changed since you talked"; empty when it is as talked through
    QString was{};    ///< the wording talked through, when it is another
    QString stands{}; ///< what Pause shows of it; may be empty
    QString notice{}; ///< "Sounds like “Harbour”"; empty when there is none
    bool isMine = false;
    bool isTicked = false;
    bool isRemoved = false; ///< talked through, and taken out since
    bool operator==(const LineView&) const = default;
};

/// What the safety check has to say, and what could be done about it.
struct NoticeView {
    QString lead{};                                ///< the first sentence
    QString rest{};                                ///< why
    std::optional<records::LineKind> add{};        ///< offers to add a word or a signal for stop
    std::optional<Id<records::PlanLine>> change{}; ///< offers to change this line
    std::string key{};                             ///< with change: what "Keep both" keeps
    bool isPair = false;                           ///< two words: "Change one", "Keep both"
    bool operator==(const NoticeView&) const = default;
};

} // namespace leeward::ui
