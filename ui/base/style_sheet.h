#pragma once

#include <QString>

#include <functional>

namespace leeward::ui {

/// Fills the style sheet template: `@name` by \p colorOf, every `NNpx` times \p scale but those of edges
/// (`1px solid`), and `half(NN)` by half of the height that NN pixels and two edges come to, so that pills stay pills.
QString fillStyleSheet(const QString& sheetTemplate, double scale, const std::function<QString(QStringView)>& colorOf);

} // namespace leeward::ui
