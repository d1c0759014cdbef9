#include "ui/base/chip.h"

#include "ui/base/flow_layout.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kIconGap = 5;

} // namespace

Chip::Chip(const Theme& theme, const QString& text, Kind kind, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind) {
    setText(text);
    setCheckable(kind == Kind::Choice);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRing(*this, kPillRing);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setChipHeight(Height height) {
    m_height = height;
    updateGeometry();
}

void Chip::setPicture(Icon picture) {
    m_picture = picture;
    updateGeometry();
}

std::optional<Icon> Chip::picture() const {
    if (m_kind == Kind::Add)
        return Icon::Plus;
    return m_picture || !isChecked() ? m_picture : Icon::Check;
}

TextRole Chip::role() const {
    return m_height == Height::Tall ? TextRole::Ui : TextRole::Small;
}

int Chip::padding() const {
    return m_theme.px(m_height == Height::Tall ? 17 : 13);
}

QFont Chip::wordsFont() const {
    return weighted(m_theme.font(role()), isChecked() ? 500 : 400);
}

QSize Chip::sizeHint() const {
    const int words = QFontMetrics(wordsFont()).horizontalAdvance(text());
    const int icon = picture() ? m_theme.px(kIcon) + m_theme.px(kIconGap) : 0;
    const int height = m_height == Height::Tall ? 40 : m_height == Height::Usual ? 32 : 28;
    return {2 * padding() + icon + words + 2, m_theme.px(height)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const PlaceColors place = colorsOf(placeOf(this));
    const bool isOver = isEnabled() && underMouse();
    Box box{Color::Surface, Color::Control, height() / 2.0, m_kind == Kind::Choice ? Edge::Line : Edge::Dashed};
    Color words = m_kind == Kind::Choice ? Color::Ink : Color::Ink2;
    if (isChecked()) {
        box.fill = isOver ? place.hover : place.fill;
        box.edge = place.edge;
        words = Color::OnFill;
    } else if (isDown() || isOver) {
        box.fill = isDown() ? Color::Pressed : Color::Hover;
    }
    if (!isEnabled()) {
        box.fill = Color::Surface;
        box.edge = Color::Line;
        words = Color::Disabled;
    }
    drawBox(painter, m_theme, rect(), box);
    QRect row = rect().adjusted(padding(), 0, -padding() + 2, 0);
    if (const auto shown = picture()) {
        const QRect icon(row.x(), row.y(), m_theme.px(kIcon), row.height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), icon), *shown, words, m_theme.px(kIcon));
        row.setLeft(icon.right() + 1 + m_theme.px(kIconGap));
    }
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), row).translated(0, m_theme.sink(role())),
             static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft, wordsFont(), words, text());
}

ChipFlow::ChipFlow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_flow(new FlowLayout(theme, 7, this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipFlow::addChoice(const QString& text) {
    auto* chip = new Chip(m_theme, text, Chip::Kind::Choice, this);
    // Choices stand before the dashed chips.
    QList<QLayoutItem*> later;
    while (m_flow->count() > m_choices.size())
        later.prepend(m_flow->takeAt(m_flow->count() - 1));
    m_flow->addWidget(chip);
    for (QLayoutItem* item : later)
        m_flow->addItem(item);
    QWidget* before = m_choices.isEmpty() ? nullptr : m_choices.last();
    if (before)
        setTabOrder(before, chip);
    m_choices.append(chip);
    connect(chip, &QAbstractButton::clicked, this, &ChipFlow::edited);
    chip->show();
    return chip;
}

Chip* ChipFlow::addChip(const QString& text, Chip::Kind kind) {
    auto* chip = new Chip(m_theme, text, kind, this);
    m_flow->addWidget(chip);
    return chip;
}

QStringList ChipFlow::chosen() const {
    QStringList texts;
    for (const Chip* chip : m_choices) {
        if (chip->isChecked())
            texts.append(chip->text());
    }
    return texts;
}

void ChipFlow::setChosen(const QStringList& texts) {
    for (Chip* chip : std::as_const(m_choices))
        chip->setChecked(texts.contains(chip->text()));
    for (const QString& text : texts) {
        const bool isThere =
            std::any_of(m_choices.cbegin(), m_choices.cend(), [&](const Chip* chip) { return chip->text() == text; });
        if (!isThere)
            addChoice(text)->setChecked(true);
    }
}

} // namespace leeward::ui
