#pragma once

#include "core/records/plan_line.h"
#include "core/records/signal_check.h"
#include "ui/base/icon_set.h"
#include "ui/base/level_look.h"
#include "ui/plan/plan_views.h"

#include <QString>

#include <optional>

namespace leeward::ui {

/// What the invitation of an empty word card says, and for what.
QString invitationTo(records::Level level);

/// The picture of a signal, by how it is noticed.
Icon iconOf(records::NoticedBy noticedBy);

/// A line read aloud: what it is, what it means, what follows and whose words.
QString spoken(const LineView& line);

/// What the talked wording says that is said otherwise now.
QString wordsOnce(const records::PlanLine& talked, const records::PlanLine& now);

/// What the control says that edits a line: "Two taps, anywhere. Means red. Stop. Your words, edit".
QString spokenEdit(const LineView& line);

/// What its button says, and shows: editing one's own, bringing it back, or suggesting words for the other's.
QString editWords(const LineView& line);
std::optional<Icon> editIcon(const LineView& line);

/// All that a line says, in sentences.
QString wholeWording(const records::PlanLine& line);

/// The words of a notice. \p line and \p other are the texts it is about.
struct NoticeWords {
    QString lead;
    QString rest;
};
NoticeWords wordsFor(records::NoticeKind kind, const QString& line, const QString& other);

/// What stands on the card of a line that a notice is about; \p other is the text of the other line.
QString shortWordsFor(records::NoticeKind kind, const QString& other);

} // namespace leeward::ui
