#pragma once

#include "ui/base/line_field.h"
#include "ui/forms/field.h"

#include <QObject>

class QFrame;
class QVBoxLayout;

namespace leeward::ui {

class IconView;
class TextLabel;
class Theme;

/// One field of a form: its label, hint, control and the sentence of a problem. The widgets belong to the form.
class FieldRow final : public QObject {
    Q_OBJECT

public:
    FieldRow(const Theme& theme, const Field& field, QWidget& form, QVBoxLayout& column);

    int id() const { return m_field.id; }
    QWidget* control() const { return m_control; }
    FieldValue value() const;
    void setValue(const FieldValue& value);

    /// Shows what isn't fine now. True when nothing is.
    bool check();
    void setProblem(const QString& sentence);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited();
    void left();

private:
    QWidget* makeControl(const Theme& theme, QWidget& form);
    void describe();
    void touched();
    void showState(FieldState state);

    const Field m_field;
    QWidget* m_control = nullptr;
    QFrame* m_box = nullptr; ///< around a text of several lines
    QWidget* m_problemRow = nullptr;
    TextLabel* m_problem = nullptr;
    bool m_isSetting = false;
};

} // namespace leeward::ui
