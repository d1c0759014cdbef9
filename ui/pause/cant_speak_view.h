#pragma once

#include "ui/pause/cant_speak.h"
#include "ui/pause/inner_view.h"

#include <QPointer>

#include <cstdint>

class QBoxLayout;

namespace leeward::ui {

class Button;
class TextLabel;

/// For the person beside somebody who can't speak: one step at a time, large enough for two metres, or all of them.
/// Nothing is asked, and nothing kept.
class CantSpeakView final : public InnerView {
    Q_OBJECT

public:
    explicit CantSpeakView(const Theme& theme, QWidget* parent = nullptr);

    /// Begins with the first step. \p call is whom to call in danger.
    void begin(const StepCard& card, const QString& call);

protected:
    void arrange() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Form : std::uint8_t { OneStep, All };

    QWidget* makeFooter();
    QWidget* makeOneStep();
    QWidget* makeAll();
    QWidget* makeLine(int number);
    void sayWhomToCall();
    void setForm(Form form);
    void go(int by);
    void rebuild();
    void showWords();
    void focusWords();

    StepCard m_card;
    QString m_callWords;
    Form m_form = Form::OneStep;
    int m_step = 0;
    Reflow m_builtFor = Reflow::Wide; ///< what is to be read was laid out for it
    TextLabel* m_title;
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
