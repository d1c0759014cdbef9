#include "ui/today/card_head.h"

#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

VisibilityChip* addHead(const Theme& theme, Card& card, const QString& title, Place place) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme, *row, 12);
    row->addWidget(label(theme, TextRole::Strong, title, &card), 1, Qt::AlignVCenter);
    auto* chip = new VisibilityChip(theme, place, VisibilityChip::Form::InCard, &card);
    row->addWidget(chip, 0, Qt::AlignVCenter);
    card.column().addLayout(row);
    return chip;
}

} // namespace leeward::ui
