#pragma once

#include "ui/settings/passphrase_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class SecretEdit;
class StrengthMeter;
class Theme;

/// The passphrase one has, a new one with how well it holds, and the new one once more.
class PassphraseForm final : public QWidget {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    PassphraseForm(const Theme& theme, const PassphrasePresenter& presenter, QWidget* parent = nullptr);

    /// What keeps it from being whole, and that in words; empty when nothing does.
    PassphrasePresenter::Need need() const { return m_need; }
    QString missing() const;

    secret::SecretBytes current() const;
    secret::SecretBytes next() const;
    secret::SecretBytes onceMore() const;

    /// Goes to a field, with its words selected.
    enum class Part { Current, Next };
    void goTo(Part part);

    /// Nothing that was typed stays.
    void wipe();

Q_SIGNALS:
    /// Something was typed.
    void changed();

    /// Enter was pressed.
    void submitted();

private:
    SecretEdit* addField(const QString& words);
    void judge();
    void sayStrength(std::optional<secret::Strength> strength);

    const Theme& m_theme;
    const PassphrasePresenter& m_presenter;
    PassphrasePresenter::Need m_need = PassphrasePresenter::Need::Current;
    QVBoxLayout* m_column;
    SecretEdit* m_current = nullptr;
    SecretEdit* m_next = nullptr;
    StrengthMeter* m_meter;
    SecretEdit* m_onceMore = nullptr;
};

} // namespace leeward::ui
