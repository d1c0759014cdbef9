#pragma once

#include <QWidget>

namespace leeward::ui {

class Button;
class EditorPresenter;
class NumberRow;
class TextLabel;
class Theme;

/// How heavy it is, as a number before and after writing: folded away until somebody wants it.
class DistressFold final : public QWidget {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    DistressFold(const Theme& theme, EditorPresenter& presenter, QWidget* parent = nullptr);

    /// From now on it hands over nothing.
    void retire();

private:
    void turn();

    Button* m_turn;
    QWidget* m_inside;
    NumberRow* m_before;
    NumberRow* m_after;
};

} // namespace leeward::ui
