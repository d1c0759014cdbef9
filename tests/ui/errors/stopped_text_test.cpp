#include "ui/errors/stopped_text.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace leeward::ui {

namespace {

using Kind = vault::ErrorKind;

const std::filesystem::path kFolder = "/somewhere/vault";

/// Every error that has a page of its own.
class EveryStop : public testing::TestWithParam<Kind> {};

TEST_P(EveryStop, SaysWhatIsSafeAndWhatCouldBeDone) {
    const StoppedText text = stoppedText({GetParam(), {}}, kFolder);

    EXPECT_FALSE(text.safe.isEmpty());
    EXPECT_FALSE(text.hint.isEmpty());
    EXPECT_TRUE(text.unread.isEmpty());
}

TEST_P(EveryStop, UsesNoWordThatAlarmsOrBlames) {
    const StoppedText text = stoppedText({GetParam(), kFolder / "keys"}, kFolder);
    const QString all = text.title + text.what + text.safe.join(QString()) + text.hint;

    EXPECT_FALSE(all.contains(QRegularExpression(QStringLiteral("error|fail|invalid|denied|attempt|Leeward|!"),
                                                 QRegularExpression::CaseInsensitiveOption)))
        << all.toStdString();
}

TEST_P(EveryStop, HasATitleOfItsOwn) {
    EXPECT_NE(stoppedText({GetParam(), {}}, kFolder).title, stoppedText({Kind::Failed, {}}, kFolder).title);
}

INSTANTIATE_TEST_SUITE_P(StoppedText, EveryStop,
                         testing::Values(Kind::DamagedKeys, Kind::RefusedCost, Kind::DamagedSpace, Kind::OlderSpace,
                                         Kind::NewerVersion, Kind::NotPermitted, Kind::NotAVault, Kind::NotEncrypted));

TEST(StoppedText, NamesTheDamagedFileAsItStandsInTheFolder) {
    const StoppedText text = stoppedText({Kind::DamagedSpace, kFolder / "spaces" / "0a1b.db"}, kFolder);

    EXPECT_EQ(text.unread, QStringList{QStringLiteral("spaces/0a1b.db")});
}

TEST(StoppedText, NamesAFileElsewhereWithoutItsFolders) {
    const StoppedText text = stoppedText({Kind::DamagedKeys, "/mnt/stick/keys"}, kFolder);

    EXPECT_EQ(text.unread, QStringList{QStringLiteral("keys")});
}

TEST(StoppedText, CallsNothingUnreadThatIsWhole) {
    EXPECT_TRUE(stoppedText({Kind::NewerVersion, kFolder / "keys"}, kFolder).unread.isEmpty());
}

} // namespace

} // namespace leeward::ui
