#pragma once

#include "core/base/clock.h"
#include "ui/base/surface.h"

#include <QTimer>

#include <chrono>
#include <vector>

namespace leeward::ui {

class Segments;

/// How long a turn of speaking lasts: begun and stopped by hand, in loose words, without a sound. Its end asks nobody
/// to stop in the middle of a sentence.
class TurnTimer final : public Card {
    Q_OBJECT

public:
    /// \p minutes that a turn can last, shortest first, at least one. All but \p parent outlives it.
    TurnTimer(const Theme& theme, const base::Clock& clock, const std::vector<int>& minutes, QWidget* parent = nullptr);

    /// Looks how much is left. It does so by itself.
    void look();

    bool isGoing() const { return m_timer.isActive(); }

private:
    void press();
    void stop();
    std::chrono::minutes turn() const;

    const base::Clock& m_clock;
    const std::vector<int> m_minutes;
    std::chrono::milliseconds m_began{0};
    QTimer m_timer;
    Segments* m_choice = nullptr;
    TextLabel* m_left;
    Button* m_press;
};

} // namespace leeward::ui
