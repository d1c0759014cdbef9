#include "ui/setup/choice_card.h"

#include "ui/base/focus_ring.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12;
constexpr int kDisc = 52;

/// Holds the room for the disc; the card paints it.
class DiscRoom final : public QWidget {
public:
    DiscRoom(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}
    QSize sizeHint() const override { return {m_theme.px(kDisc), m_theme.px(kDisc)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const Theme& m_theme;
};

} // namespace

ChoiceCard::ChoiceCard(const Theme& theme, Place place, Icon icon, const QString& label, const QString& sentence,
                       QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_place(place), m_icon(icon), m_picture(new DiscRoom(theme, this)),
      m_arrow(new IconView(theme, Icon::Right, Color::Ink2, 20, this)) {
    setText(label);
    setAccessibleName(tr("%1. %2", "an answer and the sentence that explains it").arg(label, sentence));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setRing(*this, kCorner);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 18, 18, 16, 18);
    setScaledSpacing(theme, *row, 16);
    auto* words = new QVBoxLayout;
    setScaledSpacing(theme, *words, 5);
    words->addStretch(1);
    words->addWidget(ui::label(theme, TextRole::Strong, label));
    words->addWidget(ui::label(theme, TextRole::Small, sentence));
    words->addStretch(1);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_arrow, 0, Qt::AlignVCenter);
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Box box{Color::Surface, Color::Control, static_cast<double>(m_theme.px(kCorner)), Edge::Line};
    if (isDown())
        box.fill = Color::Pressed;
    else if (underMouse())
        box.fill = Color::Hover;
    drawBox(painter, m_theme, rect(), box);

    const PlaceColors place = colorsOf(m_place);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(place.tint));
    painter.drawEllipse(m_picture->geometry());
    drawIcon(painter, m_theme, m_picture->geometry(), m_icon, place.text, m_theme.px(28));
}

ChoicePair::ChoicePair(const Theme& theme, ChoiceCard* first, ChoiceCard* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 12);
    column->addWidget(first);
    column->addWidget(second);
}

void ChoicePair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int high = std::max(m_first->heightForWidth(width()), m_second->heightForWidth(width()));
    m_first->setMinimumHeight(high);
    m_second->setMinimumHeight(high);
}

} // namespace leeward::ui
