#include "ui/forms/field_row.h"

#include "ui/base/accessible.h"
#include "ui/base/combo_box.h"
#include "ui/base/focus_ring.h"
#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"

#include <QFocusEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

FieldRow::FieldRow(const Theme& theme, const Field& field, QWidget& form, QVBoxLayout& column) : m_field(field) {
    auto* label = fieldLabel(theme, field.label, &form);
    auto* head = new QHBoxLayout;
    setScaledSpacing(theme, *head, 10);
    head->addWidget(label);
    if (field.required == Required::Yes)
        head->addWidget(new TextLabel(theme, TextRole::Meta, tr("needed"), &form), 0, Qt::AlignBottom);
    head->addStretch(1);
    column.addLayout(head);
    if (!field.hint.isEmpty())
        column.addWidget(new TextLabel(theme, TextRole::Small, field.hint, &form));
    m_control = makeControl(theme, form);
    m_control->setAccessibleName(field.label);
    m_control->installEventFilter(this);
    label->setBuddy(m_control);
    column.addWidget(m_box ? m_box : m_control, 0,
                     field.kind == FieldKind::Switch ? Qt::AlignLeading : Qt::Alignment());
    m_problemRow = new QWidget(&form);
    auto* row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *row, 8);
    row->addWidget(new IconView(theme, Icon::Notice, Color::Brick, 16, m_problemRow), 0, Qt::AlignTop);
    m_problem = new TextLabel(theme, TextRole::Small, QString(), m_problemRow);
    m_problem->setTone(Color::Ink);
    row->addWidget(m_problem, 1);
    m_problemRow->hide();
    column.addWidget(m_problemRow);
    describe();
}

QWidget* FieldRow::makeControl(const Theme& theme, QWidget& form) {
    switch (m_field.kind) {
    case FieldKind::Line: {
        auto* line = new LineField(theme, &form);
        line->setMaxLength(m_field.maxLength);
        line->setPlaceholderText(m_field.placeholder);
        connect(line, &QLineEdit::textChanged, this, &FieldRow::touched);
        return line;
    }
    case FieldKind::Paragraph: {
        auto* text = new WritingEdit(theme, WritingEdit::Use::Write, TextRole::Body, &form);
        text->setMinimumLines(3);
        m_box = new QFrame(&form);
        m_box->setProperty("role", QStringLiteral("field"));
        auto* inside = new QVBoxLayout(m_box);
        setScaledMargins(theme, *inside, 14, 9, 14, 9);
        inside->addWidget(text);
        setRingOn(*text, *m_box);
        text->setPlaceholderText(m_field.placeholder);
        connect(text, &WritingEdit::edited, this, &FieldRow::touched);
        return text;
    }
    case FieldKind::Choice: {
        auto* combo = new ComboBox(theme, ComboBox::Height::Field, &form);
        combo->addItems(m_field.choices);
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldRow::touched);
        return combo;
    }
    case FieldKind::Switch:
        break;
    }
    auto* toggle = new Switch(theme, &form);
    connect(toggle, &QAbstractButton::toggled, this, &FieldRow::touched);
    return toggle;
}

FieldValue FieldRow::value() const {
    if (const auto* line = qobject_cast<const QLineEdit*>(m_control))
        return line->text();
    if (const auto* text = qobject_cast<const WritingEdit*>(m_control))
        return text->words();
    if (const auto* combo = qobject_cast<const QComboBox*>(m_control))
        return combo->currentIndex();
    return qobject_cast<const QAbstractButton*>(m_control)->isChecked();
}

void FieldRow::setValue(const FieldValue& value) {
    m_isSetting = true;
    if (auto* line = qobject_cast<QLineEdit*>(m_control))
        line->setText(std::get<QString>(value));
    else if (auto* text = qobject_cast<WritingEdit*>(m_control))
        text->setWords(std::get<QString>(value));
    else if (auto* combo = qobject_cast<QComboBox*>(m_control))
        combo->setCurrentIndex(std::get<int>(value));
    else
        qobject_cast<QAbstractButton*>(m_control)->setChecked(std::get<bool>(value));
    m_isSetting = false;
    setProblem({});
}

bool FieldRow::check() {
    setProblem(m_field.problem ? m_field.problem(value()) : QString());
    return m_problem->text().isEmpty();
}

void FieldRow::setProblem(const QString& sentence) {
    if (sentence == m_problem->text())
        return;
    m_problem->setWords(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    showState(sentence.isEmpty() ? FieldState::Fine : FieldState::Problem);
    describe();
    if (!sentence.isEmpty())
        alert(*m_problem);
}

void FieldRow::showState(FieldState state) {
    if (auto* line = qobject_cast<LineField*>(m_control))
        line->setFieldState(state);
    if (m_box)
        setFieldState(*m_box, state);
}

// What a screen reader says after the name: whether it is needed, the hint, and what isn't fine.
void FieldRow::describe() {
    QStringList parts;
    if (!m_problem->text().isEmpty())
        parts.append(m_problem->text());
    if (m_field.required == Required::Yes)
        parts.append(tr("Needed."));
    if (!m_field.hint.isEmpty())
        parts.append(m_field.hint);
    m_control->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

void FieldRow::touched() {
    if (m_isSetting)
        return;
    setProblem({}); // a sentence about what is being mended would be in the way
    Q_EMIT edited();
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_control && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool hasLeft = reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
        if (hasLeft) {
            check();
            Q_EMIT left();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leeward::ui
