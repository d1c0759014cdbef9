#include "ui/base/accessible_segments.h"

namespace leeward::ui {

namespace {

/// One segment. It has no widget of its own; it lives as long as its group's interface.
class OneSegment final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    OneSegment(Segments& segments, int index) : m_segments(segments), m_index(index) {}

    int index() const { return m_index; }
    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_segments.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_segments); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_segments.choices()[m_index].text : QString();
    }

    QRect rect() const override {
        const QRect area = m_segments.rectOf(m_index);
        return {m_segments.mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = true;
        state.focusable = true;
        state.checked = m_segments.chosen() == m_index;
        state.focused = m_segments.hasFocus() && m_segments.current() == m_index;
        state.disabled = !m_segments.isEnabled();
        state.invisible = !m_segments.isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {toggleAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void doAction(const QString& name) override {
        if (name == toggleAction() || name == pressAction())
            m_segments.choose(m_index);
    }

private:
    Segments& m_segments;
    const int m_index;
};

} // namespace

AccessibleSegments::AccessibleSegments(Segments& segments)
    : QAccessibleWidget(&segments, QAccessible::Grouping), m_segments(segments) {}

AccessibleSegments::~AccessibleSegments() {
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

int AccessibleSegments::childCount() const {
    return static_cast<int>(m_segments.choices().size());
}

QAccessibleInterface* AccessibleSegments::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_children.size() <= static_cast<std::size_t>(index)) {
        auto* made = new OneSegment(m_segments, static_cast<int>(m_children.size()));
        m_children.push_back(QAccessible::registerAccessibleInterface(made)); // Qt's cache owns it
    }
    return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
}

int AccessibleSegments::indexOfChild(const QAccessibleInterface* child) const {
    const auto* segment = dynamic_cast<const OneSegment*>(child);
    return segment ? segment->index() : -1;
}

QAccessibleInterface* AccessibleSegments::childAt(int x, int y) const {
    const QPoint point = m_segments.mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i) {
        if (m_segments.rectOf(i).contains(point))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface* AccessibleSegments::focusChild() const {
    return m_segments.hasFocus() ? child(m_segments.current()) : nullptr;
}

} // namespace leeward::ui
