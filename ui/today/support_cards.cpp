#include "ui/today/support_cards.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/roving_focus.h"
#include "ui/base/sentences.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/today/card_head.h"
#include "ui/today/press_area.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace leeward::ui {

MyPlanCard::MyPlanCard(const Theme& theme, const std::vector<PlanGlance>& lines, Reflow reflow, QWidget* parent)
    : Card(theme, parent) {
    addHead(theme, *this, tr("My plan at a glance"), Place::Private);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(10));
    auto* focus = new RovingFocus(this);
    int place = 0;
    for (const PlanGlance& line : lines) {
        auto* area = new PressArea(theme, inSentences({line.words, line.what}), this);
        QSizePolicy policy = area->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        area->setSizePolicy(policy);
        auto* row = new QHBoxLayout(area);
        setScaledMargins(theme, *row, 2, 2, 4, 2);
        setScaledSpacing(theme, *row, 11);
        row->addWidget(new IconView(theme, line.icon, Color::Private, 20, area), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        for (const auto& [role, said] :
             {std::pair(TextRole::Heading, line.words), std::pair(TextRole::Small, line.what)}) {
            auto* part = label(theme, role, said, area);
            part->setMinimumWidth(1); // else it is as high as the width it would like asks for
            words->addWidget(part);
        }
        words->addStretch(1);
        row->addLayout(words, 1);
        area->finish();
        focus->add(area);
        connect(area, &PressArea::clicked, this,
                [this, destination = line.destination] { Q_EMIT openRequested(destination); });
        const int across = reflow == Reflow::Tight ? 1 : 3;
        grid->addWidget(area, place / across, place % across);
        grid->setColumnStretch(place % across, 1);
        ++place;
    }
    column().addLayout(grid);
}

AppointmentCard::AppointmentCard(const Theme& theme, const AppointmentGlance& appointment, QWidget* parent)
    : Card(theme, parent) {
    addHead(theme, *this, tr("Next appointment"), Place::Private);
    const bool hasWhen = !appointment.when.isEmpty();
    column().addWidget(label(theme, TextRole::Heading, hasWhen ? appointment.when : appointment.who, this));
    if (hasWhen)
        column().addWidget(label(theme, TextRole::Small, appointment.who, this));
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme, *row, 8);
    auto* open = button(theme, tr("Open Support"), {ButtonKind::Outline, ButtonSize::Small, {}}, this);
    row->addWidget(open);
    row->addStretch(1);
    column().addSpacing(theme.px(4));
    column().addLayout(row);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested({PageName::Support, {}, {}}); });
}

} // namespace leeward::ui
