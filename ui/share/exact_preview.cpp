#include "ui/share/exact_preview.h"

#include "ui/base/accessible.h"
#include "ui/base/focus_ring.h"
#include "ui/base/icon_view.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12; // at 100 %

} // namespace

ExactPreview::ExactPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(new QWidget(this)),
      m_title(label(theme, TextRole::Ui, tr("Your partner will see exactly this"), m_head)),
      m_words(label(theme, TextRole::Reading, {}, this)) {
    setPlace(*this, Place::Shared);
    setFocusPolicy(Qt::TabFocus);
    setRing(*this, kCorner);
    m_title->setWeight(600);
    auto* head = new QHBoxLayout(m_head);
    setScaledMargins(theme, *head, 16, 9, 16, 9);
    setScaledSpacing(theme, *head, 12);
    head->addWidget(new IconView(theme, Icon::Shared, Color::Shared, 20, m_head), 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    auto* body = new QVBoxLayout;
    setScaledMargins(theme, *body, 16, 12, 16, 14);
    body->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(body);
    setWords({});
}

void ExactPreview::setWords(const QString& words) {
    m_words->setWords(words.isEmpty() ? tr("Nothing yet.") : words);
    m_words->setTone(words.isEmpty() ? Color::Ink3 : Color::Ink);
    setAccessibleName(m_title->text() + u'\n' + m_words->text());
}

void ExactPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, m_theme.px(kCorner), m_theme.px(kCorner));
    painter.fillPath(shape, m_theme.color(Color::Surface));
    painter.setClipPath(shape);
    painter.fillRect(m_head->geometry(), m_theme.color(Color::SharedTint));
    painter.fillRect(QRect(0, m_head->geometry().bottom() + 1, width(), 1), m_theme.color(Color::SharedLine));
    painter.setClipping(false);
    painter.setPen(m_theme.color(Color::SharedLine));
    painter.drawPath(shape);
}

} // namespace leeward::ui
