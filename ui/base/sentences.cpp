#include "ui/base/sentences.h"

namespace leeward::ui {

namespace {

bool endsASentence(const QString& text) {
    static const QString kMarks = QStringLiteral(".!?…。؟");
    static const QString kQuotes = QStringLiteral("”’\"')");
    const QChar last = text.back();
    return kMarks.contains(last) ||
           (text.size() > 1 && kQuotes.contains(last) && kMarks.contains(text[text.size() - 2]));
}

} // namespace

QString inSentences(const QStringList& parts) {
    QStringList sentences;
    for (const QString& part : parts) {
        const QString text = part.trimmed();
        if (!text.isEmpty())
            sentences << (endsASentence(text) ? text : text + u'.');
    }
    return sentences.join(u' ');
}

} // namespace leeward::ui
