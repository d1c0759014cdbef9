#pragma once

#include "ui/plan/plan_views.h"
#include "ui/plan/suggestions.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class Theme;
class WordBlock;

/// The card of one level: its words, or a kind invitation to add one.
class LevelCard final : public QFrame {
    Q_OBJECT

public:
    LevelCard(const Theme& theme, records::Level level, QWidget* parent = nullptr);

    /// Shows \p words; with none, the invitation. Blocks that stay keep the focus.
    void show(const std::vector<LineView>& words);

    /// Whether a small plus stands in the head, for a word of one's own beside the other's.
    void offerOwnWord(bool isOffered);

    /// Gives the focus to what edits the word \p id, or else to what adds one.
    void focusWord(const Id<records::PlanLine>& id);

Q_SIGNALS:
    void addRequested(leeward::records::Level level);
    void picked(const leeward::ui::Suggestion& suggestion);
    void editRequested(const leeward::Id<leeward::records::PlanLine>& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeInvitation();
    void rebuild(const std::vector<LineView>& words);

    const Theme& m_theme;
    records::Level m_level;
    Button* m_plus = nullptr;
    Button* m_add = nullptr;
    QWidget* m_head; ///< these two after what making them sets
    QWidget* m_invitation;
    QVBoxLayout* m_column;
    std::vector<WordBlock*> m_blocks;
    std::vector<QWidget*> m_rules;
};

} // namespace leeward::ui
