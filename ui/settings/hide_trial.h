#pragma once

#include "ui/base/hide_guard.h"

#include <QTimer>
#include <QWidget>

namespace leeward::ui {

class Button;
class Theme;

/// "Try it" beside three dots: for a while Shift fills the dots and hides nothing.
class HideTrial final : public QWidget {
    Q_OBJECT

public:
    /// How long a trial waits for the third press.
    static constexpr int kTrialMs = 15'000;

    HideTrial(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);
    ~HideTrial() override;

    bool isRunning() const { return m_end.isActive(); }

    /// Ends a trial, if there is one.
    void stop();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// What to say below the label: how to try it, or that it would have hidden now. Empty for the usual sentence.
    void said(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    class Dots;
    void start();

    HideGuard m_guard;
    QTimer m_end;
    Dots* m_dots;
    Button* m_button;
};

} // namespace leeward::ui
