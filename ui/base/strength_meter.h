#pragma once

#include <QWidget>

namespace leeward::ui {

class TextLabel;
class Theme;

/// Four bars and a sentence for how well a passphrase holds. Which level it is decides somebody else.
class StrengthMeter final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(const Theme& theme, QWidget* parent = nullptr);

    /// \p bars is 0 to 4; \p lead is "Strong." and \p rest the sentence after it. Told to a screen reader politely.
    void setStrength(int bars, const QString& lead, const QString& rest);

    int bars() const { return m_bars; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextLabel* m_words;
    int m_bars = 0;
};

} // namespace leeward::ui
