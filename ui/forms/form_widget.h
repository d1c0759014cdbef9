#pragma once

#include "ui/forms/field.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace leeward::ui {

class FieldRow;
class Theme;

/// Fields under each other, each with its label, hint, control and room for a sentence when something isn't fine. The
/// label is the control's buddy and accessible name; hint, "needed" and the sentence are its description.
class FormWidget final : public QWidget {
    Q_OBJECT

public:
    FormWidget(const Theme& theme, const std::vector<Field>& fields, QWidget* parent = nullptr);
    ~FormWidget() override;

    FieldValue value(int id) const;
    QString text(int id) const { return std::get<QString>(value(id)); }

    /// Shows \p value without counting as an edit; takes the sentence of a problem away.
    void setValue(int id, const FieldValue& value);

    /// Shows what isn't fine everywhere, and moves the focus to the first. True when all is fine.
    bool check();

    /// A sentence from elsewhere below one field, until it is edited.
    void setProblem(int id, const QString& sentence);

    /// The control itself, for focus and tests.
    QWidget* control(int id) const;

Q_SIGNALS:
    /// A person changed something.
    void edited(int id);

    /// The keyboard went elsewhere.
    void left(int id);

private:
    FieldRow& row(int id) const;

    std::vector<std::unique_ptr<FieldRow>> m_rows;
};

} // namespace leeward::ui
