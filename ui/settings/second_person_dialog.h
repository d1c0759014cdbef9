#pragma once

#include "ui/base/page_dialog.h"

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class BusyRing;
class ErrorNote;
class SecretEdit;

/// Before a second person comes: what happens, and the passphrase that opens this. Whoever finds it open can't begin.
class SecondPersonDialog final : public PageDialog {
    Q_OBJECT

public:
    /// \p session outlives it.
    SecondPersonDialog(const Theme& theme, vault::Session& session, QWidget* parent);

    /// Nothing that was typed stays.
    void done(int result) override;

Q_SIGNALS:
    /// The passphrase was the right one.
    void confirmed();

private:
    void addWords();
    void addField();
    void judge();
    void confirm();

    vault::Session& m_session;
    SecretEdit* m_field;
    ErrorNote* m_note;
    BusyRing* m_busy;
};

} // namespace leeward::ui
