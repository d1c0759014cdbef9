#pragma once

#include "ui/base/button.h"
#include "ui/base/page_context.h"
#include "ui/base/place.h"

namespace leeward::ui {

class Page;

/// "Print…" in the header of a plan: saves what is being written, and opens the dialog.
class PrintAction final : public Button {
    Q_OBJECT

public:
    /// Prints the plan of that place. \p page owns it.
    PrintAction(const PageContext& context, Place place, Page& page);

private:
    void open();

    const PageContext m_context;
    const Place m_place;
    Page& m_page;
};

} // namespace leeward::ui
