#include "ui/base/gap.h"

#include "ui/base/theme.h"

#include <QBoxLayout>

namespace leeward::ui {

void addGap(const Theme& theme, QBoxLayout& layout, int length) {
    const bool isDown = layout.direction() == QBoxLayout::TopToBottom || layout.direction() == QBoxLayout::BottomToTop;
    auto* room = new QSpacerItem(0, 0, isDown ? QSizePolicy::Minimum : QSizePolicy::Fixed,
                                 isDown ? QSizePolicy::Fixed : QSizePolicy::Minimum);
    const auto apply = [&theme, &layout, room, length, isDown] {
        const int now = theme.px(length);
        room->changeSize(isDown ? 0 : now, isDown ? now : 0, room->sizePolicy().horizontalPolicy(),
                         room->sizePolicy().verticalPolicy());
        layout.invalidate();
    };
    layout.addItem(room);
    apply();
    // The layout owns the room, and both end together.
    QObject::connect(&theme, &Theme::changed, &layout, apply);
}

} // namespace leeward::ui
