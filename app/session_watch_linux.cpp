#include "app/session_watch.h"

#include "app/bus_listener.h"

#include <QDBusConnection>
#include <QString>

namespace leeward::app {

namespace {

struct Source {
    const char* service;
    const char* path;
    const char* interface;
};

// The screen savers' names that desktops use; each announces ActiveChanged(bool).
constexpr Source kScreenSavers[] = {
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"},
};

} // namespace

void BusListener::listen() {
    // QDBusConnection knows slots by their text alone; there is no way to give it a pointer to a member.
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const Source& saver : kScreenSavers)
        session.connect(QString::fromLatin1(saver.service), QString::fromLatin1(saver.path),
                        QString::fromLatin1(saver.interface), QStringLiteral("ActiveChanged"), this,
                        SLOT(onStarting(bool)));

    QDBusConnection system = QDBusConnection::systemBus();
    const QString logind = QStringLiteral("org.freedesktop.login1");
    system.connect(logind, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(onStarting(bool)));
    // Every session's Lock signal: locking once too often is no harm.
    system.connect(logind, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                   SLOT(onLock()));
}

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {
    auto* listener = new BusListener(this);
    connect(listener, &BusListener::lockRequested, this, &SessionWatch::lockRequested);
    listener->listen();
}

} // namespace leeward::app
