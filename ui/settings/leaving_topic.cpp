#include "ui/settings/leaving_topic.h"

#include "core/vault/session.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/settings/close_dialog.h"
#include "ui/settings/leave_dialog.h"

#include <QVBoxLayout>

namespace leeward::ui {

LeavingTopic::LeavingTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Leaving"), parent), m_presenter(context.session) {
    column().addWidget(label(theme(), TextRole::Body,
                             tr("You can go at any time, alone. Nothing happens before you have read what it means."),
                             this));
    ListFrame& list = *addList();
    if (m_presenter.hasShared()) {
        auto* close = button(theme(), tr("Close it…"), {}, this);
        addRow(list, Icon::Apart, tr("Close the shared space, for you"),
               tr("Our plan ends for you. Your journal and My plan stay here."))
            ->addControl(close);
        connect(close, &QAbstractButton::clicked, this,
                [this] { show(*new CloseDialog(theme(), m_presenter.otherName(), this)); });
    }
    auto* leave = button(theme(), tr("Leave…"), {}, this);
    addRow(list, Icon::Detour, tr("Leave with my journal"),
           tr("It moves to a place you choose, locked with new words. Nothing of yours alone stays here."))
        ->addControl(leave);
    connect(leave, &QAbstractButton::clicked, this, [this] { show(*new LeaveDialog(theme(), m_presenter, this)); });
    column().addStretch(1);
}

void LeavingTopic::leaveAgain(const DepartureForm& form) {
    auto* dialog = new LeaveDialog(theme(), m_presenter, this);
    show(*dialog);
    dialog->fill(form);
}

void LeavingTopic::show(DepartureDialog& dialog) const {
    connect(&dialog, &DepartureDialog::decided, this, &LeavingTopic::departureRequested);
    dialog.open();
}

} // namespace leeward::ui
