#include "ui/base/icon_set.h"

#include "core/base/check.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTransform>

#include <array>
#include <cmath>

namespace leeward::ui {

namespace {

constexpr std::array<const char*, kIconCount> kIconNames{
    "apart",   "ask",     "back",       "backup",    "boundaries", "breath",   "calendar", "check",   "checkin",
    "clock",   "close",   "conditions", "copy",      "detour",     "disk",     "dotted",   "down",    "downarrow",
    "edit",    "else",    "fade",       "feet",      "globe",      "go",       "grip",     "hide",    "hold",
    "info",    "journal", "key",        "kindwords", "learn",      "light",    "lock",     "look",    "lookback",
    "menu",    "more",    "myplan",     "near",      "no",         "notice",   "notnow",   "offline", "open",
    "pause",   "person",  "phone",      "plan",      "plus",       "practice", "print",    "private", "quiet",
    "refresh", "right",   "screen",     "search",    "sensation",  "senses",   "settings", "shared",  "sharepart",
    "sheet",   "shield",  "signal",     "slow",      "space",      "still",    "stop",     "support", "tag",
    "taps",    "therapy", "therapyon",  "today",     "together",   "trash",    "up",       "warmth",  "water",
    "win",     "words",   "yes",
};

// More than any page shows in both themes; reaching it means sizes came and went, so starting anew is right.
constexpr qsizetype kMaxDrawn = 600;

QPixmap draw(Icon icon, const QColor& color, QSize devicePixels) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(iconName(icon))));
    CHECK(file.open(QIODevice::ReadOnly));
    // QSvgRenderer takes currentColor for black.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QPixmap pixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    return pixmap;
}

} // namespace

const char* iconName(Icon icon) {
    return kIconNames[static_cast<std::size_t>(icon)];
}

bool isDirectional(Icon icon) {
    return icon == Icon::Back || icon == Icon::Right || icon == Icon::Detour || icon == Icon::Learn ||
           icon == Icon::Still;
}

QPixmap IconSet::pixmap(Icon icon, const QColor& color, QSize size, qreal ratio) {
    const QSize devicePixels(static_cast<int>(std::ceil(size.width() * ratio)),
                             static_cast<int>(std::ceil(size.height() * ratio)));
    if (devicePixels.isEmpty())
        return {};
    const bool isMirrored = isDirectional(icon) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const Key key{icon,
                  color.rgba(),
                  devicePixels.width(),
                  devicePixels.height(),
                  static_cast<int>(std::lround(ratio * 100)),
                  isMirrored};
    const auto found = m_drawn.constFind(key);
    if (found != m_drawn.constEnd())
        return *found;
    if (m_drawn.size() >= kMaxDrawn)
        m_drawn.clear();
    QPixmap pixmap = draw(icon, color, devicePixels);
    if (isMirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    pixmap.setDevicePixelRatio(ratio);
    m_drawn.insert(key, pixmap);
    return pixmap;
}

} // namespace leeward::ui
