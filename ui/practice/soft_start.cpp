#include "ui/practice/soft_start.h"

namespace leeward::ui {

namespace {

constexpr QChar kGap = u'…';

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

} // namespace leeward::ui
