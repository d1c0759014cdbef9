#include "core/vault/session.h"

#include "tests/support/a_vault.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <thread>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::anEntry;
using tests::AVault;
using tests::aWord;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kNextPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::putContent;
using tests::SmallFilesOnly;
using tests::snapshotOf;

/// Writes one entry in a session of its own.
void write(AVault& vault, std::uint64_t seed) {
    FixedRandom random(seed);
    FixedClock clock;
    EXPECT_TRUE(vault.open()->entries().save(anEntry(random, clock, "A slow morning.")));
}

TEST(Session, KeepsWhatIsWritten) {
    AVault vault;
    write(vault, 1);
    write(vault, 2);

    EXPECT_EQ(vault.open()->entries().count(), 2);
}

TEST(Session, OfEachOfTwoKnowsBothNames) {
    AVault vault(AVault::Two);

    const auto ada = vault.open(kFirstPassphrase);
    EXPECT_EQ(ada->me().name, "Ada");
    ASSERT_TRUE(ada->other().has_value());
    EXPECT_EQ(ada->other()->name, "Ben");
}

TEST(Session, OfTheSecondPersonKnowsTheFirst) {
    AVault vault(AVault::Two);

    const auto ben = vault.open(kSecondPassphrase);

    EXPECT_EQ(ben->me().name, "Ben");
    EXPECT_EQ(ben->other()->name, "Ada");
}

TEST(Session, SharesThePlanAndKeepsTheJournalPrivate) {
    AVault vault(AVault::Two);
    FixedRandom random(5);
    FixedClock clock;
    {
        const auto ada = vault.open(kFirstPassphrase);
        ASSERT_TRUE(ada->entries().save(anEntry(random, clock, "Only for me.")));
        ASSERT_TRUE(ada->myPlan().save(aWord(random, ada->me().id, "mine")));
        ASSERT_TRUE(ada->ourPlan().save(aWord(random, ada->me().id, "ours")));
    }

    const auto ben = vault.open(kSecondPassphrase);

    EXPECT_EQ(ben->entries().count(), 0);
    EXPECT_TRUE(ben->myPlan().section(records::PlanSection::WordsAndSignals)->empty());
    const auto ours = ben->ourPlan().section(records::PlanSection::WordsAndSignals);
    ASSERT_EQ(ours->size(), 1U);
    EXPECT_EQ(ours->front().text, "ours");
}

TEST(Session, TellsOfChangesInEitherSpace) {
    AVault vault(AVault::Two);
    FixedRandom random(5);
    FixedClock clock;
    const auto ada = vault.open();
    int heard = 0;
    const auto subscription = ada->changes().subscribe([&heard](const store::Changed&) { ++heard; });

    ASSERT_TRUE(ada->entries().save(anEntry(random, clock, "x")));
    ASSERT_TRUE(ada->ourPlan().save(aWord(random, ada->me().id, "ours")));

    EXPECT_EQ(heard, 2);
}

TEST(Session, MayBeMadeOnOneThreadAndUsedOnAnother) {
    AVault vault(AVault::Two);
    std::unique_ptr<Session> session;
    std::thread worker([&] { session = vault.open(); });
    worker.join();
    FixedRandom random(5);
    FixedClock clock;

    EXPECT_TRUE(session->entries().save(anEntry(random, clock, "x")));
    EXPECT_TRUE(session->seal());
}

TEST(Renaming, IsSeenByBoth) {
    AVault vault(AVault::Two);
    {
        const auto ada = vault.open(kFirstPassphrase);
        ASSERT_TRUE(ada->rename("Adele"));
        EXPECT_EQ(ada->me().name, "Adele");
    }

    EXPECT_EQ(vault.open(kSecondPassphrase)->other()->name, "Adele");
    EXPECT_EQ(vault.open(kFirstPassphrase)->me().name, "Adele");
}

TEST(Renaming, KeepsNamesInOneNormalizationForm) {
    AVault vault;
    const auto session = vault.open();

    ASSERT_TRUE(session->rename("Ade\u0301le"));

    EXPECT_EQ(session->me().name, "Ad\u00e9le");
}

TEST(Renaming, ToWhatIsNoNameIsRefused) {
    AVault vault;
    const auto session = vault.open();

    EXPECT_EQ(session->rename(std::string(201, 'x')).error().kind, ErrorKind::RefusedName);
    EXPECT_EQ(session->rename("a\tb").error().kind, ErrorKind::RefusedName);
    EXPECT_EQ(session->me().name, "Ada");
}

TEST(Sealing, LeavesNothingToNoteAtTheNextOpening) {
    AVault vault(AVault::Two);
    vault.writeAndClose();
    vault.writeAndClose(kSecondPassphrase);

    const auto session = vault.open();

    EXPECT_FALSE(session->notes().privateIsOlder);
    EXPECT_FALSE(session->notes().sharedIsOlder);
    EXPECT_FALSE(session->notes().sharedDidNotOpen.has_value());
    EXPECT_FALSE(session->notes().keysWereMended);
}

TEST(Sealing, WritesBothCopiesOnceForAllThatWasWritten) {
    AVault vault;
    const auto session = vault.open();
    const std::string before = contentOf(vault.keys());
    ASSERT_TRUE(session->rename("Ada Maria"));

    ASSERT_TRUE(session->seal());
    const std::string sealed = contentOf(vault.keys());
    ASSERT_TRUE(session->seal());

    EXPECT_NE(sealed, before);
    EXPECT_EQ(contentOf(vault.secondKeys()), sealed);
    EXPECT_EQ(contentOf(vault.keys()), sealed);
}

TEST(Sealing, LeavesTheOtherPersonsSlotsAlone) {
    AVault vault(AVault::Two);
    const std::string before = contentOf(vault.keys());
    vault.writeAndClose();
    const std::string after = contentOf(vault.keys());
    const std::size_t second = 224 + 8 * 240;

    EXPECT_NE(after.substr(224, 240), before.substr(224, 240));
    EXPECT_EQ(after.substr(224 + 240, 15 * 240), before.substr(224 + 240, 15 * 240));
    EXPECT_EQ(after.substr(second, 240), before.substr(second, 240));
}

TEST(Sealing, OnAFullDiskSaysSoAndLosesNothing) {
    AVault vault;
    auto session = vault.open();
    ASSERT_TRUE(session->rename("Ada Maria"));
    const std::string before = contentOf(vault.keys());

    {
        const SmallFilesOnly full(0);
        EXPECT_EQ(session->seal().error().kind, ErrorKind::NoRoom);
    }

    EXPECT_EQ(contentOf(vault.keys()), before);
    EXPECT_TRUE(session->seal());
    session.reset();
    EXPECT_FALSE(vault.open()->notes().privateIsOlder);
}

TEST(Sealing, CountsAgainWhatIsWrittenAfterIt) {
    AVault vault;
    auto session = vault.open();
    ASSERT_TRUE(session->rename("Ada Maria"));
    ASSERT_TRUE(session->seal());
    const std::string older = contentOf(vault.spaces().front());
    ASSERT_TRUE(session->rename("Ada"));
    session.reset();

    putContent(vault.spaces().front(), older);

    EXPECT_TRUE(vault.open()->notes().privateIsOlder);
}

TEST(Sealing, CanBeMissedWithoutAnAlarm) {
    AVault vault;
    auto session = vault.open();
    ASSERT_TRUE(session->rename("Ada Maria"));
    fs::copy(vault.folder(), vault.folder().parent_path() / "as after a power cut", fs::copy_options::recursive);
    session.reset();
    fs::remove_all(vault.folder());
    fs::rename(vault.folder().parent_path() / "as after a power cut", vault.folder());

    EXPECT_FALSE(vault.open()->notes().privateIsOlder);
}

TEST(Reading, LeavesEveryByteAsItWas) {
    AVault vault(AVault::Two);
    vault.writeAndClose();
    const auto before = snapshotOf(vault.folder());

    {
        const auto session = vault.open();
        EXPECT_EQ(session->entries().count(), 0);
        EXPECT_TRUE(session->other().has_value());
        EXPECT_TRUE(session->ourPlan().section(records::PlanSection::WordsAndSignals).has_value());
        EXPECT_TRUE(session->checkEverything());
        EXPECT_TRUE(session->seal());
        EXPECT_EQ(snapshotOf(vault.folder()), before) << "while it is open";
    }

    EXPECT_EQ(snapshotOf(vault.folder()), before) << "after it was closed";
}

TEST(Reading, SealsWhatTheOtherPersonWroteMeanwhile) {
    AVault vault(AVault::Two);
    vault.writeAndClose();
    vault.writeAndClose(kSecondPassphrase);
    const auto before = snapshotOf(vault.folder() / "spaces");
    const std::string keys = contentOf(vault.keys());

    vault.open().reset();

    EXPECT_EQ(snapshotOf(vault.folder() / "spaces"), before);
    EXPECT_NE(contentOf(vault.keys()), keys);
}

TEST(OlderSpaces, AreOpenedAndNamedOnce) {
    AVault vault;
    const fs::path space = vault.spaces().front();
    const std::string older = contentOf(space);
    write(vault, 1);
    putContent(space, older);

    auto session = vault.open();
    EXPECT_TRUE(session->notes().privateIsOlder);
    EXPECT_EQ(session->entries().count(), 0);
    session.reset();

    EXPECT_FALSE(vault.open()->notes().privateIsOlder);
}

TEST(OlderSpaces, AreToldApart) {
    AVault vault(AVault::Two);
    const auto before = vault.spaces();
    std::vector<std::string> older;
    for (const fs::path& space : before)
        older.push_back(contentOf(space));
    vault.writeAndClose();

    // Only two of the three files changed: Ada's own and the shared one. Ben's is put back as well and is the same.
    int privateNotes = 0;
    int sharedNotes = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::string now = contentOf(before[i]);
        putContent(before[i], older[i]);
        const auto session = vault.open(kFirstPassphrase);
        privateNotes += session->notes().privateIsOlder ? 1 : 0;
        sharedNotes += session->notes().sharedIsOlder ? 1 : 0;
    }

    EXPECT_EQ(privateNotes, 1);
    EXPECT_EQ(sharedNotes, 1);
}

TEST(OlderSpaces, AreNotWhatTheOtherPersonLeaves) {
    AVault vault(AVault::Two);
    vault.writeAndClose();
    vault.writeAndClose(kSecondPassphrase);
    vault.writeAndClose(kSecondPassphrase);

    EXPECT_FALSE(vault.open(kFirstPassphrase)->notes().sharedIsOlder);
}

/// A vault of two whose shared file is known by name.
struct WithShared {
    WithShared() {
        const auto before = vault.spaces();
        std::map<fs::path, std::string> contents;
        for (const fs::path& space : before)
            contents[space] = contentOf(space);
        vault.writeAndClose();
        std::set<fs::path> ofAda;
        for (const fs::path& space : before)
            if (contentOf(space) != std::exchange(contents[space], contentOf(space)))
                ofAda.insert(space);
        vault.writeAndClose(kSecondPassphrase);
        for (const fs::path& space : before)
            if (contentOf(space) != contents[space] && ofAda.contains(space))
                shared = space;
        EXPECT_FALSE(shared.empty());
    }

    AVault vault{AVault::Two};
    fs::path shared;
};

TEST(SharedSpace, ThatIsDamagedLeavesThePrivateOneOpen) {
    WithShared with;
    putContent(with.shared, "");

    const auto session = with.vault.open();

    ASSERT_NE(session, nullptr);
    EXPECT_FALSE(session->hasShared());
    EXPECT_FALSE(session->other().has_value());
    EXPECT_EQ(session->notes().sharedDidNotOpen, (Error{ErrorKind::DamagedSpace, with.shared}));
    EXPECT_EQ(session->entries().count(), 0);
    EXPECT_EQ(contentOf(with.shared), "");
}

TEST(SharedSpace, ThatIsMissingIsNotMadeAnew) {
    WithShared with;
    fs::remove(with.shared);

    const auto session = with.vault.open();

    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->notes().sharedDidNotOpen->kind, ErrorKind::DamagedSpace);
    EXPECT_FALSE(fs::exists(with.shared));
}

TEST(SharedSpace, ThatDidNotOpenIsTakenAgainOnceItIsBack) {
    WithShared with;
    const std::string whole = contentOf(with.shared);
    putContent(with.shared, "");
    with.vault.open().reset();
    putContent(with.shared, whole);

    const auto session = with.vault.open();

    EXPECT_TRUE(session->hasShared());
    EXPECT_FALSE(session->notes().sharedIsOlder);
}

TEST(SharedSpace, ThatDidNotOpenCannotBeMadeASecondTime) {
    WithShared with;
    fs::remove(with.shared);
    const auto session = with.vault.open();

    EXPECT_EQ(session->addPerson("Cleo", tests::passphrase(tests::kNextPassphrase)).error().kind,
              ErrorKind::AlreadyTwo);
}

TEST(CheckingEverything, OfAWholeVaultIsFine) {
    AVault vault(AVault::Two);

    EXPECT_TRUE(vault.open()->checkEverything().has_value());
}

TEST(CheckingEverything, NamesThePageThatIsNotWhole) {
    AVault vault;
    write(vault, 1);
    const auto session = vault.open();
    const fs::path space = vault.spaces().front();
    std::fstream file(space, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(fs::file_size(space)) - 2000);
    file.put('x').put('y');
    file.close();

    const auto checked = session->checkEverything();

    ASSERT_FALSE(checked.has_value());
    EXPECT_EQ(checked.error().kind, ErrorKind::DamagedSpace);
    EXPECT_EQ(checked.error().file.filename(), space.filename());
}

TEST(CheckingEverything, NamesTheCopyOfTheKeysThatIsNotWhole) {
    AVault vault;
    const auto session = vault.open();
    putContent(vault.secondKeys(), "x");

    EXPECT_EQ(session->checkEverything().error(), (Error{ErrorKind::DamagedKeys, vault.secondKeys()}));
}

TEST(CopyingIntoOurPlan, MakesNewLinesOfOnesOwn) {
    AVault vault(AVault::Two);
    FixedRandom random(3);
    const auto ada = vault.open();
    auto word = aWord(random, ada->me().id, "Harbour");
    word.note = "For me alone.";
    word.isStricter = true;
    ASSERT_TRUE(ada->myPlan().save(word));
    ASSERT_TRUE(ada->myPlan().save(aWord(random, ada->me().id, "Lighthouse")));
    const auto mine = ada->myPlan().section(records::PlanSection::WordsAndSignals);
    ASSERT_TRUE(mine.has_value());

    ASSERT_TRUE(ada->copyIntoOurPlan(*mine));

    const auto ours = ada->ourPlan().section(records::PlanSection::WordsAndSignals);
    ASSERT_EQ(ours->size(), 2U);
    EXPECT_EQ(ours->front().text, "Harbour");
    EXPECT_EQ(ours->front().note, "");
    EXPECT_FALSE(ours->front().isStricter);
    EXPECT_NE(ours->front().id, mine->front().id);
    EXPECT_TRUE(ada->ourPlan().differences()->empty());
    EXPECT_EQ(ada->myPlan().section(records::PlanSection::WordsAndSignals), *mine);
}

TEST(CopyingIntoOurPlan, CanBeUndoneWithNothingLeft) {
    AVault vault(AVault::Two);
    FixedRandom random(3);
    const auto ada = vault.open();
    const std::vector lines{aWord(random, ada->me().id, "Harbour"), aWord(random, ada->me().id, "Lighthouse")};
    const auto copied = ada->copyIntoOurPlan(lines);
    ASSERT_TRUE(copied.has_value());
    ASSERT_EQ(copied->size(), 2U);

    ASSERT_TRUE(ada->ourPlan().eraseOwn(*copied));

    EXPECT_TRUE(ada->ourPlan().section(records::PlanSection::WordsAndSignals)->empty());
    EXPECT_TRUE(ada->ourPlan().differences()->empty());
    EXPECT_FALSE(ada->ourPlan().bringBack(copied->front()).has_value());
}

TEST(ErasingOwnLines, LeavesTheOthersAlone) {
    AVault vault(AVault::Two);
    FixedRandom random(3);
    auto session = vault.open();
    const auto line = aWord(random, session->me().id, "Harbour");
    ASSERT_TRUE(session->ourPlan().save(line));
    session.reset();
    session = vault.open(kSecondPassphrase);

    const auto erased = session->ourPlan().eraseOwn(std::vector{line.id});

    EXPECT_EQ(erased.error(), store::SaveError::NotOwner);
    EXPECT_EQ(session->ourPlan().section(records::PlanSection::WordsAndSignals)->size(), 1U);
}

TEST(ConfirmingThePassphrase, KnowsOnesOwnAlone) {
    AVault vault(AVault::Two);
    const auto ada = vault.open();

    EXPECT_TRUE(ada->confirm(passphrase(kFirstPassphrase)));
    EXPECT_EQ(ada->confirm(passphrase(kSecondPassphrase)).error().kind, ErrorKind::WrongPassphrase);
    EXPECT_EQ(ada->confirm(passphrase(kNextPassphrase)).error().kind, ErrorKind::WrongPassphrase);
}

TEST(CopyingIntoOurPlan, IsAllOrNothing) {
    AVault vault(AVault::Two);
    FixedRandom random(3);
    const auto ada = vault.open();
    std::vector lines{aWord(random, ada->me().id, "Harbour"), aWord(random, ada->me().id, "")};
    lines.back().level = static_cast<records::Level>(99);

    EXPECT_FALSE(ada->copyIntoOurPlan(lines).has_value());

    EXPECT_TRUE(ada->ourPlan().section(records::PlanSection::WordsAndSignals)->empty());
    EXPECT_TRUE(ada->ourPlan().differences()->empty());
}

} // namespace
} // namespace leeward::vault
