#include "ui/base/combo_box.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kPadding = 15;
constexpr int kArrow = 20;

} // namespace

ComboBox::ComboBox(const Theme& theme, Height height, QWidget* parent)
    : QComboBox(parent), m_theme(theme), m_height(height) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setRing(*this, 8);
    setItemDelegate(new QStyledItemDelegate(this)); // the usual one does not ask the style sheet
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ComboBox::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(wordsRole()));
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words = std::max(words, metrics.horizontalAdvance(itemText(i)));
    return {m_theme.px(2 * kPadding + kArrow + 16) + words, m_theme.px(m_height == Height::Field ? 44 : 38)};
}

QSize ComboBox::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_theme.px(140)), m_theme.px(m_height == Height::Field ? 44 : 38)};
}

void ComboBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isOver = isEnabled() && underMouse();
    Box box{isOver ? Color::Hover : Color::Surface, Color::Control, m_theme.px(8) * 1.0, Edge::Line};
    if (!isEnabled())
        box.fill = box.edge = Color::DisabledBg;
    drawBox(painter, m_theme, rect(), box);
    const int arrow = m_theme.px(kArrow);
    const QRect at(width() - m_theme.px(kPadding - 2) - arrow, 0, arrow, height());
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), at), Icon::Down,
             isEnabled() ? Color::Ink : Color::Disabled, arrow);
    const QRect words(m_theme.px(kPadding), 0, at.left() - m_theme.px(kPadding + 8), height());
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), words),
             static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), wordsRole(),
             isEnabled() ? Color::Ink : Color::Disabled, currentText());
}

TextRole ComboBox::wordsRole() const {
    return m_height == Height::Field ? TextRole::Body : TextRole::Ui;
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace leeward::ui
