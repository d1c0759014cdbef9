#include "ui/base/sentences.h"

#include <QCoreApplication>

namespace leeward::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Sentences)
};

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

QString saidBefore(const QString& wording) {
    return Sentences::tr("Was: %1").arg(wording);
}

} // namespace leeward::ui
