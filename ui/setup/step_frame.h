#pragma once

#include "ui/base/place.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class Card;
class StartFrame;
class TextLabel;
class Theme;

/// How a step that asks something is laid out: fields on the left, a card beside them, Back and Continue below. In a
/// narrow window the card goes below the fields, and the buttons stand at the foot and never scroll away.
class StepFrame final : public QWidget {
    Q_OBJECT

public:
    explicit StepFrame(const Theme& theme, QWidget* parent = nullptr);

    QVBoxLayout& fields() { return *m_fields; }
    Card& aside() { return *m_aside; }
    Button& back() { return *m_back; }
    Button& next() { return *m_next; }

    /// What is missing before it can go on, beside the buttons; empty for nothing.
    void setMissing(const QString& sentence);

    void setReflow(Reflow reflow);
    void rewind();

private:
    QWidget* makeButtons();
    void arrange();

    const Theme& m_theme;
    StartFrame* m_frame;
    QBoxLayout* m_halves;
    QVBoxLayout* m_left;
    QVBoxLayout* m_fields;
    QVBoxLayout* m_right;
    Card* m_aside;
    Button* m_back;
    Button* m_next;
    TextLabel* m_missing;
    QWidget* m_rule;
    QWidget* m_buttons;
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
