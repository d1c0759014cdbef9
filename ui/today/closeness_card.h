#pragma once

#include "core/store/change.h"
#include "ui/base/place.h"
#include "ui/base/surface.h"
#include "ui/today/closeness_presenter.h"

#include <QTimer>

#include <vector>

namespace leeward::ui {

class ClosenessTile;
class Theme;

/// Closeness today: how near feels all right. It clears at midnight, and nobody is asked for it.
class ClosenessCard final : public Card {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    ClosenessCard(const Theme& theme, ClosenessPresenter& presenter, Reflow reflow, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A choice could not be kept.
    void failed(leeward::store::SaveError error);

private:
    void addTiles(const Theme& theme, Reflow reflow);
    void choose(const ClosenessTile& tile);
    void readAgain();
    void refresh();

    ClosenessPresenter& m_presenter;
    std::vector<ClosenessTile*> m_tiles;
    store::ChangeListeners::Subscription m_changes;
    QTimer m_midnight;
};

} // namespace leeward::ui
