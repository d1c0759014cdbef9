#pragma once

#include "ui/plan/plan_views.h"

#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class Avatar;
class Button;
class TextLabel;
class Theme;

/// One word on its card: the word, what it means, what we do next, whose words, and a way to edit one's own.
class WordBlock final : public QWidget {
    Q_OBJECT

public:
    WordBlock(const Theme& theme, const LineView& line, QWidget* parent = nullptr);

    void show(const LineView& line);
    const LineView& line() const { return m_line; }

    /// Gives the focus to what edits the word.
    void focusEdit();

Q_SIGNALS:
    void editRequested(const leeward::Id<leeward::records::PlanLine>& id);

private:
    QWidget* makeBody();
    QWidget* makeFoot();
    void showSteps();

    const Theme& m_theme;
    LineView m_line;
    TextLabel* m_word = nullptr;
    TextLabel* m_meaning = nullptr;
    QWidget* m_notice = nullptr;
    TextLabel* m_noticeWords = nullptr;
    TextLabel* m_nextTitle = nullptr;
    QVBoxLayout* m_steps = nullptr;
    TextLabel* m_note = nullptr;
    Avatar* m_avatar = nullptr;
    TextLabel* m_whose = nullptr;
    Button* m_edit = nullptr;
};

} // namespace leeward::ui
