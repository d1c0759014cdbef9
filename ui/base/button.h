#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QPushButton>

#include <optional>

namespace leeward::ui {

class Theme;

enum class ButtonKind : std::uint8_t {
    Outline, ///< the usual one
    Primary, ///< filled in the colour of its place
    Quiet,   ///< words alone until the pointer comes
    Remove,  ///< outline with brick words
    Danger,  ///< filled brick: the last step of removing
    Link,    ///< underlined words
    InkLink, ///< the same in ink: over the hills
};
enum class ButtonSize : std::uint8_t { Normal, Large, Small };

/// What a button looks like.
struct ButtonLook {
    ButtonKind kind = ButtonKind::Outline;
    ButtonSize size = ButtonSize::Normal;
    std::optional<Icon> icon = std::nullopt;
};

/// A push button in the design's looks. Its place is that of the page it stands on (setPlace). Never elides.
class Button : public QPushButton {
    Q_OBJECT

public:
    Button(const Theme& theme, const QString& text, const ButtonLook& look = {}, QWidget* parent = nullptr);

    const ButtonLook& buttonLook() const { return m_look; }
    void setButtonLook(const ButtonLook& look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int height100() const;
    int padding100() const;
    QFont wordsFont() const;
    Color wordsColor() const;
    void paintGround(QPainter& painter) const;

    const Theme& m_theme;
    ButtonLook m_look;
};

/// A new button, owned by \p parent or the layout it is put in.
Button* button(const Theme& theme, const QString& text, const ButtonLook& look = {}, QWidget* parent = nullptr);

/// A square quiet button with an icon alone; \p name is what it is called and its tooltip.
Button* iconButton(const Theme& theme, Icon icon, const QString& name, QWidget* parent = nullptr);

} // namespace leeward::ui
