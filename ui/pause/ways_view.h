#pragma once

#include "core/content/piece.h"
#include "ui/pause/inner_view.h"

#include <QPointer>

#include <cstdint>
#include <string>
#include <vector>

namespace leeward::ui {

class HeadingLabel;
class ListFrame;
class ListRow;

/// All ways back to the room, in groups: what looks outward stands first.
class WaysView final : public InnerView {
    Q_OBJECT

public:
    explicit WaysView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p exercises, in their order, and \p breaths below them: first those that are offered, the others when
    /// somebody looks for them. They outlive what is shown.
    void begin(const std::vector<content::Piece>& exercises, const std::vector<content::Piece>& breaths);

    /// Gives the focus to the row of \p id, where one comes back from it; to the heading if there is none.
    void focusWay(const std::string& id);

Q_SIGNALS:
    void chosen(const std::string& id);

private:
    using Pieces = std::vector<const content::Piece*>;
    /// Breaths that are not offered.
    enum class Others : std::uint8_t { Folded, Shown };

    void rebuild();
    void addGroup(const QString& name, const Pieces& pieces);
    void addBreaths();
    void showOthers(const std::string& first);

    HeadingLabel* m_title;
    QPointer<QWidget> m_list;
    std::vector<std::pair<std::string, ListRow*>> m_rows;
    const std::vector<content::Piece>* m_exercises = nullptr;
    const std::vector<content::Piece>* m_breaths = nullptr;
    Others m_others = Others::Folded;
};

} // namespace leeward::ui
