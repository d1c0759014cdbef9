#include "ui/journal/number_row.h"

#include "core/records/entry.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/flow_layout.h"
#include "ui/base/roving_focus.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

NumberRow::NumberRow(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_clear(button(theme, tr("Clear"), {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 6);
    column->addWidget(label(theme, TextRole::Strong, title, this));
    auto* row = new QWidget(this);
    row->setAccessibleName(title);
    auto* flow = new FlowLayout(theme, 6, row);
    auto* roving = new RovingFocus(this);
    for (std::uint8_t number = 0; number <= records::kMaxDistress; ++number) {
        auto* chip = new Chip(theme, QString::number(number), Chip::Kind::Choice, row);
        chip->setAccessibleName(tr("%1, %2", "a title, a number").arg(title).arg(number));
        flow->addWidget(chip);
        roving->add(chip);
        m_chips.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, number] { press(number); });
    }
    flow->addWidget(m_clear);
    column->addWidget(row);
    m_clear->setAccessibleName(tr("%1: clear", "a title").arg(title));
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &NumberRow::clear);
}

void NumberRow::setChosen(std::optional<std::uint8_t> number) {
    m_chosen = number;
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(number && static_cast<qsizetype>(*number) == i);
    m_clear->setVisible(number.has_value());
}

void NumberRow::press(std::uint8_t number) {
    setChosen(m_chosen == number ? std::nullopt : std::optional(number));
    Q_EMIT edited();
}

void NumberRow::clear() {
    const std::uint8_t before = m_chosen.value_or(0);
    if (m_clear->hasFocus())
        m_chips[before]->setFocus(Qt::OtherFocusReason);
    setChosen(std::nullopt);
    Q_EMIT edited();
}

} // namespace leeward::ui
