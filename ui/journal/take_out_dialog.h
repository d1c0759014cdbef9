#pragma once

#include "ui/base/page_dialog.h"
#include "ui/base/transfer_request.h"

#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class ExportPlace;
class Segments;

/// Exporting the pages that are chosen in the list: in which form, and where to.
class TakeOutDialog final : public PageDialog {
    Q_OBJECT

public:
    TakeOutDialog(const Theme& theme, vault::Session& session, std::vector<Id<records::Entry>> chosen, QWidget* parent);

Q_SIGNALS:
    void transferRequested(const leeward::ui::TransferRequest& request);

private:
    transfer::ExportForm form() const;
    void write();

    const std::vector<Id<records::Entry>> m_chosen;
    Segments* m_form;
    ExportPlace* m_place;
};

} // namespace leeward::ui
