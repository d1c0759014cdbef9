#include "ui/journal/spelling.h"

#include "core/settings/space_choices.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/spelling_menu.h"
#include "ui/journal/writing_look.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::ui {
namespace {

using tests::comesTrue;

/// A text that is written, with a dictionary of three words.
class SpellingOfWords : public testing::Test {
protected:
    SpellingOfWords() {
        std::ofstream(folder / "en_GB.aff") << "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n";
        std::ofstream(folder / "en_GB.dic") << "3\nthe\nlamp\nstayed\n";
    }

    void show(const QString& words) {
        spelling = std::make_unique<Spelling>(*journal.session, DictionaryPlaces{{folder.path()}, {"en_GB"}});
        edit = new WritingEdit(journal.theme);
        area.setWidgetResizable(true);
        area.setWidget(edit);
        new WritingLook(journal.theme, *edit, spelling.get());
        menu = new SpellingMenu(*edit, *spelling);
        edit->setWords(words);
        area.resize(600, 400);
        area.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&area));
        edit->setFocus();
    }

    /// The words of a line that have a line below them.
    QStringList wrong(int block = 0) {
        const QTextBlock line = edit->document()->findBlockByNumber(block);
        QStringList words;
        for (const QTextLayout::FormatRange& range : line.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(line.text().mid(range.start, range.length));
        return words;
    }

    /// Waits for the dictionary.
    static bool isRead(Spelling& one) {
        return comesTrue([&one] { return one.isOn(); });
    }

    QStringList offered(int place) {
        QMenu all;
        QTextCursor cursor(edit->document());
        cursor.setPosition(place);
        menu->addTo(all, cursor);
        QStringList names;
        for (const QAction* action : all.actions())
            names.append(action->text());
        return names;
    }

    /// Takes what is called \p choice in the menu of the word at \p place.
    void choose(int place, const char* choice) {
        QMenu all;
        QTextCursor cursor(edit->document());
        cursor.setPosition(place);
        menu->addTo(all, cursor);
        for (QAction* action : all.actions())
            if (action->text() == QString::fromUtf8(choice))
                action->trigger();
    }

    tests::TempFolder folder;
    tests::AJournal journal;
    std::unique_ptr<Spelling> spelling;
    QScrollArea area;
    WritingEdit* edit = nullptr; ///< of the area, as on a page
    SpellingMenu* menu = nullptr;
};

TEST_F(SpellingOfWords, MarksWhatNoDictionaryKnows) {
    show(QStringLiteral("the lmap stayed"));

    EXPECT_TRUE(comesTrue([this] { return wrong() == QStringList(QStringLiteral("lmap")); }));
    EXPECT_EQ(edit->words(), QStringLiteral("the lmap stayed"));
    EXPECT_FALSE(edit->document()->isUndoAvailable());
}

TEST_F(SpellingOfWords, LeavesTheWordAloneThatIsBeingTyped) {
    show({});
    QTest::keyClicks(edit, QStringLiteral("the lma"));
    EXPECT_TRUE(wrong().isEmpty());
    QTest::keyClicks(edit, QStringLiteral(" "));

    EXPECT_TRUE(comesTrue([this] { return wrong() == QStringList(QStringLiteral("lma")); }));
}

TEST_F(SpellingOfWords, WordsOfAnotherScriptAreOfAnotherLanguage) {
    show(QStringLiteral("λάμπα lmap"));

    EXPECT_TRUE(comesTrue([this] { return wrong() == QStringList(QStringLiteral("lmap")); }));
}

TEST_F(SpellingOfWords, SaysWhatMayBeMeantAndPutsItThere) {
    show(QStringLiteral("the lmap stayed"));
    ASSERT_TRUE(isRead(*spelling));
    ASSERT_TRUE(offered(5).contains(QStringLiteral("lamp")));
    EXPECT_TRUE(offered(1).isEmpty());
    choose(5, "lamp");
    EXPECT_EQ(edit->words(), QStringLiteral("the lamp stayed"));
    edit->undo();

    EXPECT_EQ(edit->words(), QStringLiteral("the lmap stayed"));
}

TEST_F(SpellingOfWords, EveryWordIsRightUntilTheDictionaryIsRead) {
    Spelling fresh(*journal.session, DictionaryPlaces{{folder.path()}, {"en_GB"}});
    EXPECT_FALSE(fresh.isOn());
    EXPECT_TRUE(fresh.isRight(QStringLiteral("lmap")));
    ASSERT_TRUE(isRead(fresh));

    EXPECT_FALSE(fresh.isRight(QStringLiteral("lmap")));
}

TEST_F(SpellingOfWords, AWordThatIsKeptBeforeTheDictionaryIsReadIsRight) {
    Spelling fresh(*journal.session, DictionaryPlaces{{folder.path()}, {"en_GB"}});
    EXPECT_FALSE(fresh.isOn());
    fresh.keep(QStringLiteral("lmap"));
    ASSERT_TRUE(isRead(fresh));

    EXPECT_TRUE(fresh.isRight(QStringLiteral("lmap")));
}

TEST_F(SpellingOfWords, TheKeyboardHasTheMenuOfTheWordAtTheCursor) {
    show(QStringLiteral("the lmap stayed"));
    ASSERT_TRUE(comesTrue([this] { return !wrong().isEmpty(); }));
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(6);
    edit->setTextCursor(cursor);
    QStringList names;
    QTimer::singleShot(0, edit, [&names] {
        auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(popup, nullptr);
        for (const QAction* action : popup->actions())
            names.append(action->text());
        popup->close();
    });
    const QPoint atCursor = edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().center(); // as Qt asks for the key
    QContextMenuEvent key(QContextMenuEvent::Keyboard, atCursor);
    QApplication::sendEvent(edit, &key);

    EXPECT_TRUE(names.contains(QStringLiteral("lamp")));
}

TEST_F(SpellingOfWords, AWordThatIsKeptIsRightHereAndAtAnotherTime) {
    show(QStringLiteral("the Quillwort"));
    ASSERT_TRUE(comesTrue([this] { return !wrong().isEmpty(); }));
    const QSignalSpy edited(edit, &WritingEdit::edited);
    choose(5, "Keep this word");
    EXPECT_TRUE(comesTrue([this] { return wrong().isEmpty(); }));
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(journal.session->choices().keptWords(), std::vector<std::string>{"Quillwort"});
    Spelling another(*journal.session, DictionaryPlaces{{folder.path()}, {"en_GB"}});
    ASSERT_TRUE(isRead(another));

    EXPECT_TRUE(another.isRight(QStringLiteral("Quillwort")));
}

TEST_F(SpellingOfWords, AWordThatIsNoLongerKeptIsUnknownAgain) {
    show({});
    spelling->keep(QStringLiteral("Quillwort"));
    ASSERT_TRUE(journal.session->choices().setKeptWords({}));
    spelling->refresh();
    ASSERT_TRUE(isRead(*spelling));

    EXPECT_FALSE(spelling->isRight(QStringLiteral("Quillwort")));
}

TEST_F(SpellingOfWords, IsOffByChoice) {
    ASSERT_TRUE(journal.session->choices().setSpelling(settings::SpaceChoices::Spelling::Off));
    show(QStringLiteral("lmap"));
    edit->grab();

    EXPECT_FALSE(spelling->isOn());
    EXPECT_TRUE(offered(1).isEmpty());
}

TEST_F(SpellingOfWords, WithoutADictionaryNothingIsMarked) {
    Spelling none(*journal.session, DictionaryPlaces{{folder / "nowhere"}, {"en_GB"}});

    EXPECT_FALSE(none.isOn());
    EXPECT_TRUE(none.isRight(QStringLiteral("lmap")));
}

TEST_F(SpellingOfWords, OfALongTextOnlyWhatIsSeenIsLookedAt) {
    show(QStringLiteral("lmap\n").repeated(2'000));
    ASSERT_TRUE(comesTrue([this] { return !wrong().isEmpty(); }));

    EXPECT_TRUE(wrong(1'999).isEmpty());
}

} // namespace
} // namespace leeward::ui
