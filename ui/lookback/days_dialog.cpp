#include "ui/lookback/days_dialog.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/date_field.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 460; // at 100 %

} // namespace

DaysDialog::DaysDialog(const Theme& theme, const LookBackSpan& now, QWidget* parent)
    : PageDialog(theme, kWidth, parent) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 10);
    auto* title = new HeadingLabel(theme, TextRole::Heading, tr("Days of your own"), this);
    column().addWidget(title);
    m_from = addDay(tr("From"), now.from);
    m_until = addDay(tr("Until"), now.until);
    column().addWidget(
        label(theme, TextRole::Small, tr("Days like 3 November 2026, or 2026-11-03. Empty means any day."), this));
    addEnd();
    title->focusAsStart();
}

DateField* DaysDialog::addDay(const QString& name, const QDate& day) {
    auto* field = new DateField(theme(), name, this);
    auto* words = fieldLabel(theme(), name, this);
    words->setBuddy(field);
    field->setDay(day);
    column().addWidget(words);
    column().addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &DaysDialog::check);
    return field;
}

void DaysDialog::addEnd() {
    Button& go = addAnswers(tr("Look at these days"), {ButtonKind::Primary, ButtonSize::Normal, {}});
    connect(&go, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen({LookBackSpan::Kind::OwnDays, m_from->day(), m_until->day()});
        accept();
    });
    check();
}

void DaysDialog::check() {
    const QString words = missingOf(*m_from, *m_until);
    setMissing(words);
    if (!words.isEmpty())
        announce(missingLabel());
}

} // namespace leeward::ui
