#include "tests/support/on_screen_checks.h"
#include "tests/support/painted_text.h"
#include "tests/ui/screens/accents.h"
#include "tests/ui/screens/screens.h"
#include "ui/base/pause_button.h"
#include "ui/base/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace leeward::ui {
namespace {

using tests::PaintedText;

/// What stands in the middle of what is seen of a text.
QWidget* widgetAt(const QWidget& window, const PaintedText& text) {
    const QPointF middle = text.seen.center();
    return window.childAt(static_cast<int>(middle.x()), static_cast<int>(middle.y()));
}

/// Whether \p widget stands in something that scrolls, and may be partly out of sight.
bool scrolls(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return true;
    return false;
}

/// The field that \p text stands in, even where something else is before it; null if it is in none.
const QLineEdit* fieldOf(const QWidget& window, const PaintedText& text) {
    for (const QLineEdit* field : window.findChildren<QLineEdit*>())
        if (field->isVisible() &&
            QRectF(field->mapTo(&window, QPoint(0, 0)), field->size()).contains(text.seen.center()))
            return field;
    return nullptr;
}

std::string lines(const std::set<std::string>& all) {
    std::string joined;
    for (const std::string& one : all)
        joined += one + "\n";
    return joined;
}

/// Texts that are cut off at a side, or above or below where nothing scrolls.
std::set<std::string> cutTexts(QWidget& window) {
    std::set<std::string> cut;
    for (const PaintedText& text : tests::paintedTexts(window)) {
        if (fieldOf(window, text))
            continue; // a field scrolls its line
        const bool isNarrow = text.seen.width() < text.box.width() - 2;
        // Letters seldom fill their line: a third of a line may go without a stroke being lost.
        const bool isLow = text.seen.height() < text.box.height() * 2 / 3;
        if (isNarrow || (isLow && !scrolls(widgetAt(window, text))))
            cut.insert(text.words.left(50).toStdString());
    }
    return cut;
}

/// Whether something in \p window is called what ends in \p words: their dots are its own.
bool isOwnEnd(const QWidget& window, const QString& words) {
    const QWidgetList parts = window.findChildren<QWidget*>();
    return std::any_of(parts.begin(), parts.end(), [&words](const QWidget* part) {
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        return tests::nameOf(*part).endsWith(words) || (button != nullptr && button->text().endsWith(words));
    });
}

/// Sentences of the program's own whose end is left out.
std::set<std::string> shortenedTexts(QWidget& window) {
    std::set<std::string> shortened;
    for (const PaintedText& text : tests::paintedTexts(window)) {
        const QString words = text.words.trimmed();
        if (words.endsWith(u'…') && hasPlainLetters(words) && !isOwnEnd(window, words))
            shortened.insert(words.toStdString());
    }
    return shortened;
}

/// Texts that are drawn over one another. A toast covers what is below it for a while.
std::set<std::string> overlappingTexts(QWidget& window) {
    for (const Toast* toast : window.findChildren<Toast*>())
        if (toast->isVisible())
            return {};
    const auto texts = tests::paintedTexts(window);
    std::set<std::string> pairs;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].seen & texts[j].seen;
            // What is selected is drawn once more in its own colours.
            if (texts[i].words == texts[j].words)
                continue;
            if (both.width() > 3 && both.height() > texts[i].box.height() / 2)
                pairs.insert((texts[i].words.left(30) + QStringLiteral(" / ") + texts[j].words.left(30)).toStdString());
        }
    return pairs;
}

/// What scrolls below Pause, or is wider than what is seen of it.
std::set<std::string> strayPages(const QWidget& window) {
    std::set<std::string> stray;
    const auto* pause = window.findChild<PauseButton*>();
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (!area->isVisible())
            continue;
        const QRect seen(area->viewport()->mapTo(&window, QPoint(0, 0)), area->viewport()->size());
        const bool scrolls = area->verticalScrollBar()->maximum() > 0;
        if (scrolls && pause && pause->isVisible() && seen.intersects(pause->geometry()))
            stray.insert(std::string("below Pause: ") + area->parentWidget()->metaObject()->className());
        if (area->widget() && area->widget()->width() > area->viewport()->width())
            stray.insert(std::string("wider than seen: ") + area->parentWidget()->metaObject()->className());
    }
    return stray;
}

void expectWhole(Screens& screens) {
    screens.visitAll([](const std::string& screen, QWidget& window) {
        EXPECT_EQ(lines(cutTexts(window)), "") << "cut on: " << screen;
        EXPECT_EQ(lines(shortenedTexts(window)), "") << "shortened on: " << screen;
        EXPECT_EQ(lines(overlappingTexts(window)), "") << "one over another on: " << screen;
        EXPECT_EQ(lines(strayPages(window)), "") << "on: " << screen;
    });
}

/// What stands on a screen in Latin letters that no translator has seen.
std::set<std::string> plainTexts(QWidget& window) {
    static const QStringList kNames{QStringLiteral("Leeward"), QStringLiteral("Notes"), QStringLiteral("Ada"),
                                    QStringLiteral("Ben")};
    std::set<std::string> plain;
    for (const PaintedText& text : tests::paintedTexts(window)) {
        const QLineEdit* field = fieldOf(window, text);
        if (field && !field->text().isEmpty())
            continue; // somebody's own
        QString rest = text.words;
        for (const QString& name : kNames)
            rest.remove(name);
        if (hasPlainLetters(rest))
            plain.insert(text.words.left(60).toStdString());
    }
    return plain;
}

/// Text from right to left, until the end of a test.
class FromTheRight {
public:
    FromTheRight() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    FromTheRight(const FromTheRight&) = delete;
    FromTheRight& operator=(const FromTheRight&) = delete;
    ~FromTheRight() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// Days and months in Greek, as the system has them, until the end of a test.
class GreekDays {
public:
    GreekDays() { QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece)); }
    GreekDays(const GreekDays&) = delete;
    GreekDays& operator=(const GreekDays&) = delete;
    ~GreekDays() { QLocale::setDefault(m_was); }

private:
    QLocale m_was;
};

Dress smallest(int textPercent) {
    return {.look = {.scheme = Scheme::Light, .textPercent = textPercent}, .size = {900, 600}};
}

TEST(Screens, NothingIsCutOrCoveredInTheSmallestWindow) {
    Screens screens(smallest(100));

    expectWhole(screens);
}

TEST(Screens, NothingIsCutOrCoveredAtTwiceTheSizeInTheSmallestWindow) {
    Screens screens(smallest(200));

    expectWhole(screens);
}

TEST(Screens, NothingIsCutOrCoveredFromRightToLeft) {
    const FromTheRight direction;
    Screens screens({.look = {.scheme = Scheme::Light}});

    expectWhole(screens);
}

TEST(Screens, NothingIsCutOrCoveredFromRightToLeftInTheSmallestWindow) {
    const FromTheRight direction;
    Screens screens(smallest(150));

    expectWhole(screens);
}

TEST(Screens, EverySentenceCanBeTranslated) {
    const AccentTranslator accents;
    const GreekDays days;
    Screens screens({.look = {.scheme = Scheme::Light}, .spoken = &accented});

    screens.visitAll([](const std::string& screen, QWidget& window) {
        EXPECT_EQ(lines(plainTexts(window)), "") << "not translated on: " << screen;
    });
}

TEST(Screens, NothingIsCutOrCoveredInALongerLanguageInTheSmallestWindow) {
    const AccentTranslator accents;
    Dress dress = smallest(100);
    dress.spoken = &accented;
    Screens screens(dress);

    expectWhole(screens);
}

/// Two labels of words in a window of their own.
class TwoLabels {
public:
    TwoLabels(const QRect& one, const QRect& other) {
        m_window.resize(400, 200);
        m_one.setGeometry(one);
        m_other.setGeometry(other);
        m_window.show();
    }
    QWidget& window() { return m_window; }

private:
    QWidget m_window;
    QLabel m_one{QStringLiteral("Words to read"), &m_window};
    QLabel m_other{QStringLiteral("Other words"), &m_window};
};

TEST(Shapes, WordsThatAreCutOffAreFound) {
    EXPECT_EQ(cutTexts(TwoLabels({10, 10, 30, 30}, {10, 80, 200, 30}).window()).size(), 1U);
    EXPECT_EQ(cutTexts(TwoLabels({10, 10, 200, 6}, {10, 80, 200, 30}).window()).size(), 1U);
    EXPECT_TRUE(cutTexts(TwoLabels({10, 10, 200, 30}, {10, 80, 200, 30}).window()).empty());
}

TEST(Shapes, WordsThatCoverOthersAreFound) {
    EXPECT_EQ(overlappingTexts(TwoLabels({10, 10, 200, 30}, {40, 12, 200, 30}).window()).size(), 1U);
    EXPECT_TRUE(overlappingTexts(TwoLabels({10, 10, 200, 30}, {10, 80, 200, 30}).window()).empty());
}

TEST(Accents, MakeASentenceLongerByFortyInAHundredAndKeepItsPlaces) {
    const QString made = accented(QStringLiteral("Step %1 of %2, and %n more"));

    EXPECT_GE(made.size(), 26 * 14 / 10);
    EXPECT_TRUE(made.contains(QStringLiteral("%1")) && made.contains(QStringLiteral("%2")));
    EXPECT_TRUE(made.contains(QStringLiteral("%n")));
    EXPECT_FALSE(hasPlainLetters(made.split(QStringLiteral("%n")).join(QString())));
}

TEST(Accents, KnowWhatNoTranslatorHasSeen) {
    EXPECT_TRUE(hasPlainLetters(QStringLiteral("Done")));
    EXPECT_FALSE(hasPlainLetters(accented(QStringLiteral("Done"))));
}

} // namespace
} // namespace leeward::ui
