#include "ui/setup/setup_presenter.h"

#include "core/base/text.h"
#include "core/records/person.h"
#include "ui/base/text.h"
#include "ui/setup/new_vault.h"

#include <utility>
#include <vector>

namespace leeward::ui {

namespace {

constexpr std::chrono::milliseconds kTryTarget{800};

/// The name as it is kept; nothing when it is refused.
std::optional<std::string> keptName(const QString& typed) {
    auto name = base::toNfc(base::trimmed(toUtf8(typed)));
    if (!name || name->size() > records::kMaxNameBytes)
        return std::nullopt;
    return name;
}

} // namespace

SetupPresenter::SetupPresenter(std::filesystem::path folder, vault::Environment environment, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_environment(environment),
      m_costSource([] { return secret::calibrate(kTryTarget); }) {}

SetupPresenter::SetupPresenter(vault::Session& session, vault::Environment environment, QObject* parent)
    : QObject(parent), m_folder(session.folder()), m_environment(environment), m_session(&session),
      m_step(SetupStep::OtherName), m_isForTwo(true), m_hasChosen(true) {
    m_people[0].name = session.me().name;
}

SetupPresenter::~SetupPresenter() = default;

int SetupPresenter::number() const {
    switch (m_step) {
    case SetupStep::BeforeYouBegin:
        return m_hasChosen ? 1 : 0;
    case SetupStep::Name:
        return 2;
    case SetupStep::Passphrase:
        return 3;
    case SetupStep::OtherName:
        return m_session != nullptr ? 1 : 4;
    case SetupStep::OtherPassphrase:
        return m_session != nullptr ? 2 : 5;
    case SetupStep::Making:
        return count();
    case SetupStep::Welcome:
    case SetupStep::Ready:
    case SetupStep::Left:
        return 0;
    }
    return 0;
}

int SetupPresenter::count() const {
    if (m_session != nullptr)
        return 2;
    return m_isForTwo ? 5 : 3;
}

QString SetupPresenter::name() const {
    return toQt(m_people[0].name);
}

QString SetupPresenter::otherName() const {
    return toQt(m_people[1].name);
}

void SetupPresenter::chooseJustMe() {
    m_isForTwo = false;
    choose();
}

void SetupPresenter::chooseTwoOfUs() {
    m_isForTwo = true;
    choose();
}

void SetupPresenter::choose() {
    m_hasChosen = true;
    const bool hasReadAll = m_hasRead && (!m_isForTwo || m_hasReadOfTwo);
    go(hasReadAll ? SetupStep::Name : SetupStep::BeforeYouBegin);
}

void SetupPresenter::readFirst() {
    m_hasChosen = false;
    go(SetupStep::BeforeYouBegin);
}

void SetupPresenter::leave() {
    m_people = {};
    go(SetupStep::Left);
}

void SetupPresenter::goOn() {
    if (m_step != SetupStep::BeforeYouBegin)
        return;
    m_hasRead = true;
    m_hasReadOfTwo = m_hasReadOfTwo || isAboutTwo();
    if (!m_hasChosen) {
        go(SetupStep::Welcome);
        return;
    }
    // Better said now than after two people chose their words.
    if (vault::Vault::presenceAt(m_folder) != vault::Presence::Nothing) {
        hold(vault::ErrorKind::AlreadyThere);
        return;
    }
    go(SetupStep::Name);
}

void SetupPresenter::goBack() {
    switch (m_step) {
    case SetupStep::BeforeYouBegin:
        go(SetupStep::Welcome);
        return;
    case SetupStep::Name:
        go(SetupStep::BeforeYouBegin);
        return;
    case SetupStep::Passphrase:
        go(SetupStep::Name);
        return;
    case SetupStep::OtherName:
        if (m_session != nullptr) {
            Q_EMIT turnedBack();
            return;
        }
        // Whoever sits here now is not who chose those words: they are chosen again.
        forgetPassphrases();
        go(SetupStep::Passphrase);
        return;
    case SetupStep::OtherPassphrase:
        go(SetupStep::OtherName);
        return;
    case SetupStep::Welcome:
    case SetupStep::Making:
    case SetupStep::Ready:
    case SetupStep::Left:
        return;
    }
}

void SetupPresenter::takeName(const QString& typed) {
    if (m_step != SetupStep::Name && m_step != SetupStep::OtherName)
        return;
    auto name = keptName(typed);
    if (!name) {
        hold(vault::ErrorKind::RefusedName);
        return;
    }
    present().name = std::move(*name);
    go(m_step == SetupStep::Name ? SetupStep::Passphrase : SetupStep::OtherPassphrase);
}

PassphraseJudgement SetupPresenter::judge(const PassphraseInput& input) const {
    if (input.typed.isEmpty())
        return {std::nullopt, std::nullopt, PassphraseNeed::Words};
    const auto passphrase = secret::Passphrase::from(input.typed.view());
    if (!passphrase)
        return {std::nullopt, passphrase.error(), PassphraseNeed::OtherSigns};
    const std::vector<std::string> ownWords{"leeward", m_people[0].name, m_people[1].name};
    PassphraseJudgement judgement{secret::strengthOf(*passphrase, ownWords), std::nullopt, std::nullopt};
    const auto onceMore = secret::Passphrase::from(input.onceMore.view());
    if (judgement.strength == secret::Strength::TooShort)
        judgement.need = PassphraseNeed::LongerWords;
    else if (!secret::isEnough(*judgement.strength))
        judgement.need = PassphraseNeed::StrongerWords;
    else if (input.onceMore.isEmpty())
        judgement.need = PassphraseNeed::OnceMore;
    else if (!onceMore || !onceMore->equals(*passphrase))
        judgement.need = PassphraseNeed::SameTwice;
    else if (!input.isUnderstood)
        judgement.need = PassphraseNeed::Understanding;
    return judgement;
}

void SetupPresenter::takePassphrase(const PassphraseInput& input) {
    const bool isOther = m_step == SetupStep::OtherPassphrase;
    if ((m_step != SetupStep::Passphrase && !isOther) || judge(input).need)
        return;
    auto passphrase = secret::Passphrase::from(input.typed.view());
    if (!passphrase)
        return;
    const auto& first = m_people[0].passphrase;
    if (isOther && first && first->equals(*passphrase)) {
        hold(vault::ErrorKind::SamePassphrase);
        return;
    }
    present().passphrase = std::move(*passphrase);
    if (m_isForTwo && !isOther)
        go(SetupStep::OtherName);
    else
        make();
}

secret::SecretBytes SetupPresenter::suggest() const {
    return secret::suggestPassphrase(m_environment.random);
}

SetupPresenter::Newcomer& SetupPresenter::present() {
    return m_people[m_step == SetupStep::OtherName || m_step == SetupStep::OtherPassphrase ? 1 : 0];
}

void SetupPresenter::go(SetupStep step) {
    m_setback.reset();
    m_step = step;
    Q_EMIT stepChanged();
}

void SetupPresenter::hold(vault::ErrorKind kind) {
    m_setback = kind;
    Q_EMIT heldBack();
}

void SetupPresenter::make() {
    if (m_session != nullptr) {
        makeRoom();
        return;
    }
    NewVault wish{m_folder, {m_people[0].name, m_people[0].passphrase->copy()}, std::nullopt};
    if (m_isForTwo)
        wish.second.emplace(NewPerson{m_people[1].name, m_people[1].passphrase->copy()});
    forgetPassphrases();
    auto work = [wish = std::move(wish), cost = m_costSource, environment = m_environment] {
        return makeVault(wish, cost(), environment);
    };
    go(SetupStep::Making);
    m_making.run(std::move(work), [this](Made made) { take(std::move(made)); });
}

/// For a second person in a vault that is open: so there is no session to hand over.
void SetupPresenter::makeRoom() {
    auto work = [session = m_session, name = m_people[1].name, theirs = m_people[1].passphrase->copy()] {
        return session->addPerson(name, theirs).map([] { return std::unique_ptr<vault::Session>(); });
    };
    forgetPassphrases();
    go(SetupStep::Making);
    m_making.run(std::move(work), [this](Made made) { take(std::move(made)); });
}

void SetupPresenter::take(Made made) {
    if (made && m_isForTwo) {
        // The second person sits at the keyboard now: the first one's side is not for their eyes.
        made->reset();
        m_people = {};
        go(SetupStep::Ready);
        return;
    }
    if (made) {
        if (m_receiver)
            m_receiver(std::move(*made));
        return;
    }
    holdAgain(made.error().kind);
}

void SetupPresenter::holdAgain(vault::ErrorKind kind) {
    const bool isName = kind == vault::ErrorKind::RefusedName;
    if (m_session != nullptr)
        go(isName ? SetupStep::OtherName : SetupStep::OtherPassphrase);
    else
        go(isName ? SetupStep::Name : SetupStep::Passphrase);
    hold(kind);
}

void SetupPresenter::forgetPassphrases() {
    for (Newcomer& person : m_people)
        person.passphrase.reset();
}

} // namespace leeward::ui
