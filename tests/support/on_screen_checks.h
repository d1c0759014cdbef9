#pragma once

#include "tests/support/on_screen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>
#include <QWidget>

#include <string>

/// What must hold on every screen; each gives the offenders, one a line, so that a failure names them.
namespace leeward::tests {

/// Visible widgets that take the keyboard and have no name to be called by.
inline std::string namelessStops(const QWidget& root) {
    QStringList nameless;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && nameOf(*widget).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className());
    return nameless.join(QLatin1Char('\n')).toStdString();
}

/// Visible words and buttons that are narrower than what they say, or stand out of \p root to the side.
inline std::string clippedWords(const QWidget& root) {
    QStringList clipped;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool hasWords = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || !hasWords)
            continue;
        const int left = widget->mapTo(&root, QPoint(0, 0)).x();
        const bool isNarrow = widget->width() < widget->minimumSizeHint().width();
        const bool isLow = widget->hasHeightForWidth() && widget->height() < widget->heightForWidth(widget->width());
        if (isNarrow || isLow || left < 0 || left + widget->width() > root.width())
            clipped += nameOf(*widget);
    }
    return clipped.join(QLatin1Char('\n')).toStdString();
}

} // namespace leeward::tests
