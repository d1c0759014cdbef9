#pragma once

#include "ui/plan/plan_views.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class TextLabel;
class Theme;

/// What the safety check of a section has to say: what is needed, and what is worth a thought. Calm; a screen reader
/// reads it when it is at rest. Hidden while there is nothing to say.
class SafetyBand final : public QFrame {
    Q_OBJECT

public:
    explicit SafetyBand(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<NoticeView>& notices);

    /// Puts the buttons below the words, for tight windows.
    enum class Form { Beside, Below };
    void setForm(Form form);

    /// Gives the keyboard to the first answer. False when there is none.
    bool takeFocus();

Q_SIGNALS:
    void addRequested(leeward::records::LineKind kind);
    void changeRequested(const leeward::Id<leeward::records::PlanLine>& id);
    void keepRequested(const std::string& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    QWidget* rowFor(const NoticeView& notice);
    void addButtons(const NoticeView& notice, QBoxLayout& row, QWidget* owner);

    const Theme& m_theme;
    Form m_form = Form::Beside;
    std::vector<NoticeView> m_notices;
    TextLabel* m_title;
    QVBoxLayout* m_rows;
    std::vector<Button*> m_answers;
};

} // namespace leeward::ui
