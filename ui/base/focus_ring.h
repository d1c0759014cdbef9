#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace leeward::ui {

class Theme;

/// The one ring around what has the keyboard: 2 px wide, 2 px outside, shown when the keyboard brought the focus there
/// and always around text fields. A widget says its corner by the property `ring` (pixels at 100 %; -1 = half of the
/// height) and `ringInside` to have it inside its edge.
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

} // namespace leeward::ui
