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

int firstLine(const Theme& theme) {
    return std::max(theme.px(24), theme.lineHeight(TextRole::Ui));
}

WrappedText wrapped(const Theme& theme, const QString& text, int width, Qt::LayoutDirection direction) {
    TextSetting setting;
    setting.direction = direction;
    return {theme, text, setting, width - textLeft(theme)};
}

int heightFor(const Theme& theme, const QString& text, int width) {
    const int words = wrapped(theme, text, width, Qt::LeftToRight).height();
    return std::max(firstLine(theme), words + firstLine(theme) - theme.lineHeight(TextRole::Ui));
}

QSize hintFor(const Theme& theme, const QString& text) {
    const int width = std::min(textLeft(theme) + lineWidth(theme, text, TextRole::Ui) + 2, theme.px(kWidest));
    return {width, heightFor(theme, text, width)};
}

QSize leastFor(const Theme& theme, const QString& text) {
    return {std::min(hintFor(theme, text).width(), theme.px(kNarrowest)), firstLine(theme)};
}

void paint(QPainter& painter, const Theme& theme, const QAbstractButton& button, QStyle::PrimitiveElement mark,
           QStyleOptionButton option) {
    const int side = theme.px(kMark);
    const QRect box(0, (firstLine(theme) - side) / 2, side, side);
    option.rect = QStyle::visualRect(button.layoutDirection(), button.rect(), box);
    button.style()->drawPrimitive(mark, &option, &painter, &button);
    const WrappedText words = wrapped(theme, button.text(), button.width(), button.layoutDirection());
    const int left = button.layoutDirection() == Qt::RightToLeft ? 0 : textLeft(theme);
    const int top = (firstLine(theme) - theme.lineHeight(TextRole::Ui)) / 2;
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

CheckBox::CheckBox(const Theme& theme, const QString& text, QWidget* parent) : QCheckBox(text, parent), m_theme(theme) {
    prepare(theme, *this, 5);
}

QSize CheckBox::sizeHint() const {
    return hintFor(m_theme, text());
}

QSize CheckBox::minimumSizeHint() const {
    return leastFor(m_theme, text());
}

int CheckBox::heightForWidth(int width) const {
    return heightFor(m_theme, text(), width);
}

void CheckBox::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    paint(painter, m_theme, *this, QStyle::PE_IndicatorCheckBox, option);
}

RadioButton::RadioButton(const Theme& theme, const QString& text, QWidget* parent)
    : QRadioButton(text, parent), m_theme(theme) {
    prepare(theme, *this, kPillRing);
}

QSize RadioButton::sizeHint() const {
    return hintFor(m_theme, text());
}

QSize RadioButton::minimumSizeHint() const {
    return leastFor(m_theme, text());
}

int RadioButton::heightForWidth(int width) const {
    return heightFor(m_theme, text(), width);
}

void RadioButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    paint(painter, m_theme, *this, QStyle::PE_IndicatorRadioButton, option);
}

} // namespace leeward::ui
