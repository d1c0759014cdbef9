#pragma once

#include "core/base/clock.h"
#include "ui/pause/breath_pace.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace leeward::ui {

class Theme;

/// A breath as a circle that grows and shrinks, or a dot that eyes can follow. It moves while it is told to and seen,
/// at most 30 times a second, and paints no more than itself. A screen reader that is on it hears each part's name.
class BreathCircle final : public QWidget {
    Q_OBJECT

public:
    /// \p clock outlives it.
    BreathCircle(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);

    /// Begins \p pace anew.
    void start(const BreathPace& pace);

    /// Stands still.
    void stop();

    bool isMoving() const { return m_timer.isActive(); }

    /// How long it has been going on.
    std::chrono::milliseconds since() const;

    /// Looks where it is now. It does so by itself.
    void look();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// About once a second.
    void went(std::chrono::milliseconds since);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString nowWords() const;
    QRectF ring() const;
    double radius(double fullness) const;
    QPixmap drawn(const std::function<void(QPainter&)>& draw) const;
    void drawWords(QPainter& painter) const;
    void paintBreath(QPainter& painter);
    void paintDot(QPainter& painter) const;

    const Theme& m_theme;
    const base::Clock& m_clock;
    BreathPace m_pace{content::BreathPattern{}};
    BreathPace::Moment m_moment;
    std::chrono::milliseconds m_began{0};
    std::chrono::seconds m_said{-1};
    QPixmap m_ring;  ///< what stands still is drawn once
    QPixmap m_words; ///< and the words once a count
    QTimer m_timer;
};

} // namespace leeward::ui
