#include "app/end_signals.h"

namespace leeward::app {

// Windows asks by a message, which Qt turns into closing the window.
EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

} // namespace leeward::app
