#include "ui/journal/filter_dialog.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/combo_box.h"
#include "ui/base/date_field.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace leeward::ui {

using records::EntryKind;
using records::FeltSafety;

namespace {

constexpr int kWidth = 560; // at 100 %

void choose(ComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

FilterDialog::FilterDialog(const Theme& theme, const ListFilter& on, const InUse& inUse, QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_on(on) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 14);
    auto* title = new HeadingLabel(theme, TextRole::Heading, tr("Show these pages"), this);
    column().addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(12));
    grid->setColumnStretch(1, 1);
    column().addLayout(grid);
    m_kind = addChoice(*grid, tr("Kind"), tr("Any kind"));
    m_felt = addChoice(*grid, tr("How safe it felt"), tr("Any, or none said"));
    m_feeling = addChoice(*grid, tr("A feeling"), tr("Any"));
    m_tag = addChoice(*grid, tr("A tag"), tr("Any"));
    m_from = addDay(*grid, tr("From"), on.from);
    m_until = addDay(*grid, tr("Until"), on.until);
    column().addWidget(
        label(theme, TextRole::Small, tr("Days like 3 November 2026, or 2026-11-03. Empty means any day."), this));
    fill(inUse);
    addEnd();
    title->focusAsStart();
}

ComboBox* FilterDialog::addChoice(QGridLayout& grid, const QString& name, const QString& any) {
    auto* box = new ComboBox(theme(), ComboBox::Height::Field, this);
    box->addItem(any);
    box->setAccessibleName(name);
    auto* words = fieldLabel(theme(), name, this);
    words->setBuddy(box);
    grid.addWidget(words, grid.rowCount(), 0, Qt::AlignVCenter);
    grid.addWidget(box, grid.rowCount() - 1, 1);
    return box;
}

DateField* FilterDialog::addDay(QGridLayout& grid, const QString& name, const QDate& day) {
    auto* field = new DateField(theme(), name, this);
    field->setDay(day);
    auto* words = fieldLabel(theme(), name, this);
    words->setBuddy(field);
    grid.addWidget(words, grid.rowCount(), 0, Qt::AlignVCenter);
    grid.addWidget(field, grid.rowCount() - 1, 1);
    connect(field, &QLineEdit::textChanged, this, &FilterDialog::check);
    return field;
}

void FilterDialog::fill(const InUse& inUse) {
    for (const EntryKind kind : kindsToBegin())
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    for (const FeltSafety step : feltSafetySteps())
        m_felt->addItem(nameOf(step), static_cast<int>(step));
    for (const QString& feeling : inUse.feelings)
        m_feeling->addItem(feeling, feeling);
    for (const QString& tag : inUse.tags)
        m_tag->addItem(tag, tag);
    if (m_on.kind)
        choose(*m_kind, static_cast<int>(*m_on.kind));
    if (m_on.feltSafety)
        choose(*m_felt, static_cast<int>(*m_on.feltSafety));
    choose(*m_feeling, m_on.feeling);
    choose(*m_tag, m_on.tag);
}

void FilterDialog::addEnd() {
    Button& go = addAnswers(tr("Show them"), {ButtonKind::Primary, ButtonSize::Normal, {}});
    connect(&go, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(filter());
        accept();
    });
    check();
}

void FilterDialog::check() {
    const QString words = missingOf(*m_from, *m_until);
    setMissing(words);
    if (!words.isEmpty())
        announce(missingLabel());
}

ListFilter FilterDialog::filter() const {
    ListFilter made = m_on;
    const QVariant kind = m_kind->currentData();
    const QVariant felt = m_felt->currentData();
    made.kind = kind.isValid() ? std::optional(static_cast<EntryKind>(kind.toInt())) : std::nullopt;
    made.feltSafety = felt.isValid() ? std::optional(static_cast<FeltSafety>(felt.toInt())) : std::nullopt;
    made.feeling = m_feeling->currentData().toString();
    made.tag = m_tag->currentData().toString();
    made.from = m_from->day();
    made.until = m_until->day();
    return made;
}

} // namespace leeward::ui
