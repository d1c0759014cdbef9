#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"
#include "ui/base/surface.h"
#include "ui/today/today_presenter.h"

#include <vector>

class QGridLayout;

namespace leeward::ui {

class Theme;
class Tile;

/// "A minute first, if you like": small things to do before anything else. Nothing of it is kept.
class MinuteCard final : public Card {
    Q_OBJECT

public:
    explicit MinuteCard(const Theme& theme, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void groundingRequested(leeward::ui::Grounding grounding);
    void exerciseRequested(const std::string& id);
    void openRequested(const leeward::ui::Destination& destination);

private:
    void makeTiles();
    void arrange(int columns);

    const Theme& m_theme;
    std::vector<Tile*> m_tiles;
    QGridLayout* m_grid;
};

/// The words and signals at a glance, and what always counts.
class GlanceCard final : public Card {
    Q_OBJECT

public:
    explicit GlanceCard(const Theme& theme, const TodayPresenter& presenter, Reflow reflow, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const leeward::ui::Destination& destination);

private:
    QWidget* makeWord(const Theme& theme, const GlanceWord& word, PageName page);
    QWidget* makeWithoutWords(const Theme& theme, const TodayPresenter& presenter);
};

/// The draft to go on with.
class DraftCard final : public Card {
    Q_OBJECT

public:
    DraftCard(const Theme& theme, const EntryGlance& draft, Reflow reflow, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const leeward::ui::Destination& destination);
};

/// The last small wins. None is counted.
class WinsCard final : public Card {
    Q_OBJECT

public:
    WinsCard(const Theme& theme, const std::vector<EntryGlance>& wins, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const leeward::ui::Destination& destination);
};

/// What one could begin with.
class FirstStepsCard final : public Card {
    Q_OBJECT

public:
    FirstStepsCard(const Theme& theme, const std::vector<FirstStep>& steps, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const leeward::ui::Destination& destination);
};

} // namespace leeward::ui
