#include "ui/base/check_box.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kMark = 20;
constexpr int kGap = 11;
constexpr int kWidest = 560;
constexpr int kNarrowest = 160;

int textLeft(const Theme& theme) {
    return theme.px(kMark + kGap);
}

int firstLine(const Theme& theme, TextRole role) {
    return std::max(theme.px(24), theme.lineHeight(role));
}

WrappedText wrapped(const Theme& theme, const QString& text, TextRole role, int width, Qt::LayoutDirection direction) {
    TextSetting setting;
    setting.role = role;
    setting.direction = direction;
    return {theme, text, setting, width - textLeft(theme)};
}

int heightFor(const Theme& theme, const QString& text, TextRole role, int width) {
    const int words = wrapped(theme, text, role, width, Qt::LeftToRight).height();
    return std::max(firstLine(theme, role), words + firstLine(theme, role) - theme.lineHeight(role));
}

QSize hintFor(const Theme& theme, const QString& text, TextRole role) {
    const int width = std::min(textLeft(theme) + lineWidth(theme, text, role) + 2, theme.px(kWidest));
    return {width, heightFor(theme, text, role, width)};
}

QSize leastFor(const Theme& theme, const QString& text, TextRole role) {
    return {std::min(hintFor(theme, text, role).width(), theme.px(kNarrowest)), firstLine(theme, role)};
}

void paint(QPainter& painter, const Theme& theme, const QAbstractButton& button, TextRole role,
           QStyle::PrimitiveElement mark, QStyleOptionButton option) {
    const int side = theme.px(kMark);
    const QRect box(0, (firstLine(theme, role) - side) / 2, side, side);
    option.rect = QStyle::visualRect(button.layoutDirection(), button.rect(), box);
    button.style()->drawPrimitive(mark, &option, &painter, &button);
    const WrappedText words = wrapped(theme, button.text(), role, button.width(), button.layoutDirection());
    const int left = button.layoutDirection() == Qt::RightToLeft ? 0 : textLeft(theme);
    const int top = (firstLine(theme, role) - theme.lineHeight(role)) / 2;
    words.paint(painter, QPoint(left, top), button.isEnabled() ? Color::Ink : Color::Disabled);
}

void prepare(const Theme& theme, QAbstractButton& button, int ring) {
    // May grow: Qt cuts what is Fixed to its hint, which knows no narrower width and so no second line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
    button.setCursor(Qt::PointingHandCursor);
    setRingAroundMark(button, ring, kMark);
    QObject::connect(&theme, &Theme::changed, &button, [&button] {
        button.updateGeometry();
        button.update();
    });
}

} // namespace

CheckBox::CheckBox(const Theme& theme, const QString& text, QWidget* parent, TextRole role)
    : QCheckBox(text, parent), m_theme(theme), m_role(role) {
    prepare(theme, *this, 5);
}

QSize CheckBox::sizeHint() const {
    return hintFor(m_theme, text(), m_role);
}

QSize CheckBox::minimumSizeHint() const {
    return leastFor(m_theme, text(), m_role);
}

int CheckBox::heightForWidth(int width) const {
    return heightFor(m_theme, text(), m_role, width);
}

void CheckBox::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    paint(painter, m_theme, *this, m_role, QStyle::PE_IndicatorCheckBox, option);
}

RadioButton::RadioButton(const Theme& theme, const QString& text, QWidget* parent)
    : QRadioButton(text, parent), m_theme(theme) {
    prepare(theme, *this, kPillRing);
}

QSize RadioButton::sizeHint() const {
    return hintFor(m_theme, text(), TextRole::Ui);
}

QSize RadioButton::minimumSizeHint() const {
    return leastFor(m_theme, text(), TextRole::Ui);
}

int RadioButton::heightForWidth(int width) const {
    return heightFor(m_theme, text(), TextRole::Ui, width);
}

void RadioButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    paint(painter, m_theme, *this, TextRole::Ui, QStyle::PE_IndicatorRadioButton, option);
}

} // namespace leeward::ui
