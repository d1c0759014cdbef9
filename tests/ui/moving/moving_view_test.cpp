#include "ui/moving/moving_view.h"

#include "tests/support/a_paper.h"
#include "tests/support/a_zip.h"
#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/journal/journal_pages.h"

#include <gtest/gtest.h>

#include <optional>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;
using transfer::ExportForm;
using transfer::ExportScope;

constexpr const char* kJrnl =
    R"({"tags": {},
        "entries": [{"date": "2024-05-02", "time": "21:10", "title": "Rain.", "body": "The lamp was on."}]})";

/// A journal, and a view in which another one comes in or its words go out.
class Moving : public testing::Test {
protected:
    void show(const TransferRequest& request) {
        m_view = std::make_unique<MovingView>(m_journal.theme, *m_journal.session, m_journal.clock, m_journal.random,
                                              request);
        QObject::connect(m_view.get(), &MovingView::openRequested, m_view.get(),
                         [this](const Destination& destination) { m_asked = destination; });
        m_view->resize(1280, 820);
        m_view->show();
    }

    void waitFor(const char* words) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return says(*m_view, QString::fromUtf8(words)); })) << words;
    }

    std::filesystem::path file(const char* name, std::string_view content) {
        tests::putContent(m_folder / name, std::string(content));
        return m_folder / name;
    }

    TakeOut takeOut(const char* name, ExportForm form = ExportForm::Json,
                    ExportScope scope = ExportScope::Everything) const {
        return {form, scope, m_folder / name};
    }

    std::int64_t count() { return *m_journal.session->entries().count(); }

    tests::TempFolder m_folder;
    tests::AJournal m_journal;
    std::unique_ptr<MovingView> m_view;
    std::optional<Destination> m_asked;
};

TEST_F(Moving, FirstShowsWhatWasFoundAndChangesNothing) {
    show(BringIn{file("jrnl.json", kJrnl)});

    waitFor("This was found");

    EXPECT_TRUE(says(*m_view, QStringLiteral("A journal from jrnl.")));
    EXPECT_TRUE(says(*m_view, QStringLiteral("One page, of 2 May 2024.")));
    EXPECT_EQ(count(), 0);
}

TEST_F(Moving, BringsInWhatWasFoundWhenItIsToldTo) {
    show(BringIn{file("jrnl.json", kJrnl)});
    waitFor("This was found");

    ASSERT_TRUE(press(*m_view, QStringLiteral("Bring it in")));
    waitFor("It is here now");

    EXPECT_EQ(count(), 1);
    ASSERT_TRUE(press(*m_view, QStringLiteral("To the journal")));
    EXPECT_EQ(m_asked->page, PageName::Journal);
}

TEST_F(Moving, LeadsBackToTheTopicWithoutBringingAnythingIn) {
    show(BringIn{file("jrnl.json", kJrnl)});
    waitFor("This was found");

    ASSERT_TRUE(press(*m_view, QStringLiteral("Not now")));

    EXPECT_EQ(m_asked->topic, SettingsTopic::Import);
    EXPECT_EQ(count(), 0);
}

TEST_F(Moving, SaysThatWhatIsHereAlreadyIsLeftOut) {
    const auto source = file("jrnl.json", kJrnl);
    show(BringIn{source});
    waitFor("This was found");
    ASSERT_TRUE(press(*m_view, QStringLiteral("Bring it in")));
    waitFor("It is here now");

    show(BringIn{source});
    waitFor("Nothing new was found");

    EXPECT_TRUE(says(*m_view, QStringLiteral("1: the same words are here already")));
    EXPECT_FALSE(press(*m_view, QStringLiteral("Bring it in")));
}

TEST_F(Moving, NamesWhatWasLeftOutWhenAsked) {
    std::filesystem::create_directory(m_folder / "pages");
    file("pages/rain.md", "The lamp.");
    file("pages/photo.jpg", "bytes");
    show(BringIn{m_folder / "pages"});
    waitFor("This was found");
    EXPECT_FALSE(says(*m_view, QStringLiteral("photo.jpg")));

    ASSERT_TRUE(press(*m_view, QStringLiteral("Show which")));

    EXPECT_TRUE(says(*m_view, QStringLiteral("photo.jpg")));
}

TEST_F(Moving, SaysKindlyThatAFileIsNoJournal) {
    show(BringIn{file("letter.txt", "Dear")});

    waitFor("Nothing was brought in");

    EXPECT_TRUE(says(*m_view, QStringLiteral("It is not a journal that is known here.")));
}

TEST_F(Moving, CanBeTriedAgainOnceTheFileIsThere) {
    show(BringIn{m_folder / "jrnl.json"});
    waitFor("There is nothing of that name.");
    file("jrnl.json", kJrnl);

    ASSERT_TRUE(press(*m_view, QStringLiteral("Try again")));

    waitFor("This was found");
}

TEST_F(Moving, CanBeStoppedWhileItComesInAndNothingIsHere) {
    std::filesystem::create_directory(m_folder / "pages");
    for (int i = 0; i < 400; ++i)
        file(("pages/" + std::to_string(i) + ".md").c_str(), "The lamp " + std::to_string(i));
    MovingPresenter presenter(*m_journal.session, m_journal.clock, m_journal.random, BringIn{m_folder / "pages"});
    const auto is = [&]<typename State>(std::type_identity<State>) {
        return QTest::qWaitFor([&] { return std::holds_alternative<State>(presenter.state()); });
    };
    presenter.begin();
    ASSERT_TRUE(is(std::type_identity<MovingPresenter::Found>()));

    presenter.bringIn();
    presenter.stop();

    ASSERT_TRUE(is(std::type_identity<MovingPresenter::NotDone>()));
    EXPECT_EQ(count(), 0);
}

TEST_F(Moving, EndsWhenItIsLockedInTheMiddleWithNothingHere) {
    std::filesystem::create_directory(m_folder / "pages");
    for (int i = 0; i < 400; ++i)
        file(("pages/" + std::to_string(i) + ".md").c_str(), "The lamp " + std::to_string(i));
    {
        MovingPresenter presenter(*m_journal.session, m_journal.clock, m_journal.random, BringIn{m_folder / "pages"});
        presenter.begin();
        ASSERT_TRUE(QTest::qWaitFor([&] { return std::holds_alternative<MovingPresenter::Found>(presenter.state()); }));
        presenter.bringIn();
    }

    m_journal.reopenAs(tests::kFirstPassphrase);
    EXPECT_EQ(count(), 0);
}

TEST_F(Moving, WritesWhereItWasToldAndSaysThatItIsNotLocked) {
    m_journal.write("the lamp");
    show(takeOut("pages.json"));

    waitFor("One page was written. It is not locked.");

    EXPECT_NE(tests::contentOf(m_folder / "pages.json").find("the lamp"), std::string::npos);
    ASSERT_TRUE(press(*m_view, QStringLiteral("Go on")));
    EXPECT_EQ(m_asked->topic, SettingsTopic::Export);
}

TEST_F(Moving, WritesOnlyWhatIsForTherapyWhenAskedTo) {
    m_journal.write("the lamp");
    m_journal.write("the door", [](records::Entry& entry) { entry.forTherapy = true; });
    show(takeOut("pages.json", ExportForm::Json, ExportScope::ForTherapy));

    waitFor("One page was written.");

    EXPECT_EQ(tests::contentOf(m_folder / "pages.json").find("the lamp"), std::string::npos);
}

TEST_F(Moving, WritesTheChosenPagesAsAPdfAndGoesBackToTheJournal) {
    const auto chosen = m_journal.write("the lamp");
    m_journal.write("the door");
    TakeOut asked = takeOut("pages.pdf", ExportForm::Pdf, ExportScope::Chosen);
    asked.chosen = {chosen};
    asked.makePages = [] { return std::make_unique<JournalPages>(tests::paperWords(), paper::Sheet::A4); };
    show(asked);

    waitFor("One page was written. It is not locked.");

    const std::string words = tests::outputOf("pdftotext " + (m_folder / "pages.pdf").string() + " -");
    EXPECT_NE(words.find("the lamp"), std::string::npos);
    EXPECT_EQ(words.find("the door"), std::string::npos);
    ASSERT_TRUE(press(*m_view, QStringLiteral("Go on")));
    EXPECT_EQ(m_asked->page, PageName::Journal);
}

TEST_F(Moving, OverwritesNothing) {
    m_journal.write("the lamp");
    file("pages.json", "mine");
    show(takeOut("pages.json"));

    waitFor("Nothing was written");

    EXPECT_EQ(tests::contentOf(m_folder / "pages.json"), "mine");
}

} // namespace
} // namespace leeward::ui
