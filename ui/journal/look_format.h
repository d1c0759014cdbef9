#pragma once

#include <QTextCharFormat>

#include <cstdint>

namespace leeward::ui {

class Theme;

/// How letters with \p look (LookFlag) are drawn.
QTextCharFormat formatOf(const Theme& theme, std::uint8_t look);

} // namespace leeward::ui
