#include "tests/gallery/sheets.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/chip.h"
#include "ui/base/combo_box.h"
#include "ui/base/flow_layout.h"
#include "ui/base/hide_button.h"
#include "ui/base/line_field.h"
#include "ui/base/pause_button.h"
#include "ui/base/place_colors.h"
#include "ui/base/segments.h"
#include "ui/base/strength_meter.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QFocusFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace leeward::gallery {

using namespace leeward::ui;

namespace {

// A ring of its own, because the program's one can be in one place only.
void ringAround(QWidget* widget) {
    // It looks for a parent to be drawn on, so the sheet has to be put together first.
    QTimer::singleShot(0, widget, [widget] { (new QFocusFrame(widget))->setWidget(widget); });
}

enum class Seen : std::uint8_t { Rest, Pointer, Pressed, Focus, Disabled };

template <typename Control>
Control* seenAs(Control* control, Seen seen) {
    if (seen == Seen::Pointer)
        control->setAttribute(Qt::WA_UnderMouse);
    if (seen == Seen::Pressed)
        control->setDown(true);
    if (seen == Seen::Focus)
        ringAround(control);
    if (seen == Seen::Disabled)
        control->setEnabled(false);
    return control;
}

template <typename... Widgets>
QHBoxLayout* line(int gap, Widgets*... widgets) {
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    (row->addWidget(widgets), ...);
    row->addStretch(1);
    return row;
}

QWidget* buttons(const Theme& theme) {
    struct Row {
        const char* name;
        const char* words;
        ButtonKind kind;
        Place place;
    };
    const Row rows[] = {
        {"Shared", "Keep", ButtonKind::Primary, Place::Shared},
        {"Private", "Done", ButtonKind::Primary, Place::Private},
        {"Neutral", "Unlock", ButtonKind::Primary, Place::Neutral},
        {"Outline", "Move it", ButtonKind::Outline, Place::Neutral},
        {"Quiet", "Skip", ButtonKind::Quiet, Place::Neutral},
        {"Remove", "Remove", ButtonKind::Remove, Place::Neutral},
    };
    const char* states[] = {"Rest", "Pointer", "Pressed", "Focus", "Disabled"};
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(19));
    grid->setVerticalSpacing(theme.px(12));
    for (int i = 0; i < 5; ++i)
        grid->addWidget(label(theme, TextRole::Meta, QLatin1String(states[i])), 0, i + 1);
    for (int y = 0; y < 6; ++y) {
        grid->addWidget(label(theme, TextRole::Small, QLatin1String(rows[y].name)), y + 1, 0, Qt::AlignVCenter);
        for (int x = 0; x < 5; ++x) {
            auto* one = seenAs(button(theme, QLatin1String(rows[y].words), {rows[y].kind}), static_cast<Seen>(x));
            setPlace(*one, rows[y].place);
            grid->addWidget(one, y + 1, x + 1, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
    grid->setColumnStretch(6, 1);
    return table;
}

QLayout* sizes(const Theme& theme) {
    auto* close = iconButton(theme, Icon::Close, QStringLiteral("Close"));
    ringAround(close);
    return line(theme.px(12),
                button(theme, QStringLiteral("Large, 48"), {ButtonKind::Outline, ButtonSize::Large, std::nullopt}),
                button(theme, QStringLiteral("Normal, 40")),
                button(theme, QStringLiteral("Small, 34"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}),
                iconButton(theme, Icon::More, QStringLiteral("More")),
                seenAs(iconButton(theme, Icon::Edit, QStringLiteral("Edit")), Seen::Pointer), close);
}

QWidget* pause(const Theme& theme) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    HideButton* eyes[3];
    for (int i = 0; i < 3; ++i) {
        eyes[i] = new HideButton(theme);
        eyes[i]->setPresses(i);
    }
    column->addLayout(line(theme.px(16), eyes[0], eyes[1], eyes[2]));
    auto* paused = new PauseButton(theme);
    paused->setState(PauseButton::State::Paused);
    column->addLayout(line(theme.px(16), new PauseButton(theme), seenAs(new PauseButton(theme), Seen::Pointer),
                           seenAs(new PauseButton(theme), Seen::Focus), paused));
    column->addWidget(label(theme, TextRole::Small,
                            QStringLiteral("Hide at rest, after one Shift and after two; the third hides. It hides and "
                                           "locks. It does not protect you from someone who watches this computer.")));
    return box;
}

QWidget* visibility(const Theme& theme) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addLayout(
        line(theme.px(12), new VisibilityChip(theme, Place::Shared), new VisibilityChip(theme, Place::Private)));
    auto* together = new VisibilityChip(theme, Place::Shared);
    together->setSentence(QStringLiteral("Open together, both of you"));
    column->addLayout(line(theme.px(12), together, new VisibilityChip(theme, Place::Neutral)));
    column->addLayout(line(theme.px(16), label(theme, TextRole::Small, QStringLiteral("In cards:")),
                           new VisibilityChip(theme, Place::Shared, VisibilityChip::Form::InCard),
                           new VisibilityChip(theme, Place::Private, VisibilityChip::Form::InCard)));
    return box;
}

template <typename Control>
QWidget* field(const Theme& theme, const char* name, Control* control) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(5));
    auto* words = fieldLabel(theme, QLatin1String(name));
    column->addWidget(words);
    column->addWidget(control);
    return box;
}

LineField* lineField(const Theme& theme, const char* words, const char* placeholder) {
    auto* made = new LineField(theme);
    made->setText(QLatin1String(words));
    made->setPlaceholderText(QLatin1String(placeholder));
    return made;
}

QLayout* ticks(const Theme& theme) {
    auto* on = new CheckBox(theme, QStringLiteral("On"));
    on->setChecked(true);
    auto* focus = new CheckBox(theme, QStringLiteral("Focus"));
    focus->setChecked(true);
    ringAround(focus);
    auto* other = new RadioButton(theme, QStringLiteral("Other"));
    other->setChecked(true);
    for (QWidget* one : {static_cast<QWidget*>(on), static_cast<QWidget*>(focus), static_cast<QWidget*>(other)})
        setPlace(*one, Place::Private);
    auto* toggled = new Switch(theme);
    toggled->setChecked(true);
    return line(theme.px(16), new CheckBox(theme, QStringLiteral("Off")), on, focus,
                new RadioButton(theme, QStringLiteral("One")), other, new Switch(theme), toggled);
}

QWidget* fields(const Theme& theme) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(20));
    grid->setVerticalSpacing(theme.px(16));
    auto* focused = lineField(theme, "After Tuesday", "");
    ringAround(focused);
    auto* problem = lineField(theme, "PX9O", "");
    problem->setFieldState(FieldState::Problem);
    auto* off = lineField(theme, "", "Set by the journal");
    off->setEnabled(false);
    auto* combo = new ComboBox(theme);
    combo->addItems(
        {QStringLiteral("After one minute"), QStringLiteral("After five minutes"), QStringLiteral("After an hour")});
    combo->setCurrentIndex(1);
    auto* search = new SearchField(theme, QStringLiteral("Search"));
    search->setPlaceholderText(QStringLiteral("Words, tags, dates"));
    grid->addWidget(field(theme, "Title", lineField(theme, "", "Leave empty if you like")), 0, 0);
    grid->addWidget(field(theme, "Title, focus", focused), 0, 1);
    grid->addWidget(field(theme, "With a problem", problem), 1, 0);
    grid->addWidget(field(theme, "Not available", off), 1, 1);
    grid->addWidget(field(theme, "Choose", combo), 2, 0);
    grid->addWidget(field(theme, "Search", search), 2, 1);
    return box;
}

QWidget* chips(const Theme& theme) {
    auto* box = new QWidget;
    setPlace(*box, Place::Private);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    auto* tender = new Chip(theme, QStringLiteral("Tender"));
    tender->setChecked(true);
    column->addLayout(line(theme.px(8), new Chip(theme, QStringLiteral("Calm")), tender,
                           seenAs(new Chip(theme, QStringLiteral("Pointer")), Seen::Pointer),
                           seenAs(new Chip(theme, QStringLiteral("Focus")), Seen::Focus),
                           new Chip(theme, QStringLiteral("My word"), Chip::Kind::Add),
                           seenAs(new Chip(theme, QStringLiteral("Off")), Seen::Disabled)));
    column->addLayout(line(theme.px(8), tag(theme, QStringLiteral("night")),
                           tag(theme, QStringLiteral("Detour"), TagTone::Plain, Icon::Detour),
                           tag(theme, QStringLiteral("Small win"), TagTone::Sage, Icon::Win),
                           tag(theme, QStringLiteral("Changed since you talked"), TagTone::Ochre, Icon::Apart),
                           tag(theme, QStringLiteral("Shared part"), TagTone::Shared, Icon::Shared)));
    column->addLayout(line(theme.px(20), stateLabel(theme, TalkState::TalkedThrough),
                           stateLabel(theme, TalkState::Changed), stateLabel(theme, TalkState::Draft),
                           alwaysTag(theme)));
    auto* segments = new Segments(theme, QStringLiteral("Holding hands"),
                                  {{QStringLiteral("Welcome for now"), Icon::Yes, {}},
                                   {QStringLiteral("With conditions"), Icon::Conditions, {}},
                                   {QStringLiteral("Not now"), Icon::NotNow, {}},
                                   {QStringLiteral("No"), Icon::No, {}}});
    segments->setChosen(1);
    column->addLayout(line(0, segments));
    return box;
}

} // namespace

QWidget* controlsSheet(const Theme& theme) {
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(theme.px(44), theme.px(40), theme.px(44), theme.px(40));
    grid->setHorizontalSpacing(theme.px(56));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, int column, const char* title, auto* content) {
        auto* part = new QVBoxLayout;
        part->setSpacing(theme.px(12));
        part->addWidget(label(theme, TextRole::Strong, QLatin1String(title)));
        if constexpr (std::is_base_of_v<QWidget, std::remove_pointer_t<decltype(content)>>)
            part->addWidget(content);
        else
            part->addLayout(content);
        part->addStretch(1);
        part->addSpacing(theme.px(20));
        grid->addLayout(part, row, column);
    };
    grid->addWidget(label(theme, TextRole::Title, QStringLiteral("Controls")), 0, 0);
    add(1, 0, "Primary button, coloured by place", buttons(theme));
    add(1, 1, "Pause and hide, always top right", pause(theme));
    add(2, 0, "Sizes", sizes(theme));
    add(2, 1, "Who can read this", visibility(theme));
    add(3, 0, "Fields", fields(theme));
    add(3, 1, "Chips, tags, segments", chips(theme));
    add(4, 0, "Ticks", ticks(theme));
    auto* meter = new StrengthMeter(theme);
    meter->setStrength(2, QStringLiteral("Fair."), QStringLiteral("A longer one would hold better."));
    add(4, 1, "Progress, always with words", meter);
    add(5, 1, "Busy", new BusyRing(theme, QStringLiteral("Unlocking. This takes a few seconds on purpose.")));
    return sheet;
}

} // namespace leeward::gallery
