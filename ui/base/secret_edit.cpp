#include "ui/base/secret_edit.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QStringConverter>
#include <QToolButton>

#include <algorithm>

namespace leeward::ui {

namespace {

// Overwrites the characters that \p text shares with whoever else holds them; that they change too is the point.
// Text that stands in the program itself (capacity 0) is no secret, and not writable.
void overwrite(const QString& text) {
    if (text.capacity() == 0)
        return;
    auto* data = const_cast<QChar*>(text.constData());
    const auto size = static_cast<std::size_t>(text.size()) * sizeof(QChar);
    if (size > 0)
        secret::wipe({reinterpret_cast<base::Byte*>(data), size});
}

secret::SecretBytes toSecret(const QString& text) {
    QStringEncoder encoder(QStringEncoder::Utf8);
    secret::SecretBytes room(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    if (text.isEmpty())
        return {};
    auto* begin = reinterpret_cast<char*>(room.span().data());
    const char* end = encoder.appendToBuffer(begin, text);
    return secret::SecretBytes::copyOf(room.view().first(static_cast<std::size_t>(end - begin)));
}

} // namespace

SecretEdit::SecretEdit(const Theme& theme, QWidget* parent) : LineField(theme, parent) {
    setDragEnabled(false);
    setIconAt(IconAt::End);
    setMaxLength(4096);
    m_show = addAction(theme.icon(Icon::Look, Color::Ink2), QLineEdit::TrailingPosition);
    // Qt leaves it out of the Tab order; whoever uses no mouse must be able to see what they type.
    for (QToolButton* eye : findChildren<QToolButton*>()) {
        eye->setFocusPolicy(Qt::TabFocus);
        setRing(*eye, 6);
    }
    setShowing(Showing::Hidden);
    connect(m_show, &QAction::triggered, this, [this] { setShowing(isShown() ? Showing::Hidden : Showing::Shown); });
}

SecretEdit::~SecretEdit() {
    // Whoever listens may be half gone by now.
    blockSignals(true);
    wipe();
}

secret::SecretBytes SecretEdit::takeSecret() {
    secret::SecretBytes taken = copySecret();
    wipe();
    return taken;
}

secret::SecretBytes SecretEdit::copySecret() const {
    return toSecret(text());
}

void SecretEdit::setSecret(base::BytesView utf8) {
    wipe();
    const QString words =
        QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
    setText(words);
}

void SecretEdit::wipe() {
    overwrite(text());
    setText(QString());
}

void SecretEdit::setShowing(Showing showing) {
    const bool isShown = showing == Showing::Shown;
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    // Qt takes a shown passphrase for ordinary text and would have keyboards learn it.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setIcon(m_theme.icon(isShown ? Icon::Hide : Icon::Look, Color::Ink2));
    m_show->setText(isShown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_show->setToolTip(m_show->text());
    Q_EMIT showingChanged();
}

void SecretEdit::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed[0].isLetter() && typed[0].toLower() != typed[0].toUpper()) {
        const bool isShift = event->modifiers() & Qt::ShiftModifier;
        const bool isOn = typed[0].isUpper() != isShift;
        if (isOn != m_capsLock) {
            m_capsLock = isOn;
            Q_EMIT capsLockNoticed(isOn);
        }
    }
    LineField::keyPressEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
}

} // namespace leeward::ui
