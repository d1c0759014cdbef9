#pragma once

#include <QObject>
#include <QTextCursor>

class QMenu;

namespace leeward::ui {

class Spelling;
class WritingEdit;

/// Puts what may be meant by a word at the top of a text's menu, and "Keep this word". The menu comes by the pointer,
/// and by the keyboard where the cursor stands.
class SpellingMenu final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; it belongs to \p edit.
    SpellingMenu(WritingEdit& edit, Spelling& spelling);

    /// Adds what there is to say about the word at \p place to the beginning of \p menu.
    void addTo(QMenu& menu, const QTextCursor& place);

private:
    void open(const QPoint& at);

    WritingEdit& m_edit;
    Spelling& m_spelling;
};

} // namespace leeward::ui
