#include "ui/base/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTimer>

namespace leeward::ui {

void copyQuietly(const QString& words) {
    auto* copied = new QMimeData; // the clipboard owns it
    copied->setText(words);
    // What Klipper, and those that follow it, leave out of their history.
    copied->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QApplication::clipboard()->setMimeData(copied);
    QTimer::singleShot(kCopiedFor, QApplication::clipboard(), [words] { forgetCopied(words); });
}

void forgetCopied(const QString& words) {
    QClipboard& clipboard = *QApplication::clipboard();
    if (clipboard.ownsClipboard() && clipboard.text() == words)
        clipboard.clear();
}

QString copiedSentence() {
    return QApplication::translate("Clipboard", "Copied. It leaves the clipboard after 30 seconds.");
}

} // namespace leeward::ui
