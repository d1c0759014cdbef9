#include "ui/journal/spelling_menu.h"

#include "ui/base/writing_edit.h"
#include "ui/journal/spelling.h"
#include "ui/journal/words_in.h"

#include <QMenu>
#include <QTextBlock>

#include <memory>

namespace leeward::ui {

namespace {

/// The word that \p place touches, selected; nothing is selected if there is none.
QTextCursor wordAt(const QTextCursor& place) {
    QTextCursor word = place;
    word.clearSelection();
    const int inLine = place.positionInBlock();
    const QList<Stretch> words = wordsIn(place.block().text());
    for (const Stretch& one : words) {
        if (one.start > inLine || inLine > one.start + one.length)
            continue;
        word.setPosition(place.block().position() + one.start);
        word.setPosition(place.block().position() + one.start + one.length, QTextCursor::KeepAnchor);
    }
    return word;
}

} // namespace

SpellingMenu::SpellingMenu(WritingEdit& edit, Spelling& spelling) : QObject(&edit), m_edit(edit), m_spelling(spelling) {
    edit.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&edit, &QWidget::customContextMenuRequested, this, &SpellingMenu::open);
}

void SpellingMenu::open(const QPoint& at) {
    const std::unique_ptr<QMenu> menu(m_edit.createStandardContextMenu(at));
    addTo(*menu, m_edit.cursorForPosition(at));
    menu->exec(m_edit.viewport()->mapToGlobal(at));
}

void SpellingMenu::addTo(QMenu& menu, const QTextCursor& place) {
    const QTextCursor word = wordAt(place);
    const QString words = word.selectedText();
    if (words.isEmpty() || m_spelling.isRight(words))
        return;
    QAction* before = menu.actions().value(0);
    const auto add = [&](QAction* action) { menu.insertAction(before, action); };
    const QStringList suggestions = m_spelling.suggestions(words);
    for (const QString& suggestion : suggestions) {
        auto* action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this,
                [meant = QTextCursor(word), suggestion]() mutable { meant.insertText(suggestion); });
        add(action);
    }
    auto* keep = new QAction(tr("Keep this word"), &menu);
    connect(keep, &QAction::triggered, this, [this, words] { m_spelling.keep(words); });
    add(keep);
    menu.insertSeparator(before);
}

} // namespace leeward::ui
