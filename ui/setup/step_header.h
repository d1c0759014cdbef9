#pragma once

#include "ui/base/place.h"

#include <QWidget>

namespace leeward::ui {

class Preferences;
class TextLabel;
class Theme;

/// "Setting up, step 2 of 3", in words and as bars. Leaves the top right to Pause.
class StepHeader final : public QWidget {
    Q_OBJECT

public:
    StepHeader(const Theme& theme, const Preferences& preferences, QWidget* parent = nullptr);

    /// \p number 0 shows the program's mark alone.
    void setStep(int number, int count);

    void setReflow(Reflow reflow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextLabel* m_words;
    Reflow m_reflow = Reflow::Wide;
    int m_number = 0;
    int m_count = 0;
};

} // namespace leeward::ui
