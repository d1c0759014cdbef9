#pragma once

#include "tests/support/folder_source.h"

namespace leeward::ui {

/// Fills \p source with a few pieces of each kind that is shown, in Greek and no other language.
void putGreekContent(const tests::FolderSource& source);

} // namespace leeward::ui
