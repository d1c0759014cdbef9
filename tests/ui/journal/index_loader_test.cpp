#include "ui/journal/index_loader.h"

#include "tests/ui/journal/a_journal.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <atomic>

namespace leeward::ui {
namespace {

using tests::comesTrue;

/// A loader over a journal.
class IndexLoading : public testing::Test {
protected:
    std::size_t found(const char* typed) {
        const std::atomic<bool> isCancelled{false};
        return journal.index.count(search::parse(typed), isCancelled);
    }

    void loadAll() {
        loader.start();
        ASSERT_TRUE(comesTrue([this] { return journal.index.isComplete(); }));
    }

    tests::AJournal journal;
    IndexLoader loader{*journal.session, journal.index};
};

TEST_F(IndexLoading, PutsEveryTextIntoTheIndex) {
    journal.writeMany(200, "the lamp stayed on");

    loadAll();

    EXPECT_EQ(found("lamp"), 200U);
}

TEST_F(IndexLoading, SaysWhenItIsComplete) {
    QSignalSpy complete(&loader, &IndexLoader::complete);

    loadAll();

    EXPECT_TRUE(comesTrue([&complete] { return complete.count() == 1; }));
}

TEST_F(IndexLoading, LeavesTheBinOut) {
    const auto id = journal.write("the lamp stayed on");
    ASSERT_TRUE(journal.session->entries().moveToBin(id, journal.clock.now()));

    loadAll();

    EXPECT_EQ(found("lamp"), 0U);
}

TEST_F(IndexLoading, KeepsUpWithWhatIsSaved) {
    loadAll();

    journal.write("the lamp stayed on");

    EXPECT_TRUE(comesTrue([this] { return found("lamp") == 1; }));
}

TEST_F(IndexLoading, ForgetsWordsThatWereTakenOut) {
    const auto id = journal.write("the lamp stayed on");
    loadAll();
    records::Entry changed = *journal.stored(id);
    records::setText(changed, records::Question::Text, "the window stayed open");

    ASSERT_TRUE(journal.session->entries().save(changed));

    EXPECT_TRUE(comesTrue([this] { return found("window") == 1; }));
    EXPECT_EQ(found("lamp"), 0U);
}

TEST_F(IndexLoading, ForgetsWhatIsRemovedAndFindsWhatIsBroughtBack) {
    const auto id = journal.write("the lamp stayed on");
    loadAll();

    ASSERT_TRUE(journal.session->entries().moveToBin(id, journal.clock.now()));
    EXPECT_TRUE(comesTrue([this] { return found("lamp") == 0; }));

    ASSERT_TRUE(journal.session->entries().bringBack(id));
    EXPECT_TRUE(comesTrue([this] { return found("lamp") == 1; }));
}

TEST_F(IndexLoading, NeverPutsAnOlderTextOverANewerOne) {
    const auto id = journal.write("the lamp stayed on");
    loader.start();
    records::Entry changed = *journal.stored(id);
    records::setText(changed, records::Question::Text, "the window stayed open");

    ASSERT_TRUE(journal.session->entries().save(changed));
    ASSERT_TRUE(comesTrue([this] { return journal.index.isComplete() && found("window") == 1; }));

    EXPECT_EQ(found("lamp"), 0U);
}

TEST(IndexLoader, EndsAtOnceInTheMiddleOfItsWork) {
    tests::AJournal journal;
    journal.writeMany(300, std::string(5000, 'a'));
    auto loader = std::make_unique<IndexLoader>(*journal.session, journal.index);
    loader->start();
    QCoreApplication::processEvents();

    loader.reset();

    SUCCEED();
}

} // namespace
} // namespace leeward::ui
