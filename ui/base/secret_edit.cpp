#include "ui/base/secret_edit.h"

#include "ui/base/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QStringConverter>

namespace leeward::ui {

namespace {

// Overwrites the characters that \p text shares with whoever else holds them; that they change too is the point, so
// this goes past what QString does to keep copies apart. Text that stands in the program itself is no secret, and not
// writable.
void overwrite(QString text) {
    auto& shared = text.data_ptr();
    if (!shared.d_ptr() || shared.size == 0)
        return;
    const auto size = static_cast<std::size_t>(shared.size) * sizeof(char16_t);
    secret::wipe({reinterpret_cast<base::Byte*>(shared.data()), size});
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
    setValidator(nullptr); // it would have a copy; and a passphrase is refused with a reason, never altered
    setDragEnabled(false);
    setIconAt(IconAt::End);
    setMaxLength(4096);
    m_show = addButton(Icon::Look, QString());
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

} // namespace leeward::ui
