#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace leeward::ui {

class Theme;

/// The one ring around what has the keyboard: 2 px wide, 2 px outside, shown when the keyboard brought the focus there
/// and always around text fields. A widget says its corner through setRing() and its sisters.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    FocusRing(const Theme& theme, QApplication& application, QObject* parent);
    ~FocusRing() override;

    /// Whom the ring is around now; null when it is hidden.
    QWidget* shownAround() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);

    QApplication& m_application;
    QPointer<QFocusFrame> m_frame;
    bool m_isKeyboard = true; ///< the last thing used was the keyboard
};

/// Says the corner of \p widget's ring, in pixels at 100 %; kPillRing for half of its height.
void setRing(QWidget& widget, int cornerAt100);
inline constexpr int kPillRing = -1;

/// Has the ring drawn inside the widget's edge: rows in a list, whose neighbours touch.
void setRingInside(QWidget& widget, int cornerAt100);

/// Has no ring drawn: the widget shows by itself that it has the focus, or needs not.
void setNoRing(QWidget& widget);

/// Has the ring drawn around \p frame, in which \p widget stands; \p frame must live as long.
void setRingOn(QWidget& widget, QWidget& frame);

/// Has the ring drawn around the tick or radio mark alone, whose side is \p sideAt100.
void setRingAroundMark(QWidget& widget, int cornerAt100, int sideAt100);

} // namespace leeward::ui
