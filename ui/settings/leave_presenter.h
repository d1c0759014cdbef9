#pragma once

#include "ui/base/departure.h"
#include "ui/settings/passphrase_presenter.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace leeward::ui {

/// Decides for leaving with one's journal: where it may go, and what is still missing.
class LeavePresenter {
public:
    explicit LeavePresenter(vault::Session& session) : m_session(session), m_passphrases(session) {}

    const PassphrasePresenter& passphrases() const { return m_passphrases; }

    /// Whether there is a shared space, in which one's own words can be left or not.
    bool hasShared() const;

    /// What the other person is called; empty when they gave no name, or have left.
    QString otherName() const;

    /// A place for it in the folder \p chosen: that folder when it is missing or empty, or else a new one inside.
    static QString placeIn(const QString& chosen);

    /// Why it can't go to \p place, in words; empty when it can, as far as can be seen before.
    QString problemOf(const QString& place) const;

    /// How to go there. Nothing when the passphrases are none.
    static std::optional<Departure> departure(const QString& place, store::OwnWords words,
                                              const secret::SecretBytes& current, const secret::SecretBytes& next);

private:
    vault::Session& m_session;
    PassphrasePresenter m_passphrases;
};

} // namespace leeward::ui
