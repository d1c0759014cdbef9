#include "ui/base/date_field.h"

#include <QLocale>

namespace leeward::ui {

namespace {

// Two figures for a year would be guesswork.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

QString inWords(const QDate& day) {
    return QLocale().toString(day, DateField::tr("d MMMM yyyy", "date format of QLocale"));
}

QStringList formats() {
    const bool beginsWithMonth = QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M');
    const QString figures = beginsWithMonth ? QStringLiteral("M/d/yyyy") : QStringLiteral("d/M/yyyy");
    return {DateField::tr("d MMMM yyyy", "date format of QLocale"),
            QStringLiteral("d MMMM yyyy"),
            QStringLiteral("d MMM yyyy"),
            QStringLiteral("d. MMMM yyyy"),
            QStringLiteral("yyyy-M-d"),
            figures,
            QStringLiteral("d.M.yyyy")};
}

} // namespace

std::optional<QDate> dayFrom(const QString& typed) {
    const QString words = typed.simplified();
    const QStringList known = formats();
    for (const QString& format : known) {
        const QDate day = QLocale().toDate(words, format);
        if (day.isValid() && day.year() >= kFirstYear && day.year() <= kLastYear)
            return day;
    }
    return std::nullopt;
}

DateField::DateField(const Theme& theme, const QString& name, QWidget* parent) : LineField(theme, parent) {
    setAccessibleName(name);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = dayFrom(text()))
            setText(inWords(*typed));
        setFieldState(isUnderstood() ? FieldState::Fine : FieldState::Problem);
    });
}

void DateField::setDay(const QDate& day) {
    setText(day.isValid() ? inWords(day) : QString());
    setFieldState(FieldState::Fine);
}

QString missingOf(const DateField& first, const DateField& last) {
    if (!first.isUnderstood() || !last.isUnderstood())
        return DateField::tr("One of the days was not understood.");
    const bool isTurnedRound = first.day().isValid() && last.day().isValid() && first.day() > last.day();
    return isTurnedRound ? DateField::tr("The first day is after the last one.") : QString();
}

} // namespace leeward::ui
