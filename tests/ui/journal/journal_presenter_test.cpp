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

    /// Whether a chip says \p words.
    bool offers(const char* words) {
        const auto all = presenter.choices();
        return std::any_of(all.begin(), all.end(),
                           [words](const FilterChoice& one) { return one.words == QString::fromUtf8(words); });
    }

    /// Presses the chip that says \p words.
    void press(const char* words) {
        const auto all = presenter.choices();
        for (const FilterChoice& one : all)
            if (one.words == QString::fromUtf8(words)) {
                presenter.setFilter(one.leadsTo);
                return;
            }
        ADD_FAILURE() << words << " is not offered";
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

    press("night");

    EXPECT_EQ(shownTexts(), Texts{"night text"});
}

TEST_F(Browsing, SearchesWithinAFilter) {
    journal.write("lamp at night", [](Entry& entry) { entry.tags = {"night"}; });
    journal.write("lamp by day");
    journal.fillIndex();
    presenter.refresh();
    press("night");

    search(QStringLiteral("lamp"));

    EXPECT_EQ(shownTexts(), Texts{"lamp at night"});
    EXPECT_TRUE(comesTrue([this] { return presenter.countWords().startsWith(QStringLiteral("1 entry")); }));
}

TEST_F(Browsing, OffersDraftsOnlyWhenThereAreAny) {
    journal.write("text");
    presenter.refresh();
    EXPECT_FALSE(offers("Drafts"));

    journal.write("draft", [](Entry& entry) { entry.isDraft = true; });
    presenter.refresh();

    EXPECT_TRUE(offers("Drafts"));
}

TEST_F(Browsing, WhatItIsNarrowedToHoldsTogether) {
    journal.write("both", [](Entry& entry) {
        entry.tags = {"night"};
        entry.forTherapy = true;
    });
    journal.write("tag alone", [](Entry& entry) { entry.tags = {"night"}; });
    journal.write("mark alone", [](Entry& entry) { entry.forTherapy = true; });
    presenter.refresh();

    press("night");
    press("For therapy");
    EXPECT_EQ(shownTexts(), Texts{"both"});

    press("night");
    EXPECT_EQ(shownTexts(), (Texts{"mark alone", "both"}));
    press("All");
    EXPECT_EQ(presenter.list().entryCount(), 3U);
}

TEST_F(Browsing, NarrowsByKindFeelingAndFeltSafety) {
    journal.write("wary", [](Entry& entry) {
        entry.feelings = {"wary"};
        entry.feltSafety = records::FeltSafety::Uneasy;
        entry.kind = records::EntryKind::AfterTherapy;
    });
    journal.write("other");
    presenter.refresh();
    ListFilter filter;

    filter.feeling = QStringLiteral("wary");
    presenter.setFilter(filter);
    EXPECT_EQ(shownTexts(), Texts{"wary"});
    EXPECT_TRUE(offers("wary"));

    filter.feltSafety = records::FeltSafety::Uneasy;
    filter.kind = records::EntryKind::AfterTherapy;
    presenter.setFilter(filter);
    EXPECT_EQ(shownTexts(), Texts{"wary"});
    press("wary");
    press("Felt uneasy");
    press("After therapy");
    EXPECT_EQ(presenter.list().entryCount(), 2U);
}

TEST_F(Browsing, NarrowsToDaysWithTheFirstAndTheLast) {
    using namespace std::chrono_literals;
    journal.clock.setUtcOffset(0min);
    journal.clock.set(base::Time(std::chrono::sys_days(std::chrono::year(2026) / 3 / 14)) + 12h);
    for (const char* text : {"14th", "15th", "16th"}) {
        journal.write(text);
        journal.clock.advance(24h);
    }
    ListFilter filter;
    filter.from = QDate(2026, 3, 15);
    presenter.setFilter(filter);
    EXPECT_EQ(shownTexts(), (Texts{"16th", "15th"}));

    filter.until = QDate(2026, 3, 15);
    presenter.setFilter(filter);

    EXPECT_EQ(shownTexts(), Texts{"15th"});
    EXPECT_TRUE(offers("15 Mar 2026"));
}

TEST_F(Browsing, OneMoveLeadsFromNothingFoundToEverything) {
    journal.write("text");
    journal.fillIndex();
    presenter.refresh();
    press("For therapy");
    search(QStringLiteral("lamp"));
    EXPECT_EQ(presenter.emptyWords(), QStringLiteral("Nothing found with these."));

    presenter.showAll();

    EXPECT_EQ(shownTexts(), Texts{"text"});
    EXPECT_TRUE(presenter.filter().isAny());
    EXPECT_EQ(presenter.search(), QString());
}

TEST_F(Browsing, TakesWhatIsRemovedOutOfTheListAndPutsItBack) {
    const auto id = journal.write("text");
    presenter.refresh();

    ASSERT_TRUE(presenter.remove(id));
    EXPECT_TRUE(comesTrue([this] { return shownTexts().empty(); }));

    ASSERT_TRUE(presenter.bringBack(id));
    EXPECT_TRUE(comesTrue([this] { return shownTexts() == Texts{"text"}; }));
}

TEST_F(Browsing, IsNotEmptyWhileTheBinHoldsSomething) {
    const auto id = journal.write("text");
    ASSERT_TRUE(presenter.remove(id));
    presenter.refresh();
    EXPECT_FALSE(presenter.isJournalEmpty());

    ASSERT_TRUE(journal.session->bin().remove({&id, 1}));
    presenter.refresh();

    EXPECT_TRUE(presenter.isJournalEmpty());
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
