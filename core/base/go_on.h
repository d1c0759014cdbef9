#pragma once

namespace leeward::base {

/// What somebody who is told of progress answers.
enum class GoOn { No, Yes };

} // namespace leeward::base
