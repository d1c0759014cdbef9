#pragma once

#include "core/secret/secret_bytes.h"
#include "ui/base/line_field.h"

class QAction;

namespace leeward::ui {

/// A field for a passphrase. What is typed is handed over in guarded memory and wiped from the field's own.
class SecretEdit final : public LineField {
    Q_OBJECT

public:
    explicit SecretEdit(const Theme& theme, QWidget* parent = nullptr);
    ~SecretEdit() override;

    /// What is typed, as UTF-8; the field is empty afterwards and its memory overwritten.
    secret::SecretBytes takeSecret();

    /// A copy of what is typed, as UTF-8, while it stays in the field.
    secret::SecretBytes copySecret() const;

    /// Puts words there, for example suggested ones; \p utf8 is the caller's to wipe.
    void setSecret(base::BytesView utf8);

    /// Overwrites and empties the field.
    void wipe();

    bool isShown() const { return echoMode() == QLineEdit::Normal; }

    enum class Showing : std::uint8_t { Hidden, Shown };
    void setShowing(Showing showing);

Q_SIGNALS:
    void showingChanged();

    /// Caps Lock may be on, judged by what is typed; or no longer.
    void capsLockNoticed(bool isOn);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* m_show = nullptr;
    bool m_capsLock = false;
};

} // namespace leeward::ui
