#pragma once

#include <QLayout>
#include <QList>

namespace leeward::ui {

class Theme;

/// Puts things beside each other and begins a new line when the width is used up.
class FlowLayout final : public QLayout {
public:
    /// \p gap between things and between lines, in pixels at 100 %.
    FlowLayout(const Theme& theme, int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Pass : std::uint8_t { Measure, Place };
    int arrange(const QRect& rect, Pass pass) const;

    const Theme& m_theme;
    const int m_gap;
    QList<QLayoutItem*> m_items;
};

} // namespace leeward::ui
