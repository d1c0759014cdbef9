#pragma once

#include "ui/base/text_label.h"

#include <QList>
#include <QStringView>

namespace leeward::ui {

/// The words of \p line that spelling is asked about: no numbers, names of files, or addresses.
QList<Stretch> wordsIn(QStringView line);

} // namespace leeward::ui
