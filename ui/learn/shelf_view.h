#pragma once

#include "core/content/piece.h"
#include "ui/base/place.h"
#include "ui/learn/shelf_presenter.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class HeadingLabel;
class ScrollPage;
class SearchField;
class Theme;

/// All pages: where one was, what is marked, the reading paths, the short ones, the word list; and what a search finds.
class ShelfView final : public QWidget {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    ShelfView(const Theme& theme, const ShelfPresenter& presenter, QWidget* parent = nullptr);

    /// Says anew what is there. What was typed goes.
    void refresh();

    /// Holds no rows, until it is refreshed: what nobody sees need not follow every change of the looks.
    void clear();

    /// Shows what has the words in the search field, or everything.
    void search();

    void startSearch();
    void setReflow(Reflow reflow);

    /// Gives the focus to the row of \p id, where one comes back from it; false if there is none.
    bool focusRow(const std::string& id);

    /// Brings the word list into sight.
    void revealWords();

Q_SIGNALS:
    void chosen(const leeward::content::Piece& piece);
    void forgetRequested();

private:
    void rebuild();
    void addOwn(QVBoxLayout& column, QWidget* owner);
    QWidget* addList(QVBoxLayout& column, QWidget* owner, const QString& heading, const ShelfPresenter::Pieces& pieces);

    const Theme& m_theme;
    const ShelfPresenter& m_presenter;
    ScrollPage* m_scroll;
    SearchField* m_search;
    QWidget* m_lists = nullptr;
    QWidget* m_words = nullptr;
    std::vector<std::pair<std::string, QWidget*>> m_rows;
};

} // namespace leeward::ui
