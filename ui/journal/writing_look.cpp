#include "ui/journal/writing_look.h"

#include "ui/base/paragraph_pieces.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/look_format.h"
#include "ui/journal/spelling.h"
#include "ui/journal/words_in.h"

#include <QPaintEvent>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>

namespace leeward::ui {

namespace {

/// On a block whose words were looked up.
class Checked final : public QTextBlockUserData {
public:
    Checked(int revision, int round) : m_revision(revision), m_round(round) {}

    /// Whether the block, and what is known of words, are as they were then.
    bool isOf(int revision, int round) const { return m_revision == revision && m_round == round; }

private:
    const int m_revision;
    const int m_round;
};

} // namespace

WritingLook::WritingLook(const Theme& theme, WritingEdit& edit, Spelling* spelling)
    : QSyntaxHighlighter(edit.document()), m_theme(theme), m_edit(edit), m_spelling(spelling) {
    connect(&theme, &Theme::changed, this, [this] {
        const QSignalBlocker nothingIsEdited(m_edit);
        rehighlight();
    });
    if (!spelling)
        return;
    edit.viewport()->installEventFilter(this);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &WritingLook::lookAgainAtWhatWasTyped,
            Qt::QueuedConnection);
    connect(spelling, &Spelling::changed, this, [this] {
        ++m_round;
        m_edit.viewport()->update();
    });
}

void WritingLook::highlightBlock(const QString& text) {
    showMarkdown(text);
    const int number = m_spelling ? currentBlock().blockNumber() : 0;
    if (m_spelling && m_firstSeen <= number && number <= m_lastSeen && m_spelling->isOn())
        showSpelling(text);
    else
        setCurrentBlockUserData(nullptr); // looked up when it is seen
}

void WritingLook::showMarkdown(const QString& text) {
    const bool isBeginning = !goesOn(currentBlock().previous());
    const auto before = static_cast<std::uint8_t>(std::max(previousBlockState(), 0));
    const LineLooks looks = looksOf(text, {isBeginning, before});
    setCurrentBlockState(goesOn(currentBlock()) ? goingOn(looks) : 0);
    for (std::size_t from = 0; from < looks.size();) {
        const auto begin = looks.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = std::find_if(begin, looks.end(), [begin](std::uint8_t look) { return look != *begin; });
        if (*begin != 0)
            setFormat(static_cast<int>(from), static_cast<int>(end - begin), formatOf(m_theme, *begin));
        from = static_cast<std::size_t>(end - looks.begin());
    }
}

void WritingLook::showSpelling(const QString& text) {
    setCurrentBlockUserData(new Checked(currentBlock().revision(), m_round));
    const QList<Stretch> words = wordsIn(text);
    for (const Stretch& word : words) {
        if (m_spelling->isRight(text.mid(word.start, word.length)))
            continue;
        if (isBeingTyped(word)) {
            m_typed = Stretch{currentBlock().position() + word.start, word.length};
            continue;
        }
        for (int at = word.start; at < word.start + word.length; ++at) {
            QTextCharFormat wrong = format(at);
            wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wrong.setUnderlineColor(m_theme.color(Color::Ochre));
            setFormat(at, 1, wrong);
        }
    }
}

/// A word at whose end the cursor stands may not be all there.
bool WritingLook::isBeingTyped(const Stretch& word) const {
    return m_edit.hasFocus() && m_edit.textCursor().position() == currentBlock().position() + word.start + word.length;
}

void WritingLook::lookAgainAtWhatWasTyped() {
    if (!m_typed)
        return;
    const int cursor = m_edit.textCursor().position();
    if (cursor >= m_typed->start && cursor <= m_typed->start + m_typed->length)
        return;
    const QTextBlock block = document()->findBlock(m_typed->start);
    m_typed.reset();
    const QSignalBlocker nothingIsEdited(m_edit);
    if (block.isValid())
        rehighlightBlock(block);
}

bool WritingLook::eventFilter(QObject* watched, QEvent* event) {
    // The kind first: a text that is being destroyed has no viewport to ask for any more.
    if (event->type() == QEvent::Paint && watched == m_edit.viewport())
        checkSeen(static_cast<QPaintEvent*>(event)->region().boundingRect());
    return QSyntaxHighlighter::eventFilter(watched, event);
}

/// What is painted is seen: its lines are checked as soon as it is there.
void WritingLook::checkSeen(const QRect& seen) {
    const int first = m_edit.cursorForPosition(seen.topLeft()).blockNumber();
    const int last = m_edit.cursorForPosition(seen.bottomLeft()).blockNumber();
    m_firstSeen = m_isWaiting ? std::min(first, m_firstSeen) : first;
    m_lastSeen = m_isWaiting ? std::max(last, m_lastSeen) : last;
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    QTimer::singleShot(0, this, &WritingLook::checkWaiting);
}

void WritingLook::checkWaiting() {
    m_isWaiting = false;
    if (!m_spelling->isOn())
        return;
    const QSignalBlocker nothingIsEdited(m_edit);
    QTextBlock block = document()->findBlockByNumber(m_firstSeen);
    for (; block.isValid() && block.blockNumber() <= m_lastSeen; block = block.next()) {
        const auto* checked = static_cast<const Checked*>(block.userData());
        if (!checked || !checked->isOf(block.revision(), m_round))
            rehighlightBlock(block);
    }
}

} // namespace leeward::ui
