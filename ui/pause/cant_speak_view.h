#pragma once

#include "ui/base/place.h"
#include "ui/pause/cant_speak.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>

class QBoxLayout;
class QHBoxLayout;

namespace leeward::ui {

class Button;
class ScrollPage;
class TextLabel;
class Theme;

/// For the person beside somebody who can't speak: one step at a time, large enough for two metres, or all of them.
/// Nothing is asked, and nothing kept.
class CantSpeakView final : public QWidget {
    Q_OBJECT

public:
    explicit CantSpeakView(const Theme& theme, QWidget* parent = nullptr);

    /// Begins with the first step. \p call is whom to call in danger.
    void begin(const StepCard& card, const QString& call);

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Form : std::uint8_t { OneStep, All };

    QWidget* makeTop();
    QWidget* makeFooter();
    QWidget* makeOneStep();
    QWidget* makeAll();
    QWidget* makeLine(int number);
    void setForm(Form form);
    void go(int by);
    void rebuild();
    void showWords();
    void focusWords();
    void arrange();

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    StepCard m_card;
    Form m_form = Form::OneStep;
    int m_step = 0;
    QWidget* m_top = nullptr;
    QHBoxLayout* m_topRow = nullptr;
    TextLabel* m_title = nullptr;
    ScrollPage* m_scroll;
    QPointer<QWidget> m_content;
    QBoxLayout* m_footerRow = nullptr;
    TextLabel* m_call = nullptr;
    Button* m_all = nullptr;
    Button* m_one = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    QWidget* m_line;
    QWidget* m_footer;
};

} // namespace leeward::ui
