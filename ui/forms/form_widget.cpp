#include "ui/forms/form_widget.h"

#include "core/base/check.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"
#include "ui/forms/field_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

FormWidget::FormWidget(const Theme& theme, const std::vector<Field>& fields, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 20);
    for (const Field& field : fields) {
        auto* group = new QVBoxLayout;
        setScaledSpacing(theme, *group, 6);
        m_rows.push_back(std::make_unique<FieldRow>(theme, field, *this, *group));
        column->addLayout(group);
        connect(m_rows.back().get(), &FieldRow::edited, this, [this, id = field.id] { Q_EMIT edited(id); });
        connect(m_rows.back().get(), &FieldRow::left, this, [this, id = field.id] { Q_EMIT left(id); });
    }
}

FormWidget::~FormWidget() = default;

FieldRow& FormWidget::row(int id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const auto& one) { return one->id() == id; });
    CHECK(found != m_rows.end());
    return **found;
}

FieldValue FormWidget::value(int id) const {
    return row(id).value();
}

void FormWidget::setValue(int id, const FieldValue& value) {
    row(id).setValue(value);
}

void FormWidget::setProblem(int id, const QString& sentence) {
    row(id).setProblem(sentence);
}

QWidget* FormWidget::control(int id) const {
    return row(id).control();
}

bool FormWidget::check() {
    QWidget* first = nullptr;
    for (const auto& one : m_rows) {
        if (!one->check() && !first)
            first = one->control();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

} // namespace leeward::ui
