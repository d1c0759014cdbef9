#include "ui/base/accessible.h"

#include "ui/base/accessible_segments.h"
#include "ui/base/avatar.h"
#include "ui/base/busy_ring.h"
#include "ui/base/choice_list.h"
#include "ui/base/list_row.h"
#include "ui/base/strength_meter.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/toast.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace leeward::ui {

namespace {

/// A widget with another role than Qt would guess; labels are called by their words.
class RoleOnly final : public QAccessibleWidget {
public:
    RoleOnly(QWidget& widget, QAccessible::Role role) : QAccessibleWidget(&widget, role) {}

    QString text(QAccessible::Text kind) const override {
        const auto* label = qobject_cast<const QLabel*>(widget());
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() && label ? label->text() : said;
    }
};

/// A row that is one of several, and pressing it chooses it.
class RowOfChoices final : public QAccessibleWidget {
public:
    explicit RowOfChoices(QAbstractButton& row) : QAccessibleWidget(&row, QAccessible::RadioButton), m_row(row) {}

    QString text(QAccessible::Text kind) const override {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? m_row.text() : said;
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_row.isChecked();
        return state;
    }

    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }

    void doAction(const QString& name) override {
        if (name == toggleAction() || name == pressAction())
            m_row.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton& m_row;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (qobject_cast<HeadingLabel*>(object))
        return new RoleOnly(*widget, QAccessible::Heading);
    if (auto* segments = qobject_cast<Segments*>(object))
        return new AccessibleSegments(*segments);
    if (auto* row = qobject_cast<ChoiceRow*>(object))
        return new RowOfChoices(*row);
    if (auto* row = qobject_cast<ListRow*>(object); row && row->isCheckable())
        return new RowOfChoices(*row);
    if (qobject_cast<ChoiceList*>(object))
        return new RoleOnly(*widget, QAccessible::Grouping);
    if (qobject_cast<Toast*>(object))
        return new RoleOnly(*widget, QAccessible::AlertMessage);
    if (qobject_cast<Band*>(object) || qobject_cast<BusyRing*>(object) || qobject_cast<StrengthMeter*>(object))
        return new RoleOnly(*widget, QAccessible::StatusBar);
    if (qobject_cast<Avatar*>(object))
        return new RoleOnly(*widget, QAccessible::Graphic);
    // Qt 6.4's own reads beyond the end when a scroll bar goes between a screen reader's two questions.
    if (qobject_cast<QScrollArea*>(object))
        return new RoleOnly(*widget, QAccessible::Client);
    return nullptr;
}

void send(QWidget& widget, QAccessible::Event what) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&widget, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installAccessibleRoles() {
    QAccessible::installFactory(make);
}

void announce(QWidget& widget) {
    send(widget, QAccessible::NameChanged);
}

void announceDescription(QWidget& widget) {
    send(widget, QAccessible::DescriptionChanged);
}

void alert(QWidget& widget) {
    send(widget, QAccessible::Alert);
}

} // namespace leeward::ui
