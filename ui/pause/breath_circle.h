#pragma once

#include "core/base/clock.h"
#include "ui/pause/breath_pace.h"

#include <QPixmap>
#include <QRegion>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace leeward::ui {

class Theme;

/// A breath as a circle that grows and shrinks, or a dot that eyes can follow. It moves while it is told to and seen,
/// at most 30 times a second, and paints no more than what is another since. A screen reader that is on it hears the
/// name of each part.
class BreathCircle final : public QWidget {
    Q_OBJECT

public:
    /// \p clock outlives it.
    BreathCircle(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);

    /// As large as drawn, or smaller where the window is.
    enum class Room : std::uint8_t { Usual, Small };
    void setRoom(Room room);

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
    QRegion changedSince(const BreathPace::Moment& before) const;
    QRect wordsArea() const;
    QRect arcEnd(double part) const;
    QRect dot(double fullness) const;
    QRectF ring() const;
    double scale() const;
    double radius(double fullness) const;
    QPixmap drawn(const std::function<void(QPainter&)>& draw) const;
    void drawWords(QPainter& painter) const;
    void paintBreath(QPainter& painter);
    void paintDot(QPainter& painter) const;

    const Theme& m_theme;
    const base::Clock& m_clock;
    Room m_room = Room::Usual;
    BreathPace m_pace{content::BreathPattern{}};
    BreathPace::Moment m_moment;
    std::chrono::milliseconds m_began{0};
    std::chrono::seconds m_said{-1};
    QPixmap m_ring;  ///< what stands still is drawn once
    QPixmap m_words; ///< and the words once a count
    QTimer m_timer;
};

} // namespace leeward::ui
