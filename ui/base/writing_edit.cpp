#include "ui/base/writing_edit.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

namespace leeward::ui {

namespace {

constexpr int kParagraphGap = 16;

} // namespace

WritingEdit::WritingEdit(const Theme& theme, Use use, TextRole role, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_role(role) {
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
    connect(document(), &QTextDocument::contentsChanged, this, [this] { keepLines(); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { keepHeight(); });
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_isKeeping)
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &WritingEdit::followCaret, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(m_role));
        keepColors();
        keepLines();
        setMatches(m_matches);
    });
}

void WritingEdit::setWords(const QString& words) {
    m_isKeeping = true;
    setPlainText(words);
    m_isKeeping = false;
    keepLines();
    document()->clearUndoRedoStacks();
    document()->setModified(false);
}

void WritingEdit::setMinimumLines(int lines) {
    m_minimumLines = std::max(1, lines);
    keepHeight();
}

void WritingEdit::setMatches(const QList<Stretch>& matches) {
    m_matches = matches;
    QList<ExtraSelection> selections;
    for (const Stretch& match : matches) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(match.start);
        selection.cursor.setPosition(match.start + match.length, QTextCursor::KeepAnchor);
        selection.format.setBackground(m_theme.color(Color::Mark));
        selection.format.setForeground(m_theme.color(Color::Ink));
        selection.format.setFontWeight(QFont::Bold);
        selections.append(selection);
    }
    setExtraSelections(selections);
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
    all.endEditBlock();
    document()->setModified(wasModified);
    m_isKeeping = false;
    keepHeight();
}

void WritingEdit::keepHeight() {
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
    copied->setText(textCursor().selection().toPlainText());
    return copied;
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
    const qsizetype total = toPlainText().toUtf8().size() + words.toUtf8().size();
    if (total - textCursor().selectedText().toUtf8().size() > kMaxBytes) {
        Q_EMIT tooLong();
        return;
    }
    textCursor().insertText(words);
    ensureCursorVisible();
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
