#pragma once

#include "ui/base/button.h"
#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class IconView;
class TextLabel;
class Theme;

/// Spacing and margins of a layout, in pixels at 100 %, kept to the text size.
void setScaledMargins(const Theme& theme, QBoxLayout& layout, int left, int top, int right, int bottom);
void setScaledSpacing(const Theme& theme, QBoxLayout& layout, int gap);

/// A surface with a quiet edge and padding of 20 x 22; things are put into column().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    QVBoxLayout& column() { return *m_column; }

private:
    QVBoxLayout* m_column;
};

/// A surface whose rows touch, with a line between each two.
class ListFrame : public QFrame {
    Q_OBJECT

public:
    explicit ListFrame(const Theme& theme, QWidget* parent = nullptr);

    /// Puts \p row at the end; the list owns it.
    void addRow(QWidget* row);

    /// Takes all rows away.
    void clear();

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

/// A line of 1 px.
QWidget* rule(const Theme& theme, QWidget* parent = nullptr);

enum class BandTone : std::uint8_t { Plain, Shared, Private, Calm, Notice, Red };

/// A tinted strip with an icon, a sentence and perhaps a way out. Read by a screen reader when it comes or changes.
class Band final : public QFrame {
    Q_OBJECT

public:
    Band(const Theme& theme, BandTone tone, std::optional<Icon> icon, const QString& sentence,
         QWidget* parent = nullptr);

    /// Says something else, and says it aloud.
    void setSentence(const QString& sentence);

    /// The same with a first sentence in semibold.
    void setSentence(const QString& lead, const QString& rest);

    /// A title above the sentence, or none; with one, what can be done stands below the words.
    void setTitle(const QString& title);

    void setTone(BandTone tone);

    /// A button after the words, small and outlined unless \p look says otherwise; owned by the band.
    Button* addAction(const QString& text, const ButtonLook& look = {ButtonKind::Outline, ButtonSize::Small});

    /// What it says as a whole.
    QString words() const;

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    const Theme& m_theme;
    BandTone m_tone;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QBoxLayout* m_row;
    QBoxLayout* m_column; ///< the words
    QBoxLayout* m_actions;
    IconView* m_picture = nullptr;
};

} // namespace leeward::ui
