#pragma once

#include "ui/base/departure.h"
#include "ui/base/departure_form.h"
#include "ui/base/page_context.h"
#include "ui/settings/leave_presenter.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class DepartureDialog;

/// Closing the shared space for oneself, and leaving with one's journal.
class LeavingTopic final : public TopicPage {
    Q_OBJECT

public:
    explicit LeavingTopic(const PageContext& context, QWidget* parent = nullptr);

    /// Asks about leaving with one's journal once more, with \p form in it.
    void leaveAgain(const DepartureForm& form);

Q_SIGNALS:
    void departureRequested(const leeward::ui::Departure& departure);

private:
    void show(DepartureDialog& dialog) const;

    LeavePresenter m_presenter;
};

} // namespace leeward::ui
