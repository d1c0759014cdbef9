#include "tests/support/on_screen.h"
#include "tests/support/small_disk.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/line_field.h"
#include "ui/base/writing_edit.h"
#include "ui/errors/error_text.h"
#include "ui/journal/auto_saver.h"
#include "ui/journal/journal_page.h"

#include <QClipboard>

#include <gtest/gtest.h>

#include <ctime>

namespace leeward::ui {
namespace {

using records::Entry;
using records::EntryKind;
using records::Question;
using tests::comesTrue;
using tests::press;
using tests::says;
using tests::seen;

/// How long somebody may have to wait after a single key or paste, in a debug build.
constexpr double kNoFreezeSeconds = 2;

/// Seconds of work since it was made; what else runs on this machine does not count.
class Work {
public:
    double seconds() const { return static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

/// The journal's page in a window, with what nobody means to type.
class BadInput : public testing::Test {
protected:
    BadInput() {
        page.resize(1044, 744);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ~BadInput() override { QGuiApplication::clipboard()->clear(); }

    WritingEdit& begin() {
        page.enter({PageName::Journal, {}, EntryKind::FreeWriting});
        return *seen<WritingEdit>(page, QStringLiteral("In my own words"));
    }

    /// Opens a line field of the editor by its button.
    LineField& lineField(const char* button, const char* name) {
        EXPECT_TRUE(press(page, QString::fromUtf8(button)));
        auto* field = seen<LineField>(page, QString::fromUtf8(name));
        EXPECT_NE(field, nullptr) << name;
        return *field;
    }

    template <typename Field>
    void paste(Field& field, const QString& words) {
        QGuiApplication::clipboard()->setText(words);
        field.setFocus();
        field.paste();
        page.grab();
    }

    static QString strange() {
        return QStringLiteral("\u202E txet \u202C \u2066x\u2069 \U0001F469\u200D\U0001F469\u200D\U0001F467 ") +
               QStringLiteral("a") + QString(10'000, QChar(0x301));
    }

    /// At least so many bytes, and not much more.
    static QString sentencesOf(std::size_t bytes) {
        std::string text;
        while (text.size() < bytes)
            text += "The lamp stayed on, and so did we.\n";
        return QString::fromStdString(text);
    }

    tests::AJournal journal;
    JournalPage page{journal.context()};
};

TEST_F(BadInput, MarksAndBidiInAPageAreKeptAndTypedOnWithoutAFreeze) {
    WritingEdit& edit = begin();
    const Work work;
    paste(edit, strange());
    QTest::keyClicks(&edit, QStringLiteral("and on"));
    page.grab();

    EXPECT_LT(work.seconds(), kNoFreezeSeconds);
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(journal.storedText(journal.newest().id), (strange() + QStringLiteral("and on")).toStdString());
}

TEST_F(BadInput, MarksAndBidiInALineAreCutToWhatFitsWithoutAFreeze) {
    begin().insertPlainText(QStringLiteral("a page"));
    const Work work;
    paste(lineField("Give it a title", "Title"), strange());
    paste(lineField("A tag", "Tags: A tag"), strange());

    EXPECT_LT(work.seconds(), kNoFreezeSeconds);
    EXPECT_TRUE(page.flush());
    EXPECT_TRUE(journal.newest().title.starts_with("\u202E txet"));
    EXPECT_EQ(journal.newest().tags.size(), 1U);
}

TEST_F(BadInput, TheSearchTakesMarksAndBidiWithoutAFreeze) {
    journal.write("the lamp");
    journal.fillIndex();
    page.enter({PageName::Journal, {}, {}});
    page.startSearch();
    const Work work;
    paste(*seen<SearchField>(page, QStringLiteral("Search the journal")), strange());

    EXPECT_TRUE(comesTrue([this] { return says(page, QStringLiteral("No entry with")); }));
    EXPECT_LT(work.seconds(), kNoFreezeSeconds);
}

TEST_F(BadInput, ANulInALineIsNoObstacle) {
    begin().insertPlainText(QStringLiteral("a page"));

    paste(lineField("Give it a title", "Title"), QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b"));

    EXPECT_TRUE(page.flush());
    EXPECT_EQ(journal.newest().title.find('\0'), std::string::npos);
}

TEST_F(BadInput, APageOfTwoMegabytesIsKeptAndReadAgain) {
    const QString text = sentencesOf(records::kMaxEntryBytes - 40);
    paste(begin(), text);

    EXPECT_TRUE(page.flush());

    EXPECT_EQ(journal.storedText(journal.newest().id), text.toStdString());
}

TEST_F(BadInput, AFullPageSaysSoAtTheNextLetterAndKeepsWhatIsThere) {
    WritingEdit& edit = begin();
    const QString full = sentencesOf(records::kMaxEntryBytes - 40);
    edit.insertPlainText(full + QStringLiteral("one letter too many, and then some more"));

    EXPECT_FALSE(page.flush());

    EXPECT_TRUE(says(page, textFor(store::SaveError::Refused).what));
    EXPECT_EQ(edit.words(), full + QStringLiteral("one letter too many, and then some more"));
}

TEST(FullDisk, KeepsWhatIsTypedAndSavesItAsSoonAsThereIsRoom) {
    { const tests::AVault made; } // its original is made once, on the ordinary disk
    const tests::SmallDisk disk;
    if (!disk.isThere())
        GTEST_SKIP() << "no disk of our own here";
    tests::AJournal journal;
    JournalPage page(journal.context());
    page.show();
    page.enter({PageName::Journal, {}, EntryKind::FreeWriting});
    auto* edit = seen<WritingEdit>(page, QStringLiteral("In my own words"));
    edit->insertPlainText(QString(300'000, QLatin1Char('a')));
    disk.fill();

    EXPECT_FALSE(page.flush());
    EXPECT_TRUE(says(page, QStringLiteral("This drive is full")));
    EXPECT_EQ(edit->words().size(), 300'000);

    disk.makeRoom();
    journal.clock.advance(AutoSaver::kRetry);
    edit->insertPlainText(QStringLiteral("b")); // asks anew how long to wait; the time is over
    EXPECT_TRUE(comesTrue([&] { return journal.session->entries().count() == 1; }));
    EXPECT_EQ(journal.storedText(journal.newest().id).size(), 300'001U);
    EXPECT_FALSE(says(page, QStringLiteral("This drive is full")));
}

} // namespace
} // namespace leeward::ui
