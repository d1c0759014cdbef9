#include "ui/today/closeness_card.h"

#include "ui/base/accessible.h"
#include "ui/base/icon_view.h"
#include "ui/base/place_colors.h"
#include "ui/base/roving_focus.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/today/card_head.h"
#include "ui/today/closeness_tile.h"
#include "ui/today/closeness_words.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace leeward::ui {

ClosenessCard::ClosenessCard(const Theme& theme, ClosenessPresenter& presenter, Reflow reflow, QWidget* parent)
    : Card(theme, parent), m_presenter(presenter) {
    setPlace(*this, Place::Shared);
    addHead(theme, *this, tr("Closeness today"), Place::Shared);
    auto* words =
        label(theme, TextRole::Ui,
              tr("How near feels all right, if you’d like to say. You each choose before the other’s shows."), this);
    words->setTone(Color::Ink2);
    column().addWidget(words);
    column().addSpacing(theme.px(6));
    addTiles(theme, reflow);
    column().addSpacing(theme.px(4));
    auto* foot = new QHBoxLayout;
    setScaledSpacing(theme, *foot, 9);
    foot->addWidget(new IconView(theme, Icon::Words, Color::Shared, 18, this), 0, Qt::AlignTop);
    auto* honest = label(theme, TextRole::Small, {}, this);
    honest->setWords(tr("Not an invitation. Ask anyway."),
                     tr("It clears at midnight, and nothing is kept. Yours once more takes it back."));
    foot->addWidget(honest, 1);
    column().addLayout(foot);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &ClosenessCard::readAgain);
    m_changes = m_presenter.onChange([this] { readAgain(); });
    refresh();
}

void ClosenessCard::addTiles(const Theme& theme, Reflow reflow) {
    auto* grid = new QGridLayout;
    grid->setSpacing(theme.px(8));
    auto* focus = new RovingFocus(this);
    const bool isTight = reflow == Reflow::Tight;
    for (const records::Closeness choice : kClosenessChoices) {
        auto* tile = new ClosenessTile(theme, choice, this);
        tile->setForm(isTight ? ClosenessTile::Form::Row : ClosenessTile::Form::Tall);
        const int place = static_cast<int>(m_tiles.size());
        grid->addWidget(tile, isTight ? place : 0, isTight ? 0 : place);
        focus->add(tile);
        m_tiles.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { choose(*tile); });
    }
    column().addLayout(grid);
}

void ClosenessCard::choose(const ClosenessTile& tile) {
    const auto chosen = m_presenter.choose(tile.choice());
    refresh();
    if (!chosen)
        Q_EMIT failed(chosen.error());
}

void ClosenessCard::readAgain() {
    m_presenter.load();
    refresh();
}

void ClosenessCard::refresh() {
    for (ClosenessTile* tile : m_tiles) {
        const QString before = tile->accessibleName();
        tile->show(m_presenter.today(), m_presenter.otherName());
        if (tile->hasFocus() && tile->accessibleName() != before)
            announce(*tile);
    }
    m_midnight.start(m_presenter.untilMidnight());
}

} // namespace leeward::ui
