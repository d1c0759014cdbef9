#pragma once

#include <QFrame>

namespace leeward::ui {

class Button;
class TextLabel;
class Theme;

/// What can be done with the several pages that are chosen in the list.
enum class BulkAction { Tag, BringToTherapy, Export, Remove };

/// Stands below the journal's list while several pages are chosen.
class SelectionBar final : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(const Theme& theme, QWidget* parent = nullptr);

    /// How many are chosen.
    void setCount(std::size_t count);

Q_SIGNALS:
    void actionRequested(leeward::ui::BulkAction action);

    /// Nothing is to be chosen any more.
    void endRequested();

private:
    const Theme& m_theme;
    TextLabel* m_words;
    QList<Button*> m_actions;
};

} // namespace leeward::ui
