#include "ui/base/writing_edit.h"

#include "ui/base/focus_ring.h"
#include "ui/base/paragraph_pieces.h"
#include "ui/base/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace leeward::ui {

namespace {

constexpr int kParagraphGap = 16;

/// What a key takes away to the end of, if it does.
std::optional<QTextCursor::MoveOperation> endOfWhatGoes(const QKeyEvent& event) {
    if (event.matches(QKeySequence::DeleteEndOfWord))
        return QTextCursor::NextWord;
    if (event.matches(QKeySequence::DeleteEndOfLine))
        return QTextCursor::EndOfLine;
    return std::nullopt;
}

} // namespace

WritingEdit::WritingEdit(const Theme& theme, Use use, TextRole role, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_role(role), m_paragraphs(*document()) {
    setAcceptRichText(false);
    setReadOnly(use == Use::Read);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhMultiLine);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (use == Use::Write)
        setNoRing(*this);
    else
        setRing(*this, 4);
    setFont(theme.font(role));
    keepLines();
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { m_paragraphs.noteChange(from, added); });
    connect(document(), &QTextDocument::contentsChanged, this, &WritingEdit::keepWhole);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { keepHeight(); });
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_isKeeping)
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &WritingEdit::keepCaretOutOfMarks);
    connect(this, &QTextEdit::cursorPositionChanged, this, &WritingEdit::followCaret, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(m_role));
        keepColors();
        keepLines();
        setMatches(m_matches);
    });
}

void WritingEdit::setWords(const QString& words) {
    m_matches.clear();
    m_isKeeping = true;
    document()->setPlainText({});
    m_isKeeping = false;
    keepLines();
    m_isKeeping = true;
    m_paragraphs.setWords(words, m_theme.px(kParagraphGap));
    m_isKeeping = false;
    moveCursor(QTextCursor::Start);
    keepHeight();
    document()->clearUndoRedoStacks();
    document()->setModified(false);
}

void WritingEdit::insertWords(const QString& words) {
    m_paragraphs.insert(textCursor(), words, m_theme.px(kParagraphGap));
}

void WritingEdit::setPlace(int place) {
    goTo(std::clamp(m_paragraphs.inDocument(place), 0, document()->characterCount() - 1));
}

void WritingEdit::setMinimumLines(int lines) {
    m_minimumLines = std::max(1, lines);
    keepHeight();
}

void WritingEdit::setMatches(const QList<Stretch>& matches) {
    if (matches.isEmpty() && m_matches.isEmpty())
        return;
    const bool wasKeeping = std::exchange(m_isKeeping, true);
    QTextCursor all(document());
    all.beginEditBlock(); // else each would lay the whole text out anew
    setWeight(m_matches, QFont::Normal);
    setWeight(matches, QFont::DemiBold);
    all.endEditBlock();
    document()->clearUndoRedoStacks();
    m_isKeeping = wasKeeping;
    m_matches = matches;
    QList<ExtraSelection> selections;
    for (const Stretch& match : matches) {
        ExtraSelection selection;
        selection.cursor = selected(match);
        selection.format.setBackground(m_theme.color(Color::Mark));
        selection.format.setForeground(m_theme.color(Color::Ink));
        selection.format.setFontWeight(QFont::Bold);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QTextCursor WritingEdit::selected(const Stretch& stretch) const {
    QTextCursor cursor(document());
    cursor.setPosition(m_paragraphs.inDocument(stretch.start));
    cursor.setPosition(m_paragraphs.inDocument(stretch.start + stretch.length), QTextCursor::KeepAnchor);
    return cursor;
}

void WritingEdit::setWeight(const QList<Stretch>& stretches, QFont::Weight weight) {
    QTextCharFormat format;
    format.setFontWeight(weight);
    for (const Stretch& stretch : stretches)
        selected(stretch).mergeCharFormat(format);
}

void WritingEdit::keepWhole() {
    if (m_isKeeping)
        return;
    keepLines();
    m_isKeeping = true;
    m_paragraphs.keep(m_theme.px(kParagraphGap));
    m_isKeeping = false;
    keepHeight();
}

// QSS knows no line height, and setPlainText() brings Qt's own back.
void WritingEdit::keepLines() {
    const double line = m_theme.lineHeight(m_role);
    if (m_isKeeping || document()->firstBlock().blockFormat().lineHeight() == line)
        return;
    m_isKeeping = true;
    const bool wasModified = document()->isModified();
    QTextBlockFormat format;
    format.setLineHeight(line, QTextBlockFormat::FixedHeight);
    format.setBottomMargin(m_theme.px(kParagraphGap));
    QTextCursor all(document());
    all.joinPreviousEditBlock();
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    m_paragraphs.keepGaps(m_theme.px(kParagraphGap));
    all.endEditBlock();
    document()->setModified(wasModified);
    m_isKeeping = false;
    keepHeight();
}

void WritingEdit::keepHeight() {
    if (m_isKeeping) // once, when all is there
        return;
    const int least = m_minimumLines * m_theme.lineHeight(m_role);
    const int wanted = static_cast<int>(std::ceil(document()->size().height()));
    const int next = std::max(least, wanted);
    if (next == m_height)
        return;
    m_height = next;
    setFixedHeight(next);
    updateGeometry();
}

void WritingEdit::keepColors() {
    QPalette mended = palette();
    const QColor wanted = m_theme.color(Color::Ink3);
    if (mended.color(QPalette::PlaceholderText) == wanted)
        return;
    mended.setColor(QPalette::PlaceholderText, wanted);
    setPalette(mended);
}

// A text that names a picture or a file must not have the program open it.
QVariant WritingEdit::loadResource(int, const QUrl&) {
    return QVariant(QByteArray());
}

// It is as high as its text, so what scrolls is the page around it.
void WritingEdit::followCaret() {
    if (!hasFocus())
        return;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* page = qobject_cast<QScrollArea*>(around);
        if (!page || !page->widget())
            continue;
        const QRect caret = cursorRect();
        const QPoint at = viewport()->mapTo(page->widget(), caret.center());
        page->ensureVisible(at.x(), at.y(), 0, caret.height() + m_theme.px(16));
        return;
    }
}

QSize WritingEdit::sizeHint() const {
    return {m_theme.px(400), m_height};
}

QSize WritingEdit::minimumSizeHint() const {
    return {m_theme.px(120), m_theme.lineHeight(m_role)};
}

int WritingEdit::heightForWidth(int) const {
    return m_height;
}

// Words alone: nothing of how they look here goes along.
QMimeData* WritingEdit::createMimeDataFromSelection() const {
    auto* copied = new QMimeData;
    copied->setText(selectedWords());
    return copied;
}

QString WritingEdit::selectedWords() const {
    return inOne(textCursor().selection().toPlainText());
}

bool WritingEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasFormat(QStringLiteral("text/plain"));
}

void WritingEdit::insertFromMimeData(const QMimeData* source) {
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    // What comes in is measured before it is made a text of ours: a paste of 50 MB must cost nothing.
    const QByteArray bytes = source->data(QStringLiteral("text/plain"));
    if (bytes.size() > 2 * kMaxBytes) {
        Q_EMIT tooLong();
        return;
    }
    QString words = source->text();
    words.remove(QChar::Null);
    const qsizetype total = this->words().toUtf8().size() + words.toUtf8().size();
    if (total - textCursor().selectedText().toUtf8().size() > kMaxBytes) {
        Q_EMIT tooLong();
        return;
    }
    insertWords(words);
    ensureCursorVisible();
}

void WritingEdit::goTo(int position) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(position);
    setTextCursor(cursor);
}

// A mark is nowhere for whoever writes: what goes back or on over it does so by the letter beyond.
void WritingEdit::keepCaretOutOfMarks() {
    const int before = std::exchange(m_caret, textCursor().position());
    QTextCursor cursor = textCursor();
    if (m_isKeeping || !m_paragraphs.isBehindMark(cursor))
        return;
    const int position = cursor.position();
    const auto mode = cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    cursor.setPosition(before == position - 1 ? position + 1 : position - 1, mode);
    if (before == position - 1)
        cursor.movePosition(QTextCursor::NextCharacter, mode);
    if (before == position + 1)
        cursor.movePosition(QTextCursor::PreviousCharacter, mode);
    setTextCursor(cursor);
}

/// Whether \p event took something away that ends at a mark, which Qt would take along.
bool WritingEdit::isTakenAway(QKeyEvent& event) {
    QTextCursor cursor = textCursor();
    const auto end = endOfWhatGoes(event);
    const bool isWholeLine = event.matches(QKeySequence::DeleteCompleteLine);
    if (isReadOnly() || cursor.hasSelection() || !(end || isWholeLine) || !goesOn(cursor.block()))
        return false;
    if (isWholeLine)
        cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(end.value_or(QTextCursor::EndOfBlock), QTextCursor::KeepAnchor);
    if (m_paragraphs.isBehindMark(cursor))
        cursor.setPosition(cursor.position() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    return true;
}

void WritingEdit::keyPressEvent(QKeyEvent* event) {
    const int position = textCursor().position();
    if (!isReadOnly() && !textCursor().hasSelection()) {
        if (event->key() == Qt::Key_Backspace && m_paragraphs.endOfPiece(position) != position)
            goTo(m_paragraphs.endOfPiece(position));
        if (event->key() == Qt::Key_Delete && m_paragraphs.beginOfNext(position) != position)
            goTo(m_paragraphs.beginOfNext(position));
    }
    if (isTakenAway(*event))
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

void WritingEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        keepColors();
}

void WritingEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    keepHeight();
}

} // namespace leeward::ui
