#pragma once

#include "core/records/entry.h"
#include "core/store/entries.h"
#include "ui/base/felt_words.h"
#include "ui/base/icon_set.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What the journal calls its kinds, questions and choices.
namespace leeward::ui {

/// One question of a guided form, as it is asked.
struct QuestionWords {
    records::Question question;
    QString asks;
    QString hint;
};

/// The questions that a page of \p kind asks, in order. One alone is a blank page.
std::vector<QuestionWords> questionsOf(records::EntryKind kind);

/// What \p entry asks: a guided one that is free asks nothing.
std::vector<QuestionWords> questionsOf(const records::Entry& entry);

/// How \p question is asked, whatever page it stands on.
QString asks(records::Question question);

/// Whether \p kind asks several questions, with how safe it felt, feelings and the body beside them.
bool isGuided(records::EntryKind kind);

/// Whether \p entry is one text on a blank page.
bool isBlankPage(const records::Entry& entry);

/// Whether \p entry may be more than somebody wants to see unasked: it stays folded when it is opened.
bool isHeavy(const records::Entry& entry);
bool isHeavy(const store::EntryRow& row);

/// Whether \p kind is a line that names itself: a small win or a detour.
bool isOneLine(records::EntryKind kind);

/// What \p kind is called: "After being close".
QString nameOf(records::EntryKind kind);

/// The icon that stands for \p kind in menus; its tag in lists uses the same.
Icon iconOf(records::EntryKind kind);

/// The kinds that a new page can be, in the order of the menu.
std::vector<records::EntryKind> kindsToBegin();

/// What the entry is called where a name is needed: its title, or a single line's own words, or its day.
QString shownTitle(const records::Entry& entry);
QString shownTitle(const store::EntryRow& row);

/// What \p text says beyond the title that is shown: a line that is its own title is not said twice.
std::string beyondTitle(const store::EntryRow& row, const std::string& text);

/// Words offered for feelings; one's own come beside them.
QStringList offeredFeelings();

/// Words that are near each other, under a name.
struct WordFamily {
    QString name;
    QStringList words;
};
/// Feelings besides, by family.
std::vector<WordFamily> feelingFamilies();

/// Words offered for the body: first those shown at once, then those behind "More...".
QStringList offeredBodySignals();
QStringList moreBodySignals();

/// The entry's words, as lists of Qt's text.
QStringList toQt(const std::vector<std::string>& words);
std::vector<std::string> toUtf8(const QStringList& words);

} // namespace leeward::ui
