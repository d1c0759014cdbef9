#pragma once

#include "core/content/piece.h"
#include "ui/base/place.h"

#include <QPointer>
#include <QSize>
#include <QWidget>

#include <string>
#include <vector>

class QHBoxLayout;

namespace leeward::ui {

class HeadingLabel;
class ListRow;
class ScrollPage;
class Theme;

/// All ways back to the room, in groups: what looks outward stands first.
class WaysView final : public QWidget {
    Q_OBJECT

public:
    explicit WaysView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p exercises, in their order. They outlive what is shown.
    void begin(const std::vector<content::Piece>& exercises);

    /// Gives the focus to the row of \p id, where one comes back from it; to the heading if there is none.
    void focusWay(const std::string& id);

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    void left();
    void chosen(const std::string& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    void addGroup(const std::string& group, const std::vector<const content::Piece*>& pieces, QWidget* owner);
    void arrange();

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    QWidget* m_top = nullptr;
    QHBoxLayout* m_topRow = nullptr;
    HeadingLabel* m_title = nullptr;
    ScrollPage* m_scroll;
    QPointer<QWidget> m_list;
    std::vector<std::pair<std::string, ListRow*>> m_rows;
};

} // namespace leeward::ui
