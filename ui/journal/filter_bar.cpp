#include "ui/journal/filter_bar.h"

#include "ui/base/flow_layout.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/roving_focus.h"
#include "ui/base/tab_place.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 11;
constexpr int kIcon = 14;
constexpr int kIconGap = 6;

using State = FilterChoice::State;

} // namespace

FilterChip::FilterChip(const Theme& theme, const FilterChoice& choice, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setRing(*this, kPillRing);
    setChoice(choice);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FilterChip::setChoice(const FilterChoice& choice) {
    m_choice = choice;
    setText(choice.words);
    setAccessibleName(choice.state == State::Removable ? tr("%1, take it off", "a filter").arg(choice.words)
                                                       : choice.words);
    setChecked(choice.state != State::Off);
    update();
}

QFont FilterChip::wordsFont() const {
    return weighted(m_theme.font(TextRole::Meta), isChecked() ? 500 : 400);
}

QSize FilterChip::sizeHint() const {
    // As wide as its words in the heavier weight, so that choosing moves nothing.
    const int words = QFontMetrics(weighted(m_theme.font(TextRole::Meta), 500)).horizontalAdvance(text());
    const int forPicture = m_choice.icon ? m_theme.px(kIcon) + m_theme.px(kIconGap) : 0;
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
    if (m_choice.icon) {
        const int side = m_theme.px(kIcon);
        const QRect at(row.left(), row.top(), side, row.height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), at), *m_choice.icon, ink, side);
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

void FilterBar::show(const std::vector<FilterChoice>& choices) {
    const bool hasSame = std::equal(
        choices.begin(), choices.end(), m_chips.cbegin(), m_chips.cend() - !m_chips.isEmpty(),
        [](const FilterChoice& choice, const FilterChip* chip) {
            return choice.words == chip->choice().words && choice.icon.has_value() == chip->choice().icon.has_value();
        });
    if (m_chips.isEmpty() || !hasSame)
        build(choices);
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_chips[static_cast<qsizetype>(i)]->setChoice(choices[i]);
}

/// The former chips go later: one of them may be the one that was just pressed.
void FilterBar::build(const std::vector<FilterChoice>& choices) {
    const auto* focused = qobject_cast<const FilterChip*>(focusWidget());
    const bool hadFocus = focused && focused->hasFocus();
    const QString former = focused ? focused->choice().words : QString();
    for (FilterChip* chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    delete m_roving;
    m_roving = new RovingFocus(this);
    for (const FilterChoice& choice : choices) {
        auto* chip = new FilterChip(m_theme, choice, this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            const ListFilter filter = chip->choice().leadsTo;
            chip->setChecked(chip->choice().state != State::Off); // what it leads to says what is on
            Q_EMIT chosen(filter);
        });
        add(chip);
    }
    auto* more = new FilterChip(m_theme, {tr("More filters…"), std::nullopt, State::Off, {}}, this);
    more->setCheckable(false);
    connect(more, &QAbstractButton::clicked, this, &FilterBar::moreRequested);
    add(more);
    if (hadFocus)
        giveFocusTo(former);
}

void FilterBar::add(FilterChip* chip) {
    layout()->addWidget(chip);
    chip->show();
    m_roving->add(chip);
    m_chips.append(chip);
    if (m_next)
        setTabPlace(*m_next, *chip);
}

void FilterBar::giveFocusTo(const QString& words) {
    const auto found = std::find_if(m_chips.cbegin(), m_chips.cend(),
                                    [&words](const FilterChip* chip) { return chip->choice().words == words; });
    (found == m_chips.cend() ? m_chips.front() : *found)->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
