#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <chrono>

class QApplication;

namespace leeward::ui {

class FocusRing;

enum class Scheme : std::uint8_t { System, Light, Dark };

/// What a person chose about the looks of the program.
struct Look {
    Scheme scheme = Scheme::System;
    int textPercent = 100; ///< 80 to 200; outside is brought to the nearest
    bool reducedMotion = false;
    bool systemFont = false;   ///< the system's font instead of Lato and Gentium
    bool plainReading = false; ///< reading text in the UI typeface
    bool operator==(const Look&) const = default;
};

/// How long a change may take to be seen.
enum class Motion : std::uint8_t { Fast, Gentle, Slow };

/// Colours, fonts, sizes and icons as they are now. One is made by the program and handed on as `const Theme&`; it
/// must outlive every widget. Widgets that paint themselves update on changed().
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Dresses \p application in the default look.
    explicit Theme(QApplication& application);
    ~Theme() override;

    const Look& look() const { return m_look; }

    /// Dresses the application anew, fonts and style sheet too. Nothing happens when it is the present look.
    void setLook(const Look& look);

    bool isDark() const { return m_isDark; }

    /// Whether the system asks for high contrast: tints are dropped, edges and words stay.
    bool isHighContrast() const { return m_isHighContrast; }

    QColor color(Color color) const { return m_colors[indexOf(color)]; }

    /// The font of a role, scaled.
    QFont font(TextRole role) const;

    /// The line height of a role in pixels, scaled.
    int lineHeight(TextRole role) const;

    /// How far down text of this role is moved to look centred, in pixels: Lato stands a little high.
    int sink(TextRole role) const;

    /// \p at100 pixels of the design at the present text size, rounded.
    int px(double at100) const;

    /// 0.8 to 2.0.
    double scale() const { return m_look.textPercent / 100.0; }

    /// Zero when motion is reduced.
    std::chrono::milliseconds duration(Motion motion) const;

    /// An icon that keeps to the theme: it is drawn in the colour's present value, or in Disabled where it is.
    QIcon icon(Icon icon, Color color) const;

    /// The same with another colour while what it stands on is checked.
    QIcon icon(Icon icon, Color off, Color on) const;

    /// The icon as a picture of \p side device-independent pixels.
    QPixmap pixmap(Icon icon, Color color, int side, qreal ratio) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Colours, fonts or sizes are others now.
    void changed();

private:
    void dress();
    void readSystem();
    void chooseColors();
    QPalette palette() const;

    QApplication& m_application;
    const Tokens m_tokens;
    Look m_look;
    QPalette m_system;
    QString m_systemFamily;
    std::array<QColor, kColorCount> m_colors;
    mutable IconSet m_icons;
    FocusRing* m_ring = nullptr;
    bool m_isDark = false;
    bool m_isHighContrast = false;
    bool m_isDressing = false;
};

} // namespace leeward::ui
