#include "ui/journal/filter_bar.h"

#include "ui/base/flow_layout.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/roving_focus.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 11;
constexpr int kIcon = 14;
constexpr int kIconGap = 6;

QString nameOf(const ListFilter& filter) {
    switch (filter.kind) {
    case ListFilter::Kind::Tag:
        return filter.tag;
    case ListFilter::Kind::ForTherapy:
        return FilterBar::tr("For therapy");
    case ListFilter::Kind::Drafts:
        return FilterBar::tr("Drafts");
    case ListFilter::Kind::Bin:
        return FilterBar::tr("Bin");
    case ListFilter::Kind::All:
        break;
    }
    return FilterBar::tr("All");
}

} // namespace

FilterChip::FilterChip(const Theme& theme, const ListFilter& filter, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_filter(filter) {
    setText(nameOf(filter));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setRing(*this, kPillRing);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

std::optional<Icon> FilterChip::picture() const {
    if (m_filter.kind == ListFilter::Kind::ForTherapy)
        return isChecked() ? Icon::TherapyOn : Icon::Therapy;
    if (m_filter.kind == ListFilter::Kind::Bin)
        return Icon::Trash;
    return std::nullopt;
}

QFont FilterChip::wordsFont() const {
    return weighted(m_theme.font(TextRole::Meta), isChecked() ? 500 : 400);
}

QSize FilterChip::sizeHint() const {
    // As wide as its words in the heavier weight, so that choosing moves nothing.
    const int words = QFontMetrics(weighted(m_theme.font(TextRole::Meta), 500)).horizontalAdvance(text());
    const int forPicture = picture() ? m_theme.px(kIcon) + m_theme.px(kIconGap) : 0;
    return {2 * m_theme.px(kPadding) + forPicture + words + 2, m_theme.px(kHeight)};
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const PlaceColors place = colorsOf(placeOf(this));
    Box box{Color::Surface, Color::Control, height() / 2.0, Edge::Line};
    if (isChecked()) {
        box.fill = underMouse() ? place.hover : place.fill;
        box.edge = place.edge;
    } else if (isDown() || underMouse()) {
        box.fill = isDown() ? Color::Pressed : Color::Hover;
    }
    drawBox(painter, m_theme, rect(), box);
    const Color ink = isChecked() ? Color::OnFill : Color::Ink;
    QRect row = rect().adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding) + 2, 0);
    if (const auto icon = picture()) {
        const int side = m_theme.px(kIcon);
        const QRect at(row.left(), row.top(), side, row.height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), at), *icon, ink, side);
        row.setLeft(at.right() + 1 + m_theme.px(kIconGap));
    }
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), row).translated(0, m_theme.sink(TextRole::Meta)),
             static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft, wordsFont(), ink, text());
}

FilterBar::FilterBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    new FlowLayout(theme, 6, this);
    setAccessibleName(tr("Show"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::show(const std::vector<ListFilter>& filters, const ListFilter& on) {
    if (filters != m_filters) {
        qDeleteAll(m_chips);
        m_chips.clear();
        delete m_roving;
        m_roving = new RovingFocus(this);
        for (const ListFilter& filter : filters) {
            auto* chip = new FilterChip(m_theme, filter, this);
            connect(chip, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
            layout()->addWidget(chip);
            m_roving->add(chip);
            m_chips.append(chip);
        }
        m_filters = filters;
    }
    for (FilterChip* chip : std::as_const(m_chips))
        chip->setChecked(chip->filter() == on);
}

} // namespace leeward::ui
