#pragma once

#include "ui/base/destination.h"
#include "ui/base/surface.h"
#include "ui/today/today_presenter.h"

namespace leeward::ui {

class Theme;

/// For one alone: an early sign, what helps first, and somebody to turn to, as far as they are written down.
class MyPlanCard final : public Card {
    Q_OBJECT

public:
    MyPlanCard(const Theme& theme, const std::vector<PlanGlance>& lines, Reflow reflow, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const leeward::ui::Destination& destination);
};

/// The appointment that stands first in Support.
class AppointmentCard final : public Card {
    Q_OBJECT

public:
    AppointmentCard(const Theme& theme, const AppointmentGlance& appointment, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const leeward::ui::Destination& destination);
};

} // namespace leeward::ui
