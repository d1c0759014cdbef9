#pragma once

#include "ui/base/place.h"
#include "ui/practice/practice_presenter.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <optional>
#include <string>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Chip;
class ComboBox;
class PracticeCard;
class ScrollPage;
class Segments;
class Theme;

/// Everything that can be practised, on shelves, and what of it is wanted. On all of them together each shelf shows
/// its first few.
class ShelvesView final : public QWidget {
    Q_OBJECT

public:
    /// \p theme and \p presenter outlive it.
    ShelvesView(const Theme& theme, PracticePresenter& presenter, QWidget* parent = nullptr);

    /// Shows all shelves, with no filter.
    void begin();

    /// Shows what there is now.
    void refresh();

    /// Holds no cards, until it is refreshed: what nobody sees need not follow every change of the looks.
    void clear();

    void setReflow(Reflow reflow);

    /// Gives the focus to the card of \p id, where one comes back from it; false if it is not shown.
    bool focusCard(const std::string& id);

Q_SIGNALS:
    void chosen(const leeward::content::Piece& piece);
    void composerChosen();
    void drawRequested();
    void notKept(leeward::store::SaveError error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoices();
    void choose(std::optional<Shelf> shelf);
    void rebuild();
    bool addShelf(Shelf shelf);
    void addOwn();
    void addHidden();
    void addCards(const PracticePresenter::Pieces& pieces, const QString& name);
    void addHeading(const QString& name, const QString& words);
    void addNothing();
    void addStarts(Shelf shelf);
    CardFilter filter() const;
    int columns() const;
    void arrange();

    const Theme& m_theme;
    PracticePresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    std::optional<Shelf> m_shelf; ///< all of them if none
    ScrollPage* m_scroll;
    QBoxLayout* m_choices = nullptr;
    Segments* m_segments = nullptr;
    ComboBox* m_box = nullptr; ///< the same where there is less room
    Chip* m_withoutTouch = nullptr;
    Chip* m_alone = nullptr;
    Chip* m_underFive = nullptr;
    QPointer<QWidget> m_lists;
    QVBoxLayout* m_column = nullptr;
    std::vector<std::pair<std::string, PracticeCard*>> m_cards;
};

} // namespace leeward::ui
