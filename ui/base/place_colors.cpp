#include "ui/base/place_colors.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace leeward::ui {

namespace {

QString nameOf(Place place) {
    switch (place) {
    case Place::Neutral:
        return QStringLiteral("neutral");
    case Place::Private:
        return QStringLiteral("private");
    case Place::Shared:
        return QStringLiteral("shared");
    }
    return {};
}

} // namespace

PlaceColors colorsOf(Place place) {
    switch (place) {
    case Place::Private:
        return {Color::Private,      Color::PrivateTint, Color::PrivateLine,
                Color::PrivateHover, Color::PrivateFill, Color::PrivateEdge};
    case Place::Shared:
        return {Color::Shared,      Color::SharedTint, Color::SharedLine,
                Color::SharedHover, Color::SharedFill, Color::SharedEdge};
    case Place::Neutral:
        break;
    }
    return {Color::Calm, Color::CalmTint, Color::CalmLine, Color::CalmHover, Color::CalmFill, Color::CalmEdge};
}

void setPlace(QWidget& widget, Place place) {
    const QString name = nameOf(place);
    if (widget.property("place").toString() == name)
        return;
    widget.setProperty("place", name);
    // Qt looks at dynamic properties only while polishing.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
    for (QWidget* child : widget.findChildren<QWidget*>())
        child->update();
}

Place placeOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        const QVariant said = widget->property("place");
        if (!said.isValid())
            continue;
        for (const Place place : {Place::Private, Place::Shared}) {
            if (said.toString() == nameOf(place))
                return place;
        }
        return Place::Neutral;
    }
    return Place::Neutral;
}

} // namespace leeward::ui
