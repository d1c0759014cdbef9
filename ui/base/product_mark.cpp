#include "ui/base/product_mark.h"

#include "ui/base/preferences.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace leeward::ui {

ProductMark::ProductMark(const Theme& theme, const Preferences& preferences, int side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_side(side) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    choose();
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    connect(&preferences, &Preferences::changed, this, &ProductMark::choose);
}

void ProductMark::choose() {
    const bool isNeutral = m_preferences.now().windowName == settings::WindowName::Notes;
    m_icon = QIcon(isNeutral ? QStringLiteral(":/app/notes.svg") : QStringLiteral(":/app/leeward.svg"));
    update();
}

QSize ProductMark::sizeHint() const {
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void ProductMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace leeward::ui
