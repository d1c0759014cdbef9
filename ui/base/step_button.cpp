#include "ui/base/step_button.h"

#include "ui/base/focus_ring.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12;

} // namespace

StepButton::StepButton(const Theme& theme, Icon icon, Color iconColor, const QString& title, const QString& sentence,
                       QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setRing(*this, kCorner);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 20, 13, 18, 13);
    setScaledSpacing(theme, *row, 18);
    row->addWidget(new IconView(theme, icon, iconColor, 22, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(theme, TextRole::Strong, title, this));
    words->addWidget(label(theme, TextRole::Small, sentence, this));
    row->addLayout(words, 1);
    row->addWidget(new IconView(theme, Icon::Right, Color::Ink2, 20, this));
    // Presses land on the button, wherever in it they are.
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void StepButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Color fill = isDown() ? Color::Pressed : underMouse() ? Color::Hover : Color::Surface;
    drawBox(painter, m_theme, rect(), {fill, Color::Control, m_theme.px(kCorner) * 1.0, Edge::Line});
}

} // namespace leeward::ui
