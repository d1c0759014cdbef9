#include "ui/shell/sidebar.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/roving_focus.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/shell/lock_disc.h"
#include "ui/shell/nav_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

QString groupName(Place place) {
    switch (place) {
    case Place::Shared:
        return Sidebar::tr("Both of you");
    case Place::Private:
        return Sidebar::tr("Only you");
    case Place::Neutral:
        break;
    }
    return Sidebar::tr("Library");
}

std::pair<Icon, Color> groupMark(Place place) {
    switch (place) {
    case Place::Shared:
        return {Icon::Shared, Color::Shared};
    case Place::Private:
        return {Icon::Private, Color::Private};
    case Place::Neutral:
        break;
    }
    return {Icon::Open, Color::Ink2};
}

} // namespace

std::vector<PlaceEntry> placesFor(Company company) {
    const bool isPrivateShown = company != Company::BothHere;
    std::vector<PlaceEntry> places;
    if (isPrivateShown)
        places.push_back({PageName::Today, Sidebar::tr("Today"), Icon::Today, Place::Private});
    if (company == Company::OfTwo || company == Company::BothHere) {
        places.push_back({PageName::OurPlan, Sidebar::tr("Our plan"), Icon::Plan, Place::Shared});
        places.push_back({PageName::Together, Sidebar::tr("Together"), Icon::Together, Place::Shared});
    }
    if (isPrivateShown) {
        places.push_back({PageName::Journal, Sidebar::tr("Journal"), Icon::Journal, Place::Private});
        places.push_back({PageName::MyPlan, Sidebar::tr("My plan"), Icon::MyPlan, Place::Private});
        places.push_back({PageName::LookingBack, Sidebar::tr("Looking back"), Icon::LookBack, Place::Private});
    }
    if (company == Company::Stayed)
        places.push_back({PageName::OurPlan, Sidebar::tr("Our plan"), Icon::Plan, Place::Private});
    places.push_back({PageName::Practice, Sidebar::tr("Practice"), Icon::Practice, Place::Neutral});
    places.push_back({PageName::Learn, Sidebar::tr("Learn"), Icon::Learn, Place::Neutral});
    places.push_back({PageName::Support, Sidebar::tr("Support"), Icon::Support, Place::Neutral});
    places.push_back({PageName::Settings, Sidebar::tr("Settings"), Icon::Settings, Place::Neutral});
    return places;
}

Sidebar::Sidebar(const Theme& theme, const std::vector<PlaceEntry>& places, const QStringList& people, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_roving(new RovingFocus(this)) {
    setObjectName(QStringLiteral("side"));
    setAccessibleName(tr("Places"));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);

    auto* top = new QHBoxLayout;
    m_mark = new QLabel(this);
    m_name = label(theme, TextRole::Heading, QString(), this);
    top->addWidget(m_mark);
    top->addWidget(m_name, 1);
    column->addLayout(top);

    addGroups(places, column);
    addFoot(people, column);

    m_onlyWide.push_back(m_name);
    connect(&theme, &Theme::changed, this, &Sidebar::applyTheme);
    setCurrent(PageName::Today);
    setReflow(Reflow::Wide);
}

void Sidebar::addGroups(const std::vector<PlaceEntry>& places, QVBoxLayout* column) {
    std::optional<Place> group;
    for (const PlaceEntry& entry : places) {
        if (entry.page == PageName::Settings) {
            column->addStretch(1);
        } else if (entry.page != PageName::Today && group != entry.place) {
            group = entry.place;
            column->addWidget(groupLabel(groupName(entry.place), entry.place));
        }
        addButton(entry, column);
    }
}

QWidget* Sidebar::groupLabel(const QString& text, Place place) {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);

    auto* words = new QWidget(holder);
    auto* row = new QHBoxLayout(words);
    setScaledMargins(m_theme, *row, 10, 18, 0, 4);
    setScaledSpacing(m_theme, *row, 8);
    auto* mark = new QLabel(words);
    m_groupMarks.emplace_back(mark, place);
    row->addWidget(mark);
    row->addWidget(label(m_theme, TextRole::Meta, text, words), 1);

    QWidget* line = rule(m_theme, holder);
    column->addWidget(words);
    column->addWidget(line);
    m_onlyWide.push_back(words);
    m_onlyRail.push_back(line);
    m_railRules.push_back(column);
    return holder;
}

void Sidebar::addButton(const PlaceEntry& entry, QVBoxLayout* column) {
    auto* button = new NavButton(m_theme, entry, this);
    m_roving->add(button);
    connect(button, &NavButton::clicked, this, [this, button] {
        setCurrent(m_current);
        Q_EMIT chosen(button->page());
    });
    m_buttons.push_back(button);
    column->addWidget(button);
}

void Sidebar::addFoot(const QStringList& people, QVBoxLayout* column) {
    column->addSpacing(m_theme.px(12));
    column->addWidget(rule(m_theme, this));
    column->addSpacing(m_theme.px(8));

    m_foot = new QHBoxLayout;
    const bool areBothHere = people.size() > 1;
    auto* row = new QHBoxLayout; // closer to each other than to the words, which need the room
    setScaledSpacing(m_theme, *row, 2);
    m_foot->addLayout(row);
    std::vector<QWidget*> discs;
    for (const QString& person : people) {
        const auto kind = discs.empty() ? Avatar::Kind::Mine : Avatar::Kind::Theirs;
        discs.push_back(new Avatar(m_theme, person, kind, 28, this));
        row->addWidget(discs.back(), 0, Qt::AlignVCenter);
    }
    auto* name = label(m_theme, TextRole::Ui, areBothHere ? tr("Both of you") : people.value(0), this);
    name->setWordWrap(!areBothHere);
    auto* lock = iconButton(m_theme, Icon::Lock, tr("Lock"), this);
    lock->setToolTip(tr("Lock (Ctrl+L)"));
    auto* disc = new LockDisc(m_theme, areBothHere ? QString() : people.value(0), this);
    connect(lock, &Button::clicked, this, &Sidebar::lockRequested);
    connect(disc, &LockDisc::clicked, this, &Sidebar::lockRequested);
    m_foot->addWidget(name, 1, Qt::AlignVCenter);
    m_foot->addWidget(lock);
    m_foot->addWidget(disc, 0, Qt::AlignCenter);
    column->addLayout(m_foot);
    m_onlyWide.insert(m_onlyWide.end(), discs.begin(), discs.end());
    m_onlyWide.insert(m_onlyWide.end(), {name, lock});
    m_onlyRail.push_back(disc);
}

void Sidebar::setCurrent(PageName page) {
    m_current = page;
    for (NavButton* button : m_buttons)
        button->setChecked(button->page() == page);
}

void Sidebar::setMark(PageName page, PlaceMark mark) {
    for (NavButton* button : m_buttons)
        if (button->page() == page)
            button->setMark(mark);
}

void Sidebar::setReflow(Reflow reflow) {
    m_reflow = reflow;
    const bool isWide = reflow == Reflow::Wide;
    for (QWidget* widget : m_onlyWide)
        widget->setVisible(isWide);
    for (QWidget* widget : m_onlyRail)
        widget->setVisible(!isWide);
    for (NavButton* button : m_buttons)
        button->setReflow(reflow);
    setVisible(reflow != Reflow::Tight);
    applyTheme();
}

/// In the rail, places come first: where large letters leave too little height, the program's mark goes.
void Sidebar::showMarkWhereItFits() {
    const int needed = layout()->minimumSize().height() + (m_mark->isVisibleTo(this) ? 0 : m_mark->sizeHint().height());
    m_mark->setVisible(m_reflow == Reflow::Wide || needed <= height());
}

void Sidebar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    showMarkWhereItFits();
}

void Sidebar::setProgramName(const QString& name, const QString& markIcon) {
    m_name->setWords(name);
    m_markIcon = markIcon;
    applyTheme();
}

void Sidebar::applyTheme() {
    const bool isWide = m_reflow == Reflow::Wide;
    setFixedWidth(m_theme.px(isWide ? 236 : 72));
    const int margin = m_theme.px(12);
    layout()->setContentsMargins(margin, m_theme.px(22), margin, m_theme.px(10));
    showMarkWhereItFits();

    const int edge = m_theme.px(30);
    if (!m_markIcon.isEmpty())
        m_mark->setPixmap(QIcon(m_markIcon).pixmap(edge, edge));
    m_mark->setContentsMargins(m_theme.px(isWide ? 10 : 9), 0, m_theme.px(8), m_theme.px(20));
    m_name->setContentsMargins(0, 0, 0, m_theme.px(20));
    for (QLayout* around : m_railRules)
        around->setContentsMargins(0, isWide ? 0 : m_theme.px(7), 0, isWide ? 0 : m_theme.px(7));
    m_foot->setContentsMargins(isWide ? m_theme.px(10) : 0, 0, 0, 0);
    m_foot->setSpacing(isWide ? m_theme.px(10) : 0);

    for (const auto& [mark, place] : m_groupMarks) {
        const auto [icon, color] = groupMark(place);
        mark->setPixmap(m_theme.pixmap(icon, color, m_theme.px(16), devicePixelRatioF()));
    }
}

} // namespace leeward::ui
