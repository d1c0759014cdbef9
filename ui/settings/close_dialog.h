#pragma once

#include "ui/settings/departure_dialog.h"

namespace leeward::ui {

/// "Close the shared space, for you".
class CloseDialog final : public DepartureDialog {
    Q_OBJECT

public:
    /// \p otherName is empty when they gave no name, or have left it already.
    CloseDialog(const Theme& theme, const QString& otherName, QWidget* parent);

protected:
    void refresh() override;
    void decide() override;
};

} // namespace leeward::ui
