#include "ui/errors/error_text.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace leeward::ui {

namespace {

using Vault = vault::ErrorKind;
using Save = store::SaveError;
using Typed = secret::Passphrase::Problem;
using File = base::FileError;
using Export = transfer::ExportProblem;
using Import = transfer::ImportProblem;

constexpr std::array kVaultErrors{
    Vault::WrongPassphrase, Vault::DamagedKeys,  Vault::DamagedSpace,   Vault::OlderSpace,     Vault::NewerVersion,
    Vault::InUse,           Vault::NotPermitted, Vault::NoRoom,         Vault::NotAVault,      Vault::AlreadyThere,
    Vault::RefusedCost,     Vault::NoMemory,     Vault::SamePassphrase, Vault::WeakPassphrase, Vault::RefusedName,
    Vault::AlreadyTwo,      Vault::NotEncrypted, Vault::Failed,         Vault::SamePerson,     Vault::NoSharedSpace,
    Vault::TogetherIsOver,  Vault::InsideVault,  Vault::Cancelled,
};
constexpr std::array kSaveErrors{Save::NoRoom,  Save::NotPermitted, Save::Behind, Save::NotOwner,
                                 Save::Refused, Save::TooMany,      Save::Failed};
constexpr std::array kTypedProblems{Typed::Empty, Typed::TooLong, Typed::HasNul, Typed::NotText};
constexpr std::array kFileErrors{File::NotFound, File::NotPermitted, File::NoRoom, File::NotARegularFile,
                                 File::NotOurs,  File::TooLarge,     File::Exists, File::Failed};

constexpr std::array kExportProblems{Export::Exists, Export::InsideVault, Export::NoFolder, Export::NotRead};
constexpr std::array kImportProblems{Import::NotFound,     Import::NotPermitted,  Import::NotReadable, Import::NotKnown,
                                     Import::NotText,      Import::NotJson,       Import::TooDeep,     Import::TooMuch,
                                     Import::NewerVersion, Import::DamagedArchive};
constexpr std::array kPaperProblems{paper::PaperProblem::Refused};
constexpr std::array kPrintProblems{PrintProblem::NoPrinter, PrintProblem::NotStarted, PrintProblem::Refused};

std::vector<ErrorText> everyText() {
    std::vector<ErrorText> texts;
    const auto add = [&texts](const auto& kinds) {
        for (const auto kind : kinds)
            texts.push_back(textFor(kind));
    };
    add(kVaultErrors);
    add(kSaveErrors);
    add(kTypedProblems);
    add(kFileErrors);
    add(kExportProblems);
    add(kImportProblems);
    add(kPaperProblems);
    add(kPrintProblems);
    texts.push_back(wrongPassphraseText({true, true}));
    texts.push_back(wrongPassphraseText({true, false}));
    texts.push_back(wrongPassphraseText({false, true}));
    return texts;
}

/// All sentences that a text is made of.
QStringList sentencesOf(const ErrorText& text) {
    return (text.what + QLatin1Char(' ') + text.hint).split(QRegularExpression(QStringLiteral("(?<=[.])\\s+")));
}

class EveryErrorText : public testing::TestWithParam<ErrorText> {};

TEST_P(EveryErrorText, SaysWhatHappenedAndWhatCouldBeDone) {
    EXPECT_TRUE(GetParam().what.endsWith(QLatin1Char('.')));
    EXPECT_TRUE(GetParam().hint.endsWith(QLatin1Char('.')));
}

TEST_P(EveryErrorText, UsesNoWordThatAlarmsOrBlames) {
    const QRegularExpression unkind(
        QStringLiteral("error|fail|invalid|denied|attempt|illegal|abort|fatal|wrong|you must|you should|Leeward|[!%]"),
        QRegularExpression::CaseInsensitiveOption);

    EXPECT_FALSE(unkind.match(GetParam().what).hasMatch()) << GetParam().what.toStdString();
    EXPECT_FALSE(unkind.match(GetParam().hint).hasMatch()) << GetParam().hint.toStdString();
}

TEST_P(EveryErrorText, KeepsItsSentencesShort) {
    const QStringList sentences = sentencesOf(GetParam());

    EXPECT_TRUE(std::all_of(sentences.begin(), sentences.end(), [](const QString& sentence) {
        return sentence.split(QLatin1Char(' ')).size() <= 22;
    })) << sentences.join(QLatin1Char('|')).toStdString();
}

INSTANTIATE_TEST_SUITE_P(ErrorText, EveryErrorText, testing::ValuesIn(everyText()));

std::set<QString> whatsOf(const auto& kinds) {
    std::set<QString> whats;
    for (const auto kind : kinds)
        whats.insert(textFor(kind).what);
    return whats;
}

TEST(ErrorText, NoTwoVaultErrorsShareTheirWords) {
    EXPECT_EQ(whatsOf(kVaultErrors).size(), kVaultErrors.size());
}

TEST(ErrorText, NoTwoSaveErrorsShareTheirWords) {
    EXPECT_EQ(whatsOf(kSaveErrors).size(), kSaveErrors.size());
}

TEST(ErrorText, NoTwoPassphraseProblemsShareTheirWords) {
    EXPECT_EQ(whatsOf(kTypedProblems).size(), kTypedProblems.size());
}

TEST(ErrorText, NoTwoFileErrorsShareTheirWords) {
    EXPECT_EQ(whatsOf(kFileErrors).size(), kFileErrors.size());
}

TEST(ErrorText, NoTwoImportProblemsShareTheirWords) {
    EXPECT_EQ(whatsOf(kImportProblems).size(), kImportProblems.size());
}

TEST(ErrorText, AWrongPassphraseSaysThatNothingIsLost) {
    EXPECT_EQ(textFor(Vault::WrongPassphrase).what, QStringLiteral("That did not open it. Nothing is lost."));
}

TEST(ErrorText, AWrongPassphraseNamesCapsLockWhenItIsOn) {
    EXPECT_TRUE(wrongPassphraseText({true, false}).hint.contains(QStringLiteral("Caps Lock is on")));
    EXPECT_FALSE(wrongPassphraseText({false, false}).hint.contains(QStringLiteral("Caps Lock")));
}

TEST(ErrorText, AWrongPassphraseOffersToShowItWhileItIsHidden) {
    EXPECT_TRUE(wrongPassphraseText({false, false}).hint.contains(QStringLiteral("show what you type")));
    EXPECT_FALSE(wrongPassphraseText({false, true}).hint.contains(QStringLiteral("show what you type")));
}

TEST(ErrorText, AnEqualSecondPassphraseIsNotNamedAsSuch) {
    const ErrorText text = textFor(Vault::SamePassphrase);

    EXPECT_FALSE((text.what + text.hint).contains(QRegularExpression(QStringLiteral("same|equal|other person|first"))));
}

} // namespace

} // namespace leeward::ui
