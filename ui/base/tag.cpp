#include "ui/base/tag.h"

#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

Badge::Badge(const Theme& theme, const QString& words, const BadgeLook& look, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_look(look) {
    setTextFormat(Qt::PlainText);
    setText(words);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Badge::setBadgeLook(const BadgeLook& look) {
    m_look = look;
    updateGeometry();
    update();
}

QFont Badge::wordsFont() const {
    return weighted(m_theme.font(m_look.role), m_look.weight);
}

QSize Badge::sizeHint() const {
    const int icon = m_look.icon ? m_theme.px(m_look.iconSide) + m_theme.px(m_look.gap) : 0;
    const int words = QFontMetrics(wordsFont()).horizontalAdvance(text());
    return {m_theme.px(m_look.padding + m_look.end) + icon + words + 1, m_theme.px(m_look.height)};
}

QSize Badge::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), m_theme.px(120)), wanted.height()};
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_look.fill || m_look.edge) {
        const double corner = m_look.corner < 0 ? height() / 2.0 : m_theme.px(m_look.corner);
        drawBox(painter, m_theme, rect(),
                {m_look.fill.value_or(Color::Surface), m_look.edge.value_or(Color::Line), corner,
                 m_look.edge ? Edge::Line : Edge::None});
    }
    QRect row = rect().adjusted(m_theme.px(m_look.padding), 0, -m_theme.px(m_look.end) + 1, 0);
    if (m_look.icon) {
        const int side = m_theme.px(m_look.iconSide);
        const QRect icon(row.x(), row.y(), side, row.height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), icon), *m_look.icon,
                 m_look.iconColor.value_or(m_look.words), side);
        row.setLeft(icon.right() + 1 + m_theme.px(m_look.gap));
    }
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), row).translated(0, m_theme.sink(m_look.role)),
             static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), wordsFont(), m_look.words, text());
}

namespace {

BadgeLook visibilityLook(Place place, VisibilityChip::Form form) {
    const PlaceColors colors = colorsOf(place);
    BadgeLook look;
    look.icon = place == Place::Shared ? Icon::Shared : place == Place::Private ? Icon::Private : Icon::Open;
    look.words = place == Place::Neutral ? Color::Ink2 : colors.text;
    if (form == VisibilityChip::Form::Full) {
        look.role = TextRole::Small;
        look.weight = 500;
        look.fill = Color::Surface;
        look.edge = place == Place::Neutral ? Color::Line : colors.line;
        look.height = 30;
        look.corner = -1;
        look.padding = 10;
        look.end = 12;
        look.iconSide = 18;
        look.gap = 7;
        return look;
    }
    look.height = 26;
    look.padding = look.end = 0;
    if (form == VisibilityChip::Form::Tinted) {
        look.fill = colors.tint;
        look.edge = colors.line;
        look.corner = -1;
        look.padding = 8;
        look.end = 11;
    }
    return look;
}

QString visibilityWords(Place place, VisibilityChip::Form form) {
    const bool isFull = form == VisibilityChip::Form::Full;
    switch (place) {
    case Place::Shared:
        return isFull ? VisibilityChip::tr("Both of you can read this") : VisibilityChip::tr("Both of you");
    case Place::Private:
        return isFull ? VisibilityChip::tr("Only you can read this") : VisibilityChip::tr("Only you");
    case Place::Neutral:
        break;
    }
    return VisibilityChip::tr("Nothing is recorded here");
}

} // namespace

VisibilityChip::VisibilityChip(const Theme& theme, Place place, Form form, QWidget* parent)
    : Badge(theme, visibilityWords(place, form), visibilityLook(place, form), parent), m_form(form) {
    setAccessibleName(visibilityWords(place, Form::Full));
}

void VisibilityChip::setPlace(Place place) {
    setBadgeLook(visibilityLook(place, m_form));
    setText(visibilityWords(place, m_form));
    setAccessibleName(visibilityWords(place, Form::Full));
}

void VisibilityChip::setSentence(const QString& sentence) {
    setText(sentence);
    setAccessibleName(sentence);
}

Badge* tag(const Theme& theme, const QString& words, TagTone tone, std::optional<Icon> icon, QWidget* parent) {
    BadgeLook look;
    look.icon = icon;
    look.iconSide = 15;
    look.gap = 5;
    switch (tone) {
    case TagTone::Plain:
        look.fill = Color::Hover;
        break;
    case TagTone::Sage:
        look.fill = Color::SageTint;
        look.words = Color::Sage;
        break;
    case TagTone::Ochre:
        look.fill = Color::OchreTint;
        look.words = Color::Ochre;
        break;
    case TagTone::Shared:
        look.fill = Color::SharedTint;
        look.words = Color::Shared;
        break;
    case TagTone::Private:
        look.fill = Color::PrivateTint;
        look.words = Color::Private;
        break;
    }
    return new Badge(theme, words, look, parent);
}

Badge* alwaysTag(const Theme& theme, QWidget* parent) {
    BadgeLook look;
    look.edge = Color::Line;
    look.fill = Color::Inset;
    auto* made = new Badge(theme, QCoreApplication::translate("Tag", "Always"), look, parent);
    made->setAccessibleName(QCoreApplication::translate("Tag", "Always. Cannot be changed"));
    return made;
}

Badge* stateLabel(const Theme& theme, TalkState state, QWidget* parent) {
    BadgeLook look;
    look.padding = look.end = 0;
    look.iconSide = 18;
    look.gap = 7;
    switch (state) {
    case TalkState::TalkedThrough:
        look.icon = Icon::Together;
        look.words = Color::Ink3;
        look.iconColor = Color::Shared;
        return new Badge(theme, QCoreApplication::translate("Tag", "Talked through"), look, parent);
    case TalkState::Changed:
        look.icon = Icon::Apart;
        look.words = Color::Ochre;
        return new Badge(theme, QCoreApplication::translate("Tag", "Changed since you talked"), look, parent);
    case TalkState::Draft:
        break;
    }
    look.icon = Icon::Dotted;
    look.words = Color::Ink3;
    return new Badge(theme, QCoreApplication::translate("Tag", "A draft"), look, parent);
}

Badge* keyCap(const Theme& theme, const QString& key, QWidget* parent) {
    BadgeLook look;
    look.edge = Color::Line;
    look.fill = Color::Inset;
    look.padding = look.end = 8;
    return new Badge(theme, key, look, parent);
}

} // namespace leeward::ui
