#pragma once

#include "core/secret/passphrase.h"
#include "core/vault/vault.h"
#include "ui/base/background.h"

#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace leeward::ui {

/// The steps of setting up, in order. Those of the other person exist for two alone.
enum class SetupStep : std::uint8_t {
    Welcome,
    BeforeYouBegin,
    Name,
    Passphrase,
    OtherName,
    OtherPassphrase,
    Making, ///< the key is derived, the vault is made
    Ready,  ///< it is made for two, and closed: neither of them has opened it
    Left,   ///< somebody chose to leave; nothing was made
};

/// What the passphrase step needs before it goes on.
enum class PassphraseNeed : std::uint8_t {
    Words,         ///< the field is empty
    OtherSigns,    ///< see PassphraseJudgement::problem
    LongerWords,   ///< fewer than twelve characters
    StrongerWords, ///< long enough, but easily guessed
    OnceMore,      ///< the second field is empty
    SameTwice,     ///< the two fields differ
    Understanding, ///< the tick
};

/// The passphrase step as it is filled in. Refers to what the caller holds.
struct PassphraseInput {
    const secret::SecretBytes& typed;
    const secret::SecretBytes& onceMore;
    bool isUnderstood = false; ///< "nobody can reset this"
};

/// How far the passphrase step is.
struct PassphraseJudgement {
    std::optional<secret::Strength> strength; ///< nothing while there are no words
    std::optional<secret::Passphrase::Problem> problem;
    std::optional<PassphraseNeed> need; ///< nothing when it can go on
};

/// Leads through setting up. Keeps what was typed until the vault is made at the end; on disk there is nothing before.
class SetupPresenter final : public QObject {
    Q_OBJECT

public:
    using Receiver = std::function<void(std::unique_ptr<vault::Session>)>;
    using CostSource = std::function<secret::DerivationCost()>;

    SetupPresenter(std::filesystem::path folder, vault::Environment environment, QObject* parent = nullptr);

    /// Leads a second person into the vault of \p session, from their name on. Nothing else uses it meanwhile.
    SetupPresenter(vault::Session& session, vault::Environment environment, QObject* parent = nullptr);
    ~SetupPresenter() override;

    /// Who gets the new vault of one person, open. That of two is made and closed: SetupStep::Ready.
    void onDone(Receiver receiver) { m_receiver = std::move(receiver); }

    /// How the cost of the key derivation is found; called on a worker. Without this: about 0.8 s on this computer.
    void setCostSource(CostSource source) { m_costSource = std::move(source); }

    SetupStep step() const { return m_step; }
    bool isForTwo() const { return m_isForTwo; }

    /// Whether a second person comes to a vault that is there: turning back from their name locks it.
    bool isAdding() const { return m_session != nullptr; }

    /// Whether words about a plan of two belong here: for two, and before anybody chose.
    bool isAboutTwo() const { return m_isForTwo || !m_hasChosen; }

    /// "Step number() of count()"; zero on steps that have no number.
    int number() const;
    int count() const;

    /// The names as typed; empty for none. The other person's is empty until they typed it.
    QString name() const;
    QString otherName() const;

    /// What kept the last step from going on; nothing when it went on, or after going back.
    std::optional<vault::ErrorKind> setback() const { return m_setback; }

    void chooseJustMe();
    void chooseTwoOfUs();
    void readFirst();
    void leave();
    void goBack();

    /// Goes on from BeforeYouBegin.
    void goOn();

    /// Goes on from a name step, unless the name is refused.
    void takeName(const QString& typed);

    /// What can be said about the present passphrase step.
    PassphraseJudgement judge(const PassphraseInput& input) const;

    /// Goes on from a passphrase step, unless judge() still needs something.
    void takePassphrase(const PassphraseInput& input);

    /// Six words by chance.
    secret::SecretBytes suggest() const;

Q_SIGNALS:
    void stepChanged();

    /// The step is the same, and setback() says why.
    void heldBack();

    /// The second person would rather not; nothing was made. They may be alone with the keyboard.
    void turnedBack();

private:
    struct Newcomer {
        std::string name;
        std::optional<secret::Passphrase> passphrase;
    };
    using Made = vault::VaultResult<std::unique_ptr<vault::Session>>;

    Newcomer& present();
    const Newcomer& present() const;
    void choose();
    void go(SetupStep step);
    void hold(vault::ErrorKind kind);
    void make();
    void makeRoom();
    void take(Made made);
    void holdAgain(vault::ErrorKind kind);
    void forgetPassphrases();

    const std::filesystem::path m_folder;
    const vault::Environment m_environment;
    vault::Session* m_session = nullptr; ///< that a second person comes to
    CostSource m_costSource;
    Receiver m_receiver;
    SetupStep m_step = SetupStep::Welcome;
    bool m_isForTwo = false;
    bool m_hasChosen = false;    ///< between Just me and Two of us
    bool m_hasRead = false;      ///< Before you begin
    bool m_hasReadOfTwo = false; ///< with what it says to two
    std::array<Newcomer, 2> m_people;
    std::optional<vault::ErrorKind> m_setback;
    Background<Made> m_making;
};

} // namespace leeward::ui
