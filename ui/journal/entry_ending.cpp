#include "ui/journal/entry_ending.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

EntryEnding::EntryEnding(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(theme, *column, 0, 0, 0, 0);
    setScaledSpacing(theme, *column, 8);
    column->addWidget(label(theme, TextRole::Strong, tr("When it is enough for now"), this));
    auto* ways = new QWidget(this);
    auto* flow = new FlowLayout(theme, 8, ways);
    column->addWidget(ways);
    const auto add = [&](const QString& words, Icon icon, Ending ending) {
        auto* way = button(theme, words, {ButtonKind::Outline, ButtonSize::Small, icon}, ways);
        connect(way, &QAbstractButton::clicked, this, [this, ending] { Q_EMIT chosen(ending); });
        flow->addWidget(way);
    };
    add(tr("Steady myself first"), Icon::Practice, Ending::Steady);
    add(tr("Put it on the list for therapy"), Icon::Therapy, Ending::Therapy);
    add(tr("Keep it closed"), Icon::Check, Ending::Keep);
    add(tr("Remove it"), Icon::Trash, Ending::Remove);
}

} // namespace leeward::ui
