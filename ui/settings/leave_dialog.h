#pragma once

#include "ui/base/departure_form.h"
#include "ui/settings/departure_dialog.h"

class QFileDialog;

namespace leeward::ui {

class LeavePresenter;
class LineField;
class PassphraseForm;

/// "Leave with my journal": where it goes, and what will open it there.
class LeaveDialog final : public DepartureDialog {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    LeaveDialog(const Theme& theme, LeavePresenter& presenter, QWidget* parent);

    /// Fills in what was decided before; the passphrases are typed anew.
    void fill(const DepartureForm& form);

    /// Nothing that was typed stays.
    void done(int result) override;

protected:
    void refresh() override;
    void decide() override;

private:
    void explain();
    void addPlace();
    void addPassphrases();
    void askWhere();
    QString missing() const;

    LeavePresenter& m_presenter;
    LineField* m_place = nullptr;
    PassphraseForm* m_form = nullptr;
};

} // namespace leeward::ui
