#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace leeward::ui {

class FlowLayout;
class Theme;

/// A small round choice: on has a tick and the fill of its place.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Choice, ///< on or off
        Add,    ///< dashed with a plus: brings something
        More,   ///< dashed without an icon: shows more
    };

    enum class Height : std::uint8_t {
        Usual, ///< 32
        Low,   ///< 28, for filters above a list
        Tall,  ///< 40, above the buttons of a page, in the letters of those
    };

    Chip(const Theme& theme, const QString& text, Kind kind = Kind::Choice, QWidget* parent = nullptr);

    void setChipHeight(Height height);

    /// A picture of its own, on or off, instead of the tick.
    void setPicture(Icon picture);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Icon> picture() const;
    TextRole role() const;
    int padding() const;
    QFont wordsFont() const;

    const Theme& m_theme;
    const Kind m_kind;
    Height m_height = Height::Usual;
    std::optional<Icon> m_picture;
};

/// Chips that flow into lines, 7 px apart.
class ChipFlow final : public QWidget {
    Q_OBJECT

public:
    explicit ChipFlow(const Theme& theme, QWidget* parent = nullptr);

    /// A new choice at the end, before any chip that adds or shows more.
    Chip* addChoice(const QString& text);

    /// A new dashed chip at the end.
    Chip* addChip(const QString& text, Chip::Kind kind);

    /// The choices, in order.
    const QList<Chip*>& choices() const { return m_choices; }

    /// The texts of the choices that are on, in order.
    QStringList chosen() const;

    /// Turns on the choices with these texts and off the rest; a text that is none of them becomes a new choice.
    void setChosen(const QStringList& texts);

Q_SIGNALS:
    /// A person turned a choice on or off.
    void edited();

private:
    const Theme& m_theme;
    QList<Chip*> m_choices;
    FlowLayout* m_flow = nullptr;
};

} // namespace leeward::ui
