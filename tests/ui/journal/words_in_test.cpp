#include "ui/journal/words_in.h"

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

QStringList wordsOf(const char* line) {
    const QString text = QString::fromUtf8(line);
    QStringList words;
    for (const Stretch& word : wordsIn(text))
        words.append(text.mid(word.start, word.length));
    return words;
}

TEST(WordsIn, AreLettersWithTheirApostrophes) {
    EXPECT_EQ(wordsOf("I didn’t say ‘no’, or 'yes'."),
              QStringList({QStringLiteral("I"), QStringLiteral("didn’t"), QStringLiteral("say"),
                           QStringLiteral("‘no").mid(1), QStringLiteral("or"), QStringLiteral("yes")}));
}

TEST(WordsIn, MarksOfMarkdownAreNone) {
    EXPECT_EQ(wordsOf("## **lamp**"), QStringList(QStringLiteral("lamp")));
}

TEST(WordsIn, NumbersAndAddressesAreNone) {
    EXPECT_TRUE(wordsOf("3rd x2 a_1 mina@example.org https://example.org/lamp www.example.org C:\\lamp").isEmpty());
}

TEST(WordsIn, AnyScriptHasWords) {
    EXPECT_EQ(wordsOf("λάμπα, लैंप").size(), 2);
}

} // namespace
} // namespace leeward::ui
