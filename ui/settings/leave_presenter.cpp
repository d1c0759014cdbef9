#include "ui/settings/leave_presenter.h"

#include "core/base/is_within.h"
#include "core/vault/session.h"
#include "core/vault/vault.h"
#include "ui/base/text.h"
#include "ui/errors/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace leeward::ui {

using vault::ErrorKind;
using vault::Presence;

namespace {

struct LeaveWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::LeaveWords)
};

std::filesystem::path pathFrom(const QString& place) {
    return QDir::fromNativeSeparators(place.trimmed()).toStdU16String();
}

bool isFree(const QString& place) {
    return vault::Vault::presenceAt(pathFrom(place)) == Presence::Nothing;
}

QString words(ErrorKind kind) {
    const ErrorText text = textFor(kind);
    return text.what + u' ' + text.hint;
}

/// The folder itself, or the nearest one above it that there is.
QFileInfo nearestFolder(const QString& place) {
    QFileInfo there(place);
    while (!there.exists() && there.absolutePath() != there.absoluteFilePath())
        there = QFileInfo(there.absolutePath());
    return there;
}

} // namespace

bool LeavePresenter::hasShared() const {
    return m_session.hasShared();
}

QString LeavePresenter::otherName() const {
    const auto other = m_session.isOfTwo() ? m_session.other() : std::nullopt;
    return other ? toQt(other->name) : QString();
}

QString LeavePresenter::placeIn(const QString& chosen) {
    QString place = chosen;
    for (int number = 1; !isFree(place); ++number) {
        const QString name = number == 1 ? QStringLiteral("pages") : QStringLiteral("pages-%1").arg(number);
        place = QDir(chosen).filePath(name);
    }
    return QDir::toNativeSeparators(place);
}

QString LeavePresenter::problemOf(const QString& place) const {
    if (place.trimmed().isEmpty())
        return LeaveWords::tr("Please choose where it goes.");
    if (!QDir::isAbsolutePath(QDir::fromNativeSeparators(place.trimmed())))
        return LeaveWords::tr("The place needs its whole path. “Choose…” writes it there.");
    std::error_code ignored;
    const auto there = std::filesystem::weakly_canonical(pathFrom(place), ignored);
    if (base::isWithin(std::filesystem::weakly_canonical(m_session.folder(), ignored), there))
        return words(ErrorKind::InsideVault);
    if (!isFree(place))
        return words(ErrorKind::AlreadyThere);
    const QFileInfo nearest = nearestFolder(QDir::fromNativeSeparators(place.trimmed()));
    if (!nearest.isDir() || !nearest.isWritable())
        return words(ErrorKind::NotPermitted);
    return {};
}

std::optional<Departure> LeavePresenter::departure(const QString& place, store::OwnWords words,
                                                   const secret::SecretBytes& current,
                                                   const secret::SecretBytes& next) {
    auto opensHere = secret::Passphrase::from(current.view());
    auto opensThere = secret::Passphrase::from(next.view());
    if (!opensHere || !opensThere)
        return std::nullopt;
    Departure::Journey journey{pathFrom(place), std::move(*opensHere), std::move(*opensThere)};
    return Departure{words, std::make_shared<const Departure::Journey>(std::move(journey))};
}

} // namespace leeward::ui
