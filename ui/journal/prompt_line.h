#pragma once

#include <QWidget>

namespace leeward::ui {

class Button;
class EditorPresenter;
class TextLabel;
class Theme;

/// Something to begin from, quietly above the text: it can be changed for another, or sent away.
class PromptLine final : public QWidget {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    PromptLine(const Theme& theme, EditorPresenter& presenter, QWidget* parent = nullptr);

private:
    void refresh();
    void dismiss();

    EditorPresenter& m_presenter;
    TextLabel* m_words;
    TextLabel* m_hint;
    Button* m_another;
    Button* m_none;
};

} // namespace leeward::ui
