#pragma once

#include <QWidget>

namespace leeward::ui {

class Theme;

/// Three quiet hills at the foot of welcome, lock and pause. Lets every click through; put it below the rest.
class Hills final : public QWidget {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Lock, Pause };

    Hills(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    /// How high they are in a window of this height: at most 240 px and 30 %.
    static int heightIn(int windowHeight);

    /// Lies down along the lower edge of \p area.
    void settle(const QRect& area);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const Kind m_kind;
};

} // namespace leeward::ui
