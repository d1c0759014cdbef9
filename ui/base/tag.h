#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/place.h"
#include "ui/base/tokens.h"

#include <QLabel>

#include <optional>

namespace leeward::ui {

class Theme;

/// Icon and words in one small box or none, at most one line: what chips, tags and states are made of.
struct BadgeLook {
    std::optional<Icon> icon = std::nullopt;
    TextRole role = TextRole::Meta;
    int weight = 400;
    Color words = Color::Ink2;
    std::optional<Color> iconColor = std::nullopt; ///< when it is not that of the words
    std::optional<Color> fill = std::nullopt;
    std::optional<Color> edge = std::nullopt;
    int height = 24;   ///< at 100 %
    int corner = 6;    ///< at 100 %; -1 = half of the height
    int padding = 9;   ///< at 100 %, before
    int end = 9;       ///< at 100 %, after
    int iconSide = 16; ///< at 100 %
    int gap = 6;       ///< between icon and words
};

/// A label of one line with an icon; never operable.
class Badge : public QLabel {
    Q_OBJECT

public:
    Badge(const Theme& theme, const QString& words, const BadgeLook& look, QWidget* parent = nullptr);

    void setBadgeLook(const BadgeLook& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordsFont() const;

    const Theme& m_theme;
    BadgeLook m_look;
};

/// Who can read what stands here, in words, shape and colour.
class VisibilityChip final : public Badge {
    Q_OBJECT

public:
    enum class Form : std::uint8_t {
        Full,   ///< a white pill: "Only you can read this"
        InCard, ///< without a pill: "Only you"
        Tinted, ///< a small pill in the place's tint: "Only you"
    };

    VisibilityChip(const Theme& theme, Place place, Form form = Form::Full, QWidget* parent = nullptr);

    void setPlace(Place place);

    /// Other words in the place's colours: "These apply on this computer".
    void setSentence(const QString& sentence);

private:
    Form m_form;
};

enum class TagTone : std::uint8_t { Plain, Sage, Ochre, Shared, Private };

/// A word of mine on something: "night", "Detour".
Badge* tag(const Theme& theme, const QString& words, TagTone tone = TagTone::Plain,
           std::optional<Icon> icon = std::nullopt, QWidget* parent = nullptr);

/// What cannot be changed: "Always", said as "Always. Cannot be changed".
Badge* alwaysTag(const Theme& theme, QWidget* parent = nullptr);

/// How far a shared section is talked about.
enum class TalkState : std::uint8_t { TalkedThrough, Changed, Draft };
Badge* stateLabel(const Theme& theme, TalkState state, QWidget* parent = nullptr);

/// A key on the keyboard: "Shift".
Badge* keyCap(const Theme& theme, const QString& key, QWidget* parent = nullptr);

} // namespace leeward::ui
