#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;

namespace leeward::ui {

class Button;
class HeadingLabel;
class ListFrame;
class ListRow;
class RovingFocus;
class ScrollPage;
class TextLabel;
class Theme;
class Tile;

/// The first page of Pause: nothing is expected; what would help, and ways back to the room. Nothing is kept.
class NeedsView final : public QWidget {
    Q_OBJECT

public:
    explicit NeedsView(const Theme& theme, QWidget* parent = nullptr);

    /// Back from the second nine to the first; false when those are shown.
    bool leaveMore();

    /// Back to how it opens: nothing chosen, the first tiles, the top of the page.
    void reset();

    /// Whether there is a place to write in: not before unlocking.
    enum class Writing { Absent, Offered };
    void setWriting(Writing writing);

    /// The row that leads to the steps of the plan, by that name and sentence; none if it is empty. It stands below
    /// everything else in its column: it comes when the page is painted already, and nothing may move under a finger.
    void setSteps(const QString& title, const QString& sentence);

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

    /// Gives the focus to the heading, where Space does nothing.
    void focusStart();

    /// Gives it to "They can’t speak", where one comes back from that.
    void focusCantSpeak();

    /// Gives it to the row of the steps, where one comes back from them.
    void focusSteps();

Q_SIGNALS:
    void cantSpeakChosen();
    void stepsChosen();
    void wayChosen(const std::string& id);
    void allWaysChosen();
    void goBackRequested();
    void helpRequested();
    void writeRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Tiles { First, More };

    QWidget* makeTop();
    QWidget* makeHeading();
    QWidget* makeTiles();
    QWidget* makeRoom();
    ListRow* makeSteps(QWidget* box);
    QWidget* makeFooter();
    Tile* addTile(std::vector<Tile*>& group, Tile* tile, RovingFocus& focus);
    void showTiles(Tiles tiles);
    void arrange();
    void arrangeTiles();
    void arrangeFooter();
    int columns() const;
    void arrangeTop();
    bool hasRoomForAll() const;
    int sideRoom() const;

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    Writing m_writing = Writing::Absent;
    Tiles m_shown = Tiles::First;
    ScrollPage* m_scroll;
    HeadingLabel* m_heading = nullptr;
    QBoxLayout* m_body;
    QWidget* m_line; ///< between page and footer, where the page runs under it
    QGridLayout* m_grid = nullptr;
    Button* m_backToFirst = nullptr;
    Tile* m_more = nullptr;
    std::vector<Tile*> m_firstTiles;
    std::vector<Tile*> m_moreTiles;
    QHBoxLayout* m_topRow = nullptr;
    QBoxLayout* m_footerRow = nullptr;
    QBoxLayout* m_rest = nullptr; ///< what the footer has no room for, at the end of the page
    TextLabel* m_ready = nullptr;
    Button* m_help = nullptr;
    Button* m_write = nullptr;
    Button* m_close = nullptr;
    Button* m_goBack = nullptr;
    ListRow* m_steps = nullptr;
    ListRow* m_cantSpeak = nullptr;
    QBoxLayout* m_beside = nullptr; ///< what stands beside the tiles
    QWidget* m_top;                 ///< these four last: making them sets what stands above
    QWidget* m_tilesBox;
    QWidget* m_room;
    QWidget* m_footer;
};

} // namespace leeward::ui
