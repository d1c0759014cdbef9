#include "tests/ui/screens/accents.h"

#include <QCoreApplication>

namespace leeward::ui {

namespace {

constexpr QStringView kPlain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView kAccents = u"áƀćďéƒǵĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁɃĆĎÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ";

bool isPlain(QChar letter) {
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
}

} // namespace

QString accented(const QString& sentence) {
    static_assert(kPlain.size() == kAccents.size());
    QString made = QStringLiteral("[");
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = i > 0 && sentence[i - 1] == u'%';
        const auto known = isPlace ? -1 : kPlain.indexOf(sentence[i]);
        made += known < 0 ? sentence[i] : kAccents[known];
    }
    // What makes it longer is of short words, as sentences are.
    const qsizetype longer = sentence.size() * 14 / 10;
    while (made.size() + 1 < longer)
        made += sentence.contains(u' ') ? QStringLiteral(" ~~~") : QStringLiteral("~");
    return made + u']';
}

bool hasPlainLetters(const QString& words) {
    for (qsizetype i = 1; i < words.size(); ++i)
        if (isPlain(words[i - 1]) && isPlain(words[i]))
            return true;
    return false;
}

AccentTranslator::AccentTranslator() {
    QCoreApplication::installTranslator(this);
}

AccentTranslator::~AccentTranslator() {
    QCoreApplication::removeTranslator(this);
}

QString AccentTranslator::translate(const char*, const char* sourceText, const char*, int) const {
    return accented(QString::fromUtf8(sourceText));
}

} // namespace leeward::ui
