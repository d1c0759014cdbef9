#pragma once

#include "ui/shell/sidebar.h"

#include <QAbstractButton>

namespace leeward::ui {

/// One place in the sidebar: icon and name, or the icon alone in the rail. Its icon has its place's colour while it
/// is the one that is open. A screen reader hears a radio button: one of them is always chosen.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const Theme& theme, const PlaceEntry& entry, QWidget* parent);

    PageName page() const { return m_entry.page; }
    void setReflow(Reflow reflow);

    /// A small pencil: what is there has changed since the two talked.
    void setMark(PlaceMark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintMark(QPainter& painter) const;

    const Theme& m_theme;
    PlaceEntry m_entry;
    Reflow m_reflow = Reflow::Wide;
    PlaceMark m_mark = PlaceMark::None;
};

} // namespace leeward::ui
