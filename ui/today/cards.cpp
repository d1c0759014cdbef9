#include "ui/today/cards.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/level_look.h"
#include "ui/base/place_colors.h"
#include "ui/base/roving_focus.h"
#include "ui/base/sentences.h"
#include "ui/base/step_button.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"
#include "ui/today/card_head.h"
#include "ui/today/press_area.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <utility>

namespace leeward::ui {

namespace {

constexpr int kWordsAcross = 3;
constexpr int kTilesAcross = 5;

} // namespace

MinuteCard::MinuteCard(const Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_grid(new QGridLayout) {
    setPlace(*this, Place::Neutral);
    addHead(theme, *this, tr("A minute first, if you like"), Place::Neutral)->setSentence(tr("Not recorded"));
    auto* words = label(theme, TextRole::Ui, tr("Pick one, or none. Your eyes can stay open the whole time."), this);
    words->setTone(Color::Ink2);
    column().addWidget(words);
    column().addSpacing(theme.px(6));
    makeTiles();
    auto* focus = new RovingFocus(this);
    for (Tile* each : m_tiles)
        focus->add(each);
    column().addLayout(m_grid);
    column().addSpacing(theme.px(4));
    auto* foot = new QHBoxLayout;
    setScaledSpacing(theme, *foot, 8);
    foot->addWidget(new IconView(theme, Icon::Practice, Color::Calm, 18, this));
    auto* more = label(theme, TextRole::Small, {}, this);
    more->setWords(tr("More of these are in Practice."), tr("None is counted, and none is better than another."));
    foot->addWidget(more, 1);
    column().addLayout(foot);
    arrange(kTilesAcross);
}

void MinuteCard::makeTiles() {
    const auto tile = [this](Icon icon, const QString& says) {
        auto* made = new Tile(m_theme, says, icon, Tile::Use::Opens, this);
        // Tiles are equally wide, whatever they say.
        QSizePolicy policy = made->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        made->setSizePolicy(policy);
        return made;
    };
    auto* look = tile(Icon::Look, tr("Look around the room"));
    auto* feet = tile(Icon::Feet, tr("Feet on the floor"));
    auto* senses = tile(Icon::Senses, tr("Five, four, three, two, one"));
    auto* hold = tile(Icon::Hold, tr("Something cool to hold"));
    auto* write = tile(Icon::Edit, tr("Write one line"));
    connect(look, &Tile::clicked, this, [this] { Q_EMIT groundingRequested(Grounding::LookAround); });
    connect(senses, &Tile::clicked, this, [this] { Q_EMIT groundingRequested(Grounding::FiveSenses); });
    connect(feet, &Tile::clicked, this, [this] { Q_EMIT exerciseRequested("feet-and-floor"); });
    connect(hold, &Tile::clicked, this, [this] { Q_EMIT exerciseRequested("hold-something-cool"); });
    connect(write, &Tile::clicked, this, [this] {
        Q_EMIT openRequested({PageName::Journal, std::nullopt, records::EntryKind::FreeWriting});
    });
    m_tiles = {look, feet, senses, hold, write};
}

void MinuteCard::arrange(int columns) {
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_grid->setSpacing(m_theme.px(8));
    int place = 0;
    for (Tile* tile : m_tiles) {
        tile->setForm(columns == 1 ? Tile::Form::Row : Tile::Form::Centred);
        m_grid->addWidget(tile, place / columns, place % columns);
        ++place;
    }
}

void MinuteCard::setReflow(Reflow reflow) {
    arrange(reflow == Reflow::Tight ? 1 : kTilesAcross);
}

GlanceCard::GlanceCard(const Theme& theme, const TodayPresenter& presenter, Reflow reflow, QWidget* parent)
    : Card(theme, parent) {
    const bool isOfTwo = presenter.isOfTwo();
    addHead(theme, *this, isOfTwo ? tr("Our words at a glance") : tr("My words at a glance"),
            isOfTwo ? Place::Shared : Place::Private);
    if (!presenter.words().empty()) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(theme.px(8));
        grid->setVerticalSpacing(theme.px(10));
        auto* focus = new RovingFocus(this);
        const int across = reflow == Reflow::Tight ? 1 : kWordsAcross;
        // A column for each level, so that no word pushes the one for stop out of sight.
        int place = -1;
        int below = 0;
        records::Level level = records::Level::None;
        for (const GlanceWord& word : presenter.words()) {
            const bool isNext = std::exchange(level, word.level) != word.level;
            place += isNext && (across > 1 || place < 0) ? 1 : 0;
            below = isNext && across > 1 ? 0 : below + 1;
            auto* made = makeWord(theme, word, presenter.planPage());
            focus->add(qobject_cast<QAbstractButton*>(made));
            grid->addWidget(made, below, place);
            grid->setColumnStretch(place, 1);
        }
        column().addLayout(grid);
        column().addSpacing(theme.px(4));
        column().addWidget(rule(theme, this));
        column().addSpacing(theme.px(4));
    }
    column().addWidget(makeWithoutWords(theme, presenter));
}

QWidget* GlanceCard::makeWord(const Theme& theme, const GlanceWord& word, PageName page) {
    const LevelLook look = lookOf(word.level);
    auto* area = new PressArea(theme, inSentences({word.word, word.words, tr("Open the plan")}), this);
    QSizePolicy policy = area->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    area->setSizePolicy(policy);
    auto* row = new QHBoxLayout(area);
    setScaledMargins(theme, *row, 2, 2, 4, 2);
    setScaledSpacing(theme, *row, 11);
    row->addWidget(new IconView(theme, look.icon, look.text, 20, area), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (const auto& [role, said] : {std::pair(TextRole::Heading, word.word), std::pair(TextRole::Small, word.words)}) {
        auto* part = label(theme, role, said, area);
        part->setMinimumWidth(1); // else it is as high as the width it would like asks for
        words->addWidget(part);
    }
    words->addStretch(1);
    row->addLayout(words, 1);
    area->finish();
    connect(area, &PressArea::clicked, this, [this, page] {
        Q_EMIT openRequested({page, std::nullopt, std::nullopt});
    });
    return area;
}

QWidget* GlanceCard::makeWithoutWords(const Theme& theme, const TodayPresenter& presenter) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *row, 9);
    row->addWidget(new IconView(theme, Icon::Taps, Color::Brick, 20, box), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* first = label(theme, TextRole::Small, QString(), box);
    first->setWords(tr("No words?"), presenter.withoutWords());
    column->addWidget(first);
    for (const QString& signal : presenter.tightenedSignals())
        column->addWidget(label(theme, TextRole::Small, signal, box));
    column->addWidget(label(theme, TextRole::Small, tr("A plain “no”, “stop” or “wait” always counts."), box));
    row->addLayout(column, 1);
    return box;
}

DraftCard::DraftCard(const Theme& theme, const EntryGlance& draft, Reflow reflow, QWidget* parent)
    : Card(theme, parent) {
    const bool isTight = reflow == Reflow::Tight;
    auto* row = new QBoxLayout(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setScaledSpacing(theme, *row, isTight ? 10 : 18);
    if (!isTight)
        row->addWidget(new IconView(theme, Icon::Journal, Color::Private, 22, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(theme, TextRole::Strong, draft.title, this));
    words->addWidget(label(theme, TextRole::Small, draft.when, this));
    row->addLayout(words, 1);
    row->addWidget(new VisibilityChip(theme, Place::Private, VisibilityChip::Form::InCard, this), 0, Qt::AlignVCenter);
    auto* go = button(theme, tr("Continue"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this);
    go->setAccessibleName(tr("Continue: %1", "the title of a draft").arg(draft.title));
    connect(go, &Button::clicked, this, [this, id = draft.id] {
        Q_EMIT openRequested({PageName::Journal, id, std::nullopt});
    });
    row->addWidget(go, 0, isTight ? Qt::AlignLeading : Qt::AlignVCenter);
    column().addLayout(row);
}

WinsCard::WinsCard(const Theme& theme, const std::vector<EntryGlance>& wins, QWidget* parent) : Card(theme, parent) {
    addHead(theme, *this, tr("Small wins"), Place::Private);
    auto* focus = new RovingFocus(this);
    for (const EntryGlance& win : wins) {
        auto* area = new PressArea(theme, win.title, this);
        auto* row = new QHBoxLayout(area);
        setScaledMargins(theme, *row, 0, 3, 4, 3);
        setScaledSpacing(theme, *row, 12);
        row->addWidget(new IconView(theme, Icon::Win, Color::Sage, 18, area), 0, Qt::AlignTop);
        row->addWidget(label(theme, TextRole::Small, win.title, area), 1);
        area->finish();
        focus->add(area);
        connect(area, &PressArea::clicked, this, [this, id = win.id] {
            Q_EMIT openRequested({PageName::Journal, id, std::nullopt});
        });
        column().addWidget(area);
    }
}

FirstStepsCard::FirstStepsCard(const Theme& theme, const std::vector<FirstStep>& steps, QWidget* parent)
    : Card(theme, parent) {
    column().addWidget(label(theme, TextRole::Strong, tr("A first step, if you like"), this));
    auto* words = label(theme, TextRole::Ui, tr("One of these, or none. There is no hurry."), this);
    words->setTone(Color::Ink2);
    column().addWidget(words);
    column().addSpacing(theme.px(4));
    for (const FirstStep& step : steps) {
        const Color color = step.icon == Icon::Stop ? Color::Brick : Color::Private;
        auto* made = new StepButton(theme, step.icon, color, step.title, step.words, this);
        connect(made, &StepButton::clicked, this,
                [this, destination = step.destination] { Q_EMIT openRequested(destination); });
        column().addWidget(made);
    }
}

} // namespace leeward::ui
