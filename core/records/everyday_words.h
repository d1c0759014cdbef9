#pragma once

#include <string_view>

namespace leeward::records {

/// Whether \p word, folded, is one that comes up in everyday talk and in closeness, and so can be said without being
/// meant as a signal. English, a small list of our own.
bool isEverydayWord(std::string_view word);

/// Whether \p word, folded, always means stop, whatever words were chosen.
bool isPlainStop(std::string_view word);

} // namespace leeward::records
