#pragma once

#include <cstdint>

class QWidget;

namespace leeward::ui {

class Theme;

/// What somebody chose who wants to leave while a page could not be saved.
enum class UnsavedAnswer : std::uint8_t { KeepWriting, Leave };

/// Asks once, with the safe answer focused.
UnsavedAnswer askToLeaveUnsaved(const Theme& theme, QWidget* window);

} // namespace leeward::ui
