#include "ui/base/line_field.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>
#include <QValidator>

#include <algorithm>

namespace leeward::ui {

namespace {

/// Leaves NULs out of what is pasted: no record holds them, and nobody means them.
class NoNuls final : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& text, int& position) const override {
        if (text.contains(QChar::Null)) {
            text.remove(QChar::Null);
            position = static_cast<int>(std::min<qsizetype>(position, text.size()));
        }
        return Acceptable;
    }
};

} // namespace

LineField::LineField(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme) {
    setValidator(new NoNuls(this));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setRing(*this, 8);
}

void setFieldState(QWidget& field, FieldState state) {
    field.setProperty("state", state == FieldState::Problem ? QStringLiteral("problem") : QString());
    // Qt looks at dynamic properties only while polishing.
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

void LineField::setFieldState(FieldState state) {
    leeward::ui::setFieldState(*this, state);
}

void LineField::setIconAt(IconAt side) {
    m_iconAt = side;
    keepIconSide();
}

// The style sheet's padding knows left and right only.
void LineField::keepIconSide() {
    if (!m_iconAt)
        return;
    const bool isLeft = (*m_iconAt == IconAt::Start) == (layoutDirection() == Qt::LeftToRight);
    setProperty("icon", isLeft ? QStringLiteral("left") : QStringLiteral("right"));
    style()->unpolish(this);
    style()->polish(this);
}

void LineField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepIconSide();
    if (event->type() != QEvent::PaletteChange)
        return;
    // The style sheet makes placeholders half transparent, which is too faint to read.
    QPalette mended = palette();
    const QColor wanted = m_theme.color(isEnabled() ? Color::Ink3 : Color::Disabled);
    if (mended.color(QPalette::PlaceholderText) == wanted)
        return;
    mended.setColor(QPalette::PlaceholderText, wanted);
    setPalette(mended);
}

QAction* LineField::addButton(Icon icon, const QString& name) {
    QAction* action = addAction(m_theme.icon(icon, Color::Ink2), QLineEdit::TrailingPosition);
    action->setText(name);
    action->setToolTip(name);
    for (auto* button : findChildren<QToolButton*>()) {
        if (button->defaultAction() != action)
            continue;
        button->setFocusPolicy(Qt::TabFocus);
        setRing(*button, 6);
    }
    return action;
}

SearchField::SearchField(const Theme& theme, const QString& name, QWidget* parent) : LineField(theme, parent) {
    setAccessibleName(name);
    setIconAt(IconAt::Start);
    addAction(theme.icon(Icon::Search, Color::Ink2), QLineEdit::LeadingPosition);
    QAction* empty = addButton(Icon::Close, tr("Empty the search"));
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, empty, [empty](const QString& text) { empty->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        Q_EMIT leaveDown();
    else
        LineField::keyPressEvent(event);
}

} // namespace leeward::ui
