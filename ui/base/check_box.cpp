#include "ui/base/check_box.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace leeward::ui {

namespace {

// Breaks \p text into lines of the UI role and gives the height; paints them when there is a painter.
int layOut(const Theme& theme, const QString& text, int width, QPainter* painter, QPointF at) {
    const int lineHeight = theme.lineHeight(TextRole::Ui);
    QTextLayout layout(text, theme.font(TextRole::Ui));
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return y;
}

} // namespace

CheckBox::CheckBox(const Theme& theme, const QString& text, QWidget* parent) : QCheckBox(text, parent), m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setRing(*this, 6);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int CheckBox::textLeft() const {
    return m_theme.px(20 + 11);
}

QSize CheckBox::sizeHint() const {
    const int words = QFontMetrics(m_theme.font(TextRole::Ui)).horizontalAdvance(text());
    const int width = std::min(textLeft() + words + 2, m_theme.px(560));
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_theme.px(160)), std::max(m_theme.px(24), m_theme.lineHeight(TextRole::Ui))};
}

int CheckBox::heightForWidth(int width) const {
    return std::max(m_theme.px(24), layOut(m_theme, text(), width - textLeft(), nullptr, {}));
}

void CheckBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = m_theme.px(20);
    const int first = std::max(m_theme.px(24), m_theme.lineHeight(TextRole::Ui));
    const QRect box(0, (first - side) / 2, side, side);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(m_theme.color(isEnabled() ? Color::Ink : Color::Disabled));
    const int wide = width() - textLeft();
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : textLeft();
    const int top = (first - m_theme.lineHeight(TextRole::Ui)) / 2;
    layOut(m_theme, text(), wide, &painter, QPointF(left, top + m_theme.sink(TextRole::Ui)));
}

RadioButton::RadioButton(const Theme&, const QString& text, QWidget* parent) : QRadioButton(text, parent) {
    setCursor(Qt::PointingHandCursor);
    setRing(*this, 6);
}

} // namespace leeward::ui
