#include "tests/gallery/sheets.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/choice_list.h"
#include "ui/base/hills.h"
#include "ui/base/list_row.h"
#include "ui/base/place_colors.h"
#include "ui/base/secret_edit.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"
#include "ui/base/writing_edit.h"
#include "ui/forms/form_widget.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::gallery {

using namespace leeward::ui;

namespace {

QWidget* card(const Theme& theme) {
    auto* made = new Card(theme);
    auto* head = new QHBoxLayout;
    head->addWidget(label(theme, TextRole::Strong, QStringLiteral("Next check-in")), 1);
    head->addWidget(new VisibilityChip(theme, Place::Shared, VisibilityChip::Form::InCard));
    made->column().addLayout(head);
    made->column().addWidget(label(theme, TextRole::Heading, QStringLiteral("Sunday, 18:00")));
    made->column().addWidget(
        label(theme, TextRole::Small, QStringLiteral("Your notes stay yours until you choose to show them.")));
    return made;
}

QWidget* rows(const Theme& theme) {
    auto* list = new ListFrame(theme);
    list->addRow(new ListRow(theme, QStringLiteral("A row at rest"), Icon::Lock));
    auto* over = new ListRow(theme, QStringLiteral("Under the pointer"), Icon::Backup);
    over->setAttribute(Qt::WA_UnderMouse);
    list->addRow(over);
    auto* chosen = new ListRow(theme, QStringLiteral("Chosen"), Icon::Journal);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    chosen->setMark(Icon::Check);
    setPlace(*chosen, Place::Private);
    list->addRow(chosen);
    list->addRow(new ListRow(theme, QStringLiteral("Keyboard focus"), Icon::Globe));
    return list;
}

QWidget* bands(const Theme& theme) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(
        new Band(theme, BandTone::Shared, Icon::Together, QStringLiteral("You have talked this through together.")));
    column->addWidget(new Band(theme, BandTone::Private, Icon::Private, QStringLiteral("Robin never sees this list.")));
    column->addWidget(new Band(theme, BandTone::Calm, Icon::Phone, QStringLiteral("Help that works offline.")));
    column->addWidget(new Band(theme, BandTone::Notice, Icon::Notice,
                               QStringLiteral("Not saved since 21:52. What you typed is still here.")));
    column->addWidget(
        new Band(theme, BandTone::Red, Icon::Stop, QStringLiteral("Only for the red word and for removing.")));
    auto* acting =
        new Band(theme, BandTone::Shared, Icon::Shared, QStringLiteral("Robin can read two sentences from here."));
    acting->addAction(QStringLiteral("Take back"));
    column->addWidget(acting);
    auto* full = new Band(theme, BandTone::Notice, Icon::Disk,
                          QStringLiteral("Everything up to 21:52 is safe. What you typed since is still here on the "
                                         "screen. Keep this window open and choose one:"));
    full->setTitle(QStringLiteral("This drive is full, so the last page isn’t saved"));
    full->addAction(QStringLiteral("Try again"), {ButtonKind::Outline, ButtonSize::Small, Icon::Refresh});
    full->addAction(QStringLiteral("Save to another drive…"));
    column->addWidget(full);
    return box;
}

QWidget* tiles(const Theme& theme) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.px(12));
    auto* water = new Tile(theme, QStringLiteral("Water"), Icon::Water);
    water->setChecked(true);
    grid->addWidget(new Tile(theme, QStringLiteral("Space"), Icon::Space), 0, 0);
    grid->addWidget(water, 0, 1);
    auto* flat = new Tile(theme, QStringLiteral("No talking"), Icon::Quiet);
    flat->setChecked(true);
    flat->setForm(Tile::Form::Row);
    auto* other = new Tile(theme, QStringLiteral("Something else..."), Icon::Else, Tile::Use::Opens);
    other->setForm(Tile::Form::Row);
    grid->addWidget(flat, 1, 0);
    grid->addWidget(other, 1, 1);
    auto* calm = new ListRow(theme, QStringLiteral("They can’t speak"), Icon::Quiet, ListRow::Kind::Calm);
    calm->setSentence(QStringLiteral("Steps for the person beside them"));
    grid->addWidget(calm, 2, 0, 1, 2);
    auto* minute = new QHBoxLayout;
    minute->setSpacing(theme.px(8));
    const std::pair<const char*, Icon> exercises[] = {{"Look around the room", Icon::Look},
                                                      {"Feet on the floor", Icon::Feet},
                                                      {"Five, four, three, two, one", Icon::Senses},
                                                      {"Something cool to hold", Icon::Water}};
    for (const auto& [words, icon] : exercises) {
        auto* tile = new Tile(theme, QLatin1String(words), icon, Tile::Use::Opens);
        tile->setForm(Tile::Form::Centred);
        minute->addWidget(tile);
    }
    grid->addLayout(minute, 3, 0, 1, 2);
    auto* door = new ListRow(theme, QStringLiteral("Two of us"), Icon::Shared, ListRow::Kind::Door);
    door->setSentence(
        QStringLiteral("A plan you both can read, and a private journal for each of you. Each has an own passphrase."));
    setPlace(*door, Place::Shared);
    grid->addWidget(door, 4, 0, 1, 2);
    return box;
}

QWidget* choices(const Theme& theme) {
    auto* list = new ChoiceList(theme, QStringLiteral("How safe it felt"),
                                {QStringLiteral("Not safe"), QStringLiteral("Uneasy"), QStringLiteral("In between"),
                                 QStringLiteral("Mostly safe"), QStringLiteral("Safe")});
    setPlace(*list, Place::Private);
    list->setChosen(3);
    return list;
}

QWidget* writing(const Theme& theme) {
    auto* made = new WritingEdit(theme);
    made->setWords(
        QStringLiteral("Sitting on the floor first. Robin asked before moving, and the lamp stayed on. I could "
                       "feel my feet the whole time.\nShort one. Soup, two pages each, window open."));
    made->setMatches({{15, 5}});
    return made;
}

QWidget* form(const Theme& theme) {
    const std::vector<Field> fields{
        {.id = 1,
         .label = QStringLiteral("What it is called"),
         .hint = QStringLiteral("A short name."),
         .required = Required::Yes},
        {.id = 2,
         .kind = FieldKind::Paragraph,
         .label = QStringLiteral("What it means"),
         .placeholder = QStringLiteral("In your words")},
        {.id = 3, .kind = FieldKind::Switch, .label = QStringLiteral("Show on Today")},
    };
    auto* made = new FormWidget(theme, fields);
    made->setProblem(1, QStringLiteral("There is no letter O. Try 0."));
    return made;
}

QWidget* places(const Theme& theme) {
    auto* box = new QWidget;
    setPlace(*box, Place::Private);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* on = new ListRow(theme, QStringLiteral("Early signs and what helps"), Icon::Notice, ListRow::Kind::Place);
    on->setCheckable(true);
    on->setChecked(true);
    column->addWidget(on);
    column->addWidget(new ListRow(theme, QStringLiteral("Going blank"), Icon::Quiet, ListRow::Kind::Place));
    auto* people = new QHBoxLayout;
    people->addWidget(new Avatar(theme, QStringLiteral("Noor"), Avatar::Kind::Mine));
    people->addWidget(new Avatar(theme, QStringLiteral("robin"), Avatar::Kind::Theirs, 20));
    people->addStretch(1);
    column->addLayout(people);
    auto* secret = new SecretEdit(theme);
    secret->setText(QStringLiteral("thimble ochre"));
    column->addWidget(secret);
    return box;
}

} // namespace

QWidget* surfacesSheet(const Theme& theme) {
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(theme.px(44), theme.px(40), theme.px(44), theme.px(40));
    columns->setSpacing(theme.px(56));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(theme.px(16));
    right->setSpacing(theme.px(16));
    left->addWidget(label(theme, TextRole::Title, QStringLiteral("Surfaces")));
    for (QWidget* one : {card(theme), rows(theme), bands(theme), places(theme)})
        left->addWidget(one);
    for (QWidget* one : {tiles(theme), choices(theme), writing(theme), form(theme)})
        right->addWidget(one);
    auto* hills = new Hills(theme, Hills::Kind::Pause);
    hills->setFixedHeight(theme.px(140));
    right->addWidget(hills);
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return sheet;
}

} // namespace leeward::gallery
