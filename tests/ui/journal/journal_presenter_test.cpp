#include "ui/journal/journal_presenter.h"

#include "tests/ui/journal/a_journal.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Entry;
using tests::comesTrue;

/// A presenter over a journal.
class Browsing : public testing::Test {
protected:
    std::vector<std::string> shownTexts() {
        std::vector<std::string> texts;
        for (int i = 0; i < presenter.list().rowCount(); ++i)
            if (const auto& row = presenter.list().item(i).row)
                texts.push_back(row->beginning);
        return texts;
    }

    void search(const QString& typed) {
        QSignalSpy shown(&presenter, &JournalPresenter::listChanged);
        presenter.setSearch(typed);
        ASSERT_TRUE(comesTrue([&] { return shown.count() > 0; }));
    }

    bool offers(const ListFilter& filter) {
        const auto& all = presenter.filters();
        return std::find(all.begin(), all.end(), filter) != all.end();
    }

    using Texts = std::vector<std::string>;
    tests::AJournal journal;
    JournalPresenter presenter{*journal.session, journal.index, journal.clock};
};

TEST_F(Browsing, AnEmptyJournalIsEmpty) {
    presenter.refresh();

    EXPECT_TRUE(presenter.isJournalEmpty());
}

TEST_F(Browsing, ShowsTheNewestFirst) {
    journal.write("older");
    journal.write("newer");

    presenter.refresh();

    EXPECT_EQ(shownTexts(), (Texts{"newer", "older"}));
    EXPECT_FALSE(presenter.isJournalEmpty());
}

TEST_F(Browsing, ReadsAPageAtATime) {
    journal.writeMany(120, "text");
    presenter.refresh();
    EXPECT_EQ(presenter.list().entryCount(), 50U);

    presenter.list().fetchMore({});
    EXPECT_EQ(presenter.list().entryCount(), 100U);
    presenter.list().fetchMore({});

    EXPECT_EQ(presenter.list().entryCount(), 120U);
    EXPECT_FALSE(presenter.list().canFetchMore({}));
}

TEST_F(Browsing, FindsAsOneTypes) {
    journal.write("the lamp stayed on");
    journal.write("the window stayed open");
    journal.fillIndex();
    presenter.refresh();

    search(QStringLiteral("lam"));

    EXPECT_EQ(shownTexts(), Texts{"the lamp stayed on"});
}

TEST_F(Browsing, SaysHowManyThereAre) {
    journal.write("lamp");
    journal.write("lamp");
    journal.fillIndex();
    presenter.setSearch(QStringLiteral("lamp"));

    EXPECT_TRUE(comesTrue([this] { return presenter.countWords() == QStringLiteral("2 entries with “lamp”"); }));
}

TEST_F(Browsing, SaysItOfOneAndOfNone) {
    journal.write("lamp");
    journal.fillIndex();
    presenter.setSearch(QStringLiteral("lamp"));
    EXPECT_TRUE(comesTrue([this] { return presenter.countWords() == QStringLiteral("1 entry with “lamp”"); }));

    presenter.setSearch(QStringLiteral("lampion"));
    EXPECT_TRUE(comesTrue([this] { return presenter.countWords() == QStringLiteral("No entry with “lampion”"); }));
}

TEST_F(Browsing, MarksWhatWasFoundWhereverItStands) {
    journal.write(std::string(2000, 'a') + " then the lamp");
    journal.fillIndex();

    search(QStringLiteral("lamp"));

    const MarkedText& words = presenter.list().snippetAt(1);
    ASSERT_EQ(words.marks.size(), 1);
    EXPECT_EQ(words.text.mid(words.marks[0].start, words.marks[0].length), QStringLiteral("lamp"));
}

TEST_F(Browsing, FindsMoreWhenScrolledOn) {
    journal.writeMany(60, "lamp");
    journal.fillIndex();
    search(QStringLiteral("lamp"));
    const std::size_t first = presenter.list().entryCount();

    presenter.list().fetchMore({});

    EXPECT_TRUE(comesTrue([&] { return presenter.list().entryCount() > first; }));
}

TEST_F(Browsing, AsksAgainWhileTheIndexFillsUp) {
    const auto id = journal.write("lamp");
    search(QStringLiteral("lamp"));
    EXPECT_EQ(shownTexts(), Texts{});

    journal.index.put(id, journal.clock.now(), "", "lamp");
    journal.index.setComplete();

    EXPECT_TRUE(comesTrue([this] { return shownTexts() == Texts{"lamp"}; }));
}

TEST_F(Browsing, ShowsEverythingAgainWhenTheSearchIsEmptied) {
    journal.write("lamp");
    journal.write("window");
    journal.fillIndex();
    search(QStringLiteral("lamp"));

    presenter.setSearch({});

    EXPECT_EQ(shownTexts(), (Texts{"window", "lamp"}));
    EXPECT_EQ(presenter.countWords(), QString());
}

TEST_F(Browsing, NarrowsByTag) {
    journal.write("night text", [](Entry& entry) { entry.tags = {"night"}; });
    journal.write("day text");
    presenter.refresh();
    const ListFilter night{ListFilter::Kind::Tag, QStringLiteral("night")};
    ASSERT_TRUE(offers(night));

    presenter.setFilter(night);

    EXPECT_EQ(shownTexts(), Texts{"night text"});
}

TEST_F(Browsing, SearchesWithinAFilter) {
    journal.write("lamp at night", [](Entry& entry) { entry.tags = {"night"}; });
    journal.write("lamp by day");
    journal.fillIndex();
    presenter.refresh();
    presenter.setFilter({ListFilter::Kind::Tag, QStringLiteral("night")});

    search(QStringLiteral("lamp"));

    EXPECT_EQ(shownTexts(), Texts{"lamp at night"});
    EXPECT_TRUE(comesTrue([this] { return presenter.countWords().startsWith(QStringLiteral("1 entry")); }));
}

TEST_F(Browsing, OffersDraftsAndTheBinOnlyWhenThereAreAny) {
    const auto id = journal.write("text");
    presenter.refresh();
    EXPECT_FALSE(offers({ListFilter::Kind::Drafts, {}}));
    EXPECT_FALSE(offers({ListFilter::Kind::Bin, {}}));

    journal.write("draft", [](Entry& entry) { entry.isDraft = true; });
    ASSERT_TRUE(presenter.remove(id));
    presenter.refresh();

    EXPECT_TRUE(offers({ListFilter::Kind::Drafts, {}}));
    EXPECT_TRUE(offers({ListFilter::Kind::Bin, {}}));
}

TEST_F(Browsing, TakesWhatIsRemovedOutOfTheListAndPutsItBack) {
    const auto id = journal.write("text");
    presenter.refresh();

    ASSERT_TRUE(presenter.remove(id));
    EXPECT_TRUE(comesTrue([this] { return shownTexts().empty(); }));

    ASSERT_TRUE(presenter.bringBack(id));
    EXPECT_TRUE(comesTrue([this] { return shownTexts() == Texts{"text"}; }));
}

TEST_F(Browsing, ShowsTheBin) {
    const auto id = journal.write("gone");
    journal.write("here");
    ASSERT_TRUE(presenter.remove(id));
    presenter.refresh();

    presenter.setFilter({ListFilter::Kind::Bin, {}});

    EXPECT_EQ(shownTexts(), Texts{"gone"});
}

TEST_F(Browsing, MarksForTherapyAndTakesTheMarkOff) {
    const auto id = journal.write("text");

    ASSERT_TRUE(presenter.toggleForTherapy(id));
    EXPECT_TRUE(journal.stored(id)->forTherapy);

    ASSERT_TRUE(presenter.toggleForTherapy(id));
    EXPECT_FALSE(journal.stored(id)->forTherapy);
}

TEST_F(Browsing, FollowsNoChangesWhileItRests) {
    presenter.refresh();
    presenter.rest();

    journal.write("text");
    QCoreApplication::processEvents();
    EXPECT_TRUE(shownTexts().empty());

    presenter.refresh();
    EXPECT_EQ(shownTexts(), Texts{"text"});
}

} // namespace
} // namespace leeward::ui
