#pragma once

#include "core/content/piece.h"
#include "ui/pause/inner_view.h"

#include <QPointer>

#include <string>
#include <vector>

namespace leeward::ui {

class HeadingLabel;
class ListRow;

/// All ways back to the room, in groups: what looks outward stands first.
class WaysView final : public InnerView {
    Q_OBJECT

public:
    explicit WaysView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p exercises, in their order. They outlive what is shown.
    void begin(const std::vector<content::Piece>& exercises);

    /// Gives the focus to the row of \p id, where one comes back from it; to the heading if there is none.
    void focusWay(const std::string& id);

Q_SIGNALS:
    void chosen(const std::string& id);

private:
    void addGroup(const std::string& group, const std::vector<const content::Piece*>& pieces, QWidget* owner);

    HeadingLabel* m_title;
    QPointer<QWidget> m_list;
    std::vector<std::pair<std::string, ListRow*>> m_rows;
};

} // namespace leeward::ui
