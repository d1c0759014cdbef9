#include "ui/pause/seconds_chooser.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

QString secondsWords(int seconds) {
    if (seconds == 0)
        return SecondsChooser::tr("none", "no rest between two breaths");
    return seconds == 1 ? SecondsChooser::tr("1 second") : SecondsChooser::tr("%n seconds", nullptr, seconds);
}

} // namespace

SecondsChooser::SecondsChooser(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    addRow(tr("Breathe in"), 4, 2, 8);
    addRow(tr("Rest after it"), 0, 0, 4);
    addRow(tr("Breathe out"), 6, 2, 8);
    addRow(tr("Rest after that"), 0, 0, 4);
}

void SecondsChooser::addRow(const QString& name, int seconds, int least, int most) {
    auto* grid = qobject_cast<QGridLayout*>(layout());
    const std::size_t index = m_rows.size();
    const int line = static_cast<int>(index);
    Row row{name, seconds, least, most};
    grid->addWidget(label(m_theme, TextRole::Body, name, this), line, 0, Qt::AlignVCenter);
    row.value = label(m_theme, TextRole::Ui, QString(), this);
    row.value->setWordWrap(false);
    row.fewer = button(m_theme, QStringLiteral("−"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this);
    row.more = button(m_theme, QStringLiteral("+"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this);
    grid->addWidget(row.fewer, line, 1);
    grid->addWidget(row.value, line, 2, Qt::AlignCenter);
    grid->addWidget(row.more, line, 3);
    connect(row.fewer, &Button::clicked, this, [this, index] { change(index, -1); });
    connect(row.more, &Button::clicked, this, [this, index] { change(index, 1); });
    m_rows.push_back(row);
    show(row);
}

void SecondsChooser::change(std::size_t index, int by) {
    Row& row = m_rows[index];
    row.seconds = std::clamp(row.seconds + by, row.least, row.most);
    show(row);
}

void SecondsChooser::show(const Row& row) {
    const QString words = secondsWords(row.seconds);
    row.value->setWords(words);
    row.fewer->setAccessibleName(tr("%1, shorter. Now: %2").arg(row.name, words));
    row.more->setAccessibleName(tr("%1, longer. Now: %2").arg(row.name, words));
}

content::BreathPattern SecondsChooser::pattern() const {
    content::BreathPattern pattern;
    pattern.form = content::BreathForm::Own;
    pattern.inSeconds = m_rows[0].seconds;
    pattern.holdFullSeconds = m_rows[1].seconds;
    pattern.outSeconds = m_rows[2].seconds;
    pattern.holdEmptySeconds = m_rows[3].seconds;
    return pattern;
}

} // namespace leeward::ui
