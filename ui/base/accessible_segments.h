#pragma once

#include "ui/base/segments.h"

#include <QAccessibleWidget>

#include <vector>

namespace leeward::ui {

/// What a screen reader sees of Segments: a group with a radio button for each.
class AccessibleSegments final : public QAccessibleWidget {
public:
    explicit AccessibleSegments(Segments& segments);
    ~AccessibleSegments() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    Segments& m_segments;
    mutable std::vector<QAccessible::Id> m_children; ///< made when first asked for
};

} // namespace leeward::ui
