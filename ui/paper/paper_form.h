#pragma once

#include "ui/paper/paper_presenter.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace leeward::ui {

class CheckBox;
class RadioButton;
class Segments;
class TextLabel;
class Theme;

/// What goes on paper, and on which: the whole plan, chosen sections, or the wallet card.
class PaperForm final : public QWidget {
    Q_OBJECT

public:
    /// \p presenter outlives it, and has read the plan.
    PaperForm(const Theme& theme, const PaperPresenter& presenter, QWidget* parent = nullptr);

    PaperChoice choice() const;

Q_SIGNALS:
    /// A person chose something else.
    void changed();

private:
    void addWords();
    void addKinds();
    void addSections();
    void addSheets();
    RadioButton* addKind(const QString& words);
    void refresh();
    WhoseWords whose() const;
    QString whoseWords() const;

    const Theme& m_theme;
    const PaperPresenter& m_presenter;
    QVBoxLayout* m_column;
    RadioButton* m_whole = nullptr;
    RadioButton* m_chosen = nullptr;
    RadioButton* m_card = nullptr;
    TextLabel* m_whose = nullptr; ///< of Our plan: whose words are on it
    CheckBox* m_theirs = nullptr; ///< while both are here: the other person ticks their own words
    QWidget* m_ticks;
    std::map<records::PlanSection, CheckBox*> m_sections;
    Segments* m_sheet = nullptr;
    Segments* m_cardSheet = nullptr;
    TextLabel* m_hint = nullptr;
};

} // namespace leeward::ui
