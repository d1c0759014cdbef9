#pragma once

#include "ui/base/place.h"
#include "ui/journal/entry_view.h"
#include "ui/journal/selection_bar.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class EntryListView;
class FilterBar;
class JournalPresenter;
class SharePresenter;
class SearchField;
class TextLabel;
class Theme;

/// The journal as it is looked through: search, filters and list, and beside them the page that was chosen. Where
/// there is no room for both, one or the other.
class BrowseView final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    BrowseView(const Theme& theme, JournalPresenter& presenter, const SharePresenter& sharing,
               QWidget* parent = nullptr);

    /// Opens an entry's page, wherever it is.
    void open(const Id<records::Entry>& id);

    /// From the page back to the list, where it hides the list.
    void backToList();

    /// Whether the page hides the list.
    bool isPageAlone() const;

    /// The entry whose page is open.
    const std::optional<Id<records::Entry>>& shown() const { return m_shown; }

    /// Says anew what is shared of the page that is open.
    void refreshShared();

    void startSearch();

    /// Empties the search; false when it is empty.
    bool endSearch();

    /// Several can be chosen from now on, by clicks and Space.
    void beginChoosing();

    /// Nothing is chosen; false when nothing was.
    bool endChoosing();

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// Something is to be done with the pages that are chosen.
    void bulkRequested(leeward::ui::BulkAction action, const std::vector<leeward::Id<leeward::records::Entry>>& ids);

    /// isPageAlone() is another.
    void layoutChanged();

    void actionRequested(leeward::ui::EntryAction action, const leeward::Id<leeward::records::Entry>& id);
    void takeBackRequested(const leeward::Id<leeward::records::Passage>& id);

    /// \p words of an answer on the page that is open are for therapy.
    void wordsRequested(const leeward::Id<leeward::records::Entry>& id, leeward::records::Question question,
                        const QString& words);

private:
    void addList(QVBoxLayout& column);
    void connectList();
    void connectPresenter();
    void showList();
    void showAll();
    void askFilter();
    bool isChoosing() const;
    void showChosen();
    void showPage(const Id<records::Entry>& id);
    void refreshPage();
    void refreshMarks();
    void arrangeTop();
    void arrange();

    const Theme& m_theme;
    JournalPresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    QWidget* m_listSide;
    QVBoxLayout* m_column;
    SearchField* m_search;
    FilterBar* m_filters;
    TextLabel* m_count;
    TextLabel* m_nothing;
    Button* m_showAll; ///< when nothing was found
    EntryListView* m_list;
    SelectionBar* m_selection;
    QWidget* m_divider;
    EntryView* m_page;
    TextLabel* m_invitation;
    std::optional<Id<records::Entry>> m_shown;
    search::Query m_marked; ///< what is marked on the page
    QTimer m_marking;
    bool m_isPageOpen = false; ///< in the narrow forms: the page is in front of the list
};

} // namespace leeward::ui
