#include "ui/errors/stopped_text.h"

#include "ui/errors/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace leeward::ui {

namespace {

/// Gives the words their place among the translations.
struct StoppedWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::StoppedWords)
};
using Words = StoppedWords;

/// Whether it is a file that lacks its lock, and not the program that lacks its locking part.
bool isUnlockedFile(const vault::Error& error) {
    return error.kind == vault::ErrorKind::NotEncrypted && !error.file.empty();
}

QString titleOf(const vault::Error& error) {
    using Kind = vault::ErrorKind;
    switch (error.kind) {
    case Kind::DamagedKeys:
        return Words::tr("The key file can’t be read");
    case Kind::RefusedCost:
        return Words::tr("The key file is not as it should be");
    case Kind::DamagedSpace:
        return Words::tr("Part of the file can’t be read");
    case Kind::OlderSpace:
        return Words::tr("An older file is in its place");
    case Kind::NewerVersion:
        return Words::tr("A newer version made this");
    case Kind::NotPermitted:
        return Words::tr("This folder can’t be used from here");
    case Kind::NotAVault:
        return Words::tr("There is no journal here");
    case Kind::NotEncrypted:
        return isUnlockedFile(error) ? Words::tr("A file here is not a locked one")
                                     : Words::tr("Part of this program is missing");
    case Kind::WrongPassphrase:
    case Kind::InUse:
    case Kind::NoRoom:
    case Kind::AlreadyThere:
    case Kind::NoMemory:
    case Kind::SamePassphrase:
    case Kind::WeakPassphrase:
    case Kind::RefusedName:
    case Kind::AlreadyTwo:
    case Kind::SamePerson:
    case Kind::NoSharedSpace:
    case Kind::TogetherIsOver:
    case Kind::InsideVault:
    case Kind::Cancelled:
    case Kind::Failed:
        return Words::tr("This did not work out");
    }
    return {};
}

QString sentenceOf(const vault::Error& error) {
    using Kind = vault::ErrorKind;
    switch (error.kind) {
    case Kind::DamagedKeys:
        return Words::tr("Both copies of it came back damaged from the drive. Nothing was changed.");
    case Kind::RefusedCost:
        return Words::tr("It asks for far more work than it should, so it was left alone. Nothing was changed.");
    case Kind::DamagedSpace:
        return Words::tr("The drive gave back damaged pages. Nothing was changed, so nothing more is lost.");
    case Kind::OlderSpace:
        return Words::tr("A file from before stands where yours should be. Nothing was changed.");
    case Kind::NewerVersion:
        return Words::tr("This version does not know how to read it, so it was left as it is.");
    case Kind::NotPermitted:
        return Words::tr("This computer does not let the program read or write there. Nothing was changed.");
    case Kind::NotAVault:
        return Words::tr("The folder holds other things, or nothing. They were left as they are.");
    case Kind::NotEncrypted:
        return isUnlockedFile(error) ? Words::tr("Something else stands in the place of yours. It was left as it is.")
                                     : Words::tr("It is the part that locks things, so nothing was opened or made.");
    case Kind::WrongPassphrase:
    case Kind::InUse:
    case Kind::NoRoom:
    case Kind::AlreadyThere:
    case Kind::NoMemory:
    case Kind::SamePassphrase:
    case Kind::WeakPassphrase:
    case Kind::RefusedName:
    case Kind::AlreadyTwo:
    case Kind::SamePerson:
    case Kind::NoSharedSpace:
    case Kind::TogetherIsOver:
    case Kind::InsideVault:
    case Kind::Cancelled:
    case Kind::Failed:
        return textFor(error.kind).what;
    }
    return {};
}

QString nameIn(const std::filesystem::path& folder, const std::filesystem::path& file) {
    const std::filesystem::path inside = file.lexically_relative(folder);
    const bool isInside = !inside.empty() && *inside.begin() != "..";
    return QFileInfo(isInside ? inside : file.filename()).filePath();
}

QStringList unreadIn(const vault::Error& error, const std::filesystem::path& folder) {
    using Kind = vault::ErrorKind;
    const bool isDamage =
        error.kind == Kind::DamagedKeys || error.kind == Kind::RefusedCost || error.kind == Kind::DamagedSpace;
    if ((!isDamage && !isUnlockedFile(error)) || error.file.empty())
        return {};
    return {nameIn(folder, error.file)};
}

QStringList safeIn(vault::ErrorKind kind) {
    if (kind == vault::ErrorKind::DamagedSpace)
        return {Words::tr("Your passphrase. It is right"), Words::tr("Every other file in the folder"),
                Words::tr("The damaged file itself, kept as it is")};
    if (kind == vault::ErrorKind::DamagedKeys || kind == vault::ErrorKind::RefusedCost)
        return {Words::tr("What you wrote, locked as before"), Words::tr("Every other file in the folder"),
                Words::tr("The key file itself, kept as it is")};
    return {Words::tr("Every file in the folder, unchanged")};
}

} // namespace

StoppedText stoppedText(const vault::Error& error, const std::filesystem::path& folder) {
    const QString hint =
        isUnlockedFile(error) ? textFor(vault::ErrorKind::DamagedSpace).hint : textFor(error.kind).hint;
    return {titleOf(error), sentenceOf(error), safeIn(error.kind), unreadIn(error, folder), hint};
}

} // namespace leeward::ui
