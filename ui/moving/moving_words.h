#pragma once

#include "ui/moving/moving_presenter.h"

#include <QStringList>

/// What is said of a journal that comes in, and of words that go out.
namespace leeward::ui {

/// What is done just now, in one sentence.
QString goingWords(const MovingPresenter::Going& going);

/// What would come in, or has come in: the pages, their days, the lines of a plan.
QStringList reportWords(const transfer::ImportReport& report);

/// What was left out, reason by reason; empty when nothing was.
QStringList leftOutLines(const transfer::LeftOuts& leftOut);

/// The names of what was left out, at most \p limit of them, and how many more there are.
QStringList leftOutNames(const transfer::LeftOuts& leftOut, const QString& source, int limit);

/// What was written, and that it is not locked.
QStringList writtenWords(const transfer::Exported& written);

} // namespace leeward::ui
