#pragma once

#include "core/content/piece.h"
#include "ui/base/place.h"
#include "ui/base/theme.h"
#include "ui/learn/shelf_presenter.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class HeadingLabel;
class PieceBody;
class ScrollPage;
class WordNote;

/// One page to be read: what to know before, the text, where it comes from, and beside it the words of the word list,
/// its headings, what is near, and a mark.
class ArticleView final : public QWidget {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    ArticleView(const Theme& theme, const ShelfPresenter& presenter, QWidget* parent = nullptr);

    /// Shows \p piece, from its \p part on. A heavy one stays folded until it is asked for.
    void show(const content::Piece& piece, int part);

    /// Shows nothing.
    void clear();

    const content::Piece* piece() const { return m_piece; }

    /// The part that stands at the top; 0 while it is folded.
    int partAtTop() const;

    void setReflow(Reflow reflow);
    void focusTitle();

Q_SIGNALS:
    void chosen(const leeward::content::Piece& piece);
    void allWordsRequested();
    void notKept(leeward::store::SaveError error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    QWidget* makeText(QWidget* owner);
    void addHead(QVBoxLayout& column, QWidget* owner);
    void addFoot(QVBoxLayout& column, QWidget* owner);
    QWidget* makeSide(QWidget* owner);
    void addWords(QVBoxLayout& side, QWidget* owner);
    void addHeadings(QVBoxLayout& side, QWidget* owner);
    void addMark(QVBoxLayout& side, QWidget* owner);
    void unfold();
    void openWord(const std::string& term);
    void closeWord();
    void placeNote();
    void levelNote();
    void keepPlace();
    void goToKept();
    void arrange();

    const Theme& m_theme;
    const ShelfPresenter& m_presenter;
    const content::Piece* m_piece = nullptr;
    Reflow m_reflow = Reflow::Wide;
    std::optional<int> m_kept; ///< the part that stays at the top while the page is laid out anew
    int m_top = 0;             ///< the part that stood at the top when somebody last scrolled
    Look m_look;               ///< in which it stood there
    ScrollPage* m_scroll;
    QWidget* m_page = nullptr;
    QBoxLayout* m_columns = nullptr;
    HeadingLabel* m_title = nullptr;
    PieceBody* m_body = nullptr;
    QWidget* m_foot = nullptr;
    Button* m_unfold = nullptr;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_sideColumn = nullptr;
    WordNote* m_note = nullptr;
    QWidget* m_aboveNote = nullptr; ///< brings it beside the line of its word
};

} // namespace leeward::ui
