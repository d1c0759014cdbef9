#include "ui/practice/soft_start.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace leeward::ui {

namespace {

constexpr QChar kGap = u'…';

struct SoftStart {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::SoftStart)
};

/// Whether one of \p phrases, which stand between bars, is in \p sentence as words of their own.
bool hasOneOf(const QString& sentence, const QString& phrases) {
    QStringList all = phrases.split(u'|');
    for (QString& phrase : all)
        phrase = QRegularExpression::escape(phrase.trimmed());
    const QRegularExpression any(QStringLiteral("\\b(?:%1)\\b").arg(all.join(u'|')),
                                 QRegularExpression::CaseInsensitiveOption |
                                     QRegularExpression::UseUnicodePropertiesOption);
    QString plain = sentence.simplified();
    return any.match(plain.replace(QChar(0x2019), u'\'')).hasMatch();
}

} // namespace

int gapsIn(const QString& stem) {
    return static_cast<int>(stem.count(kGap));
}

QString beforeGap(const QString& stem, int number) {
    return stem.split(kGap).value(number).trimmed();
}

QString filledIn(const QString& stem, const QStringList& words) {
    const QStringList parts = stem.split(kGap);
    QString said = parts.first();
    for (qsizetype gap = 0; gap + 1 < parts.size(); ++gap) {
        const QString filled = words.value(gap).simplified();
        said += (filled.isEmpty() ? QString(kGap) : filled) + parts[gap + 1];
    }
    said = said.trimmed();
    const bool isOpen = said.isEmpty() || said.back().isLetterOrNumber();
    return isOpen && !said.isEmpty() ? said + u'.' : said;
}

Blame blameIn(const QString& sentence) {
    //: Phrases between bars, with straight apostrophes
    if (hasOneOf(sentence, SoftStart::tr("you always|you never|always you|every time you|you constantly")))
        return Blame::EveryTime;
    //: Phrases between bars, with straight apostrophes
    const QString aboutThem = SoftStart::tr(
        "you make me|you made me|you are so|you're so|you are just|you're just|you are such|you're such|you don't care|"
        "you didn't care|you ought|you keep on|your fault|feel that you|felt that you|feel like you|felt like you|"
        "feel you are|felt you were");
    return hasOneOf(sentence, aboutThem) ? Blame::AboutThem : Blame::None;
}

} // namespace leeward::ui
