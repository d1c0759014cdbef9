#include "app/session_watch.h"

namespace leeward::app {

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

} // namespace leeward::app
