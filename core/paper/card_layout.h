#pragma once

#include "core/paper/marks.h"
#include "core/paper/paper_plan.h"
#include "core/paper/plan_layout.h"
#include "core/paper/text.h"

#include <vector>

namespace leeward::paper {

/// 85 × 54 mm, as cards in a wallet are.
inline constexpr PointSize kCardSize{85 / 25.4 * 72, 54 / 25.4 * 72};

/// The faces of \p card, each of its own size: front, back, and more if there is more to say. Letters are as large as
/// the face has room for.
std::vector<Marks> layOutCard(const PaperCard& card, const Words& words, const Typesetter& typesetter);

/// Puts \p faces in pairs, front beside back, onto sheets of \p size: cut around the pair, fold between.
std::vector<Marks> imposed(const std::vector<Marks>& faces, const PointSize& size);

} // namespace leeward::paper
