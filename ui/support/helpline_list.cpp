#include "ui/support/helpline_list.h"

#include "ui/base/button.h"
#include "ui/base/clipboard.h"
#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/support/helplines.h"

#include <QAbstractButton>
#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace leeward::ui {

HelplineList::HelplineList(const Theme& theme, const content::Library& library, const base::Clock& clock,
                           Copying copying, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_library(library), m_clock(clock), m_copying(copying) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &HelplineList::arrange);
}

void HelplineList::show(const std::string& country, Hiding hiding, std::vector<std::string> hidden) {
    m_country = country;
    m_hiding = hiding;
    m_hidden = std::move(hidden);
    rebuild();
}

void HelplineList::clear() {
    delete m_all;
    m_all = nullptr;
    m_heads.clear();
}

void HelplineList::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

/// A row is arranged anew and never made anew: the keyboard may be in it.
void HelplineList::arrange() {
    const bool isTight = m_reflow == Reflow::Tight;
    for (const Head& head : m_heads) {
        head.row->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        head.row->setSpacing(m_theme.px(isTight ? 4 : 16));
        if (head.copy)
            head.row->setAlignment(head.copy, isTight ? Qt::AlignLeading : Qt::AlignVCenter);
    }
}

void HelplineList::rebuild() {
    delete m_all;
    m_heads.clear();
    m_all = new QWidget(this);
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 16);
    const HelpLines lines = helpLinesOf(m_library, m_country);
    if (lines.emergency)
        addEmergency(*lines.emergency, *column, m_all);
    else
        addEmergencies(*column, m_all);
    auto* list = new ListFrame(m_theme, m_all);
    list->setAccessibleName(tr("Lines to call"));
    std::vector<const content::Piece*> hidden;
    for (const content::Piece* line : lines.lines)
        if (isHidden(*line))
            hidden.push_back(line);
        else
            list->addRow(makeRow(*line, list));
    list->setVisible(hidden.size() < lines.lines.size());
    column->addWidget(list);
    if (!hidden.empty())
        addHidden(hidden, *column, m_all);
    layout()->addWidget(m_all);
    keepTabOrder();
    arrange();
}

/// What is made late comes where it stands.
void HelplineList::keepTabOrder() {
    if (!m_tabAfter)
        return;
    QWidget* before = m_tabAfter;
    for (auto* each : m_all->findChildren<QAbstractButton*>()) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

void HelplineList::setTabAfter(QWidget& widget) {
    m_tabAfter = &widget;
}

bool HelplineList::isHidden(const content::Piece& line) const {
    return std::ranges::find(m_hidden, line.id) != m_hidden.end();
}

/// Hidden ones can be found again, below the others.
void HelplineList::addHidden(const std::vector<const content::Piece*>& lines, QVBoxLayout& column, QWidget* owner) {
    column.addWidget(label(m_theme, TextRole::Small, tr("Hidden by you. Only you can see this."), owner));
    auto* list = new ListFrame(m_theme, owner);
    list->setAccessibleName(tr("Hidden lines"));
    auto* roving = new RovingFocus(list);
    for (const content::Piece* line : lines) {
        auto* row = new ListRow(m_theme, toQt(line->title), std::nullopt, ListRow::Kind::Row, list);
        row->setSentence(tr("Show it again"));
        list->addRow(row);
        roving->add(row);
        // Later, because it ends the row that asks.
        connect(
            row, &ListRow::clicked, this, [this, id = line->id] { Q_EMIT hideToggled(id); }, Qt::QueuedConnection);
    }
    column.addWidget(list);
}

void HelplineList::addEmergency(const content::Piece& line, QVBoxLayout& column, QWidget* owner) {
    auto* band = new Band(m_theme, BandTone::Calm, Icon::Phone, whatHappensFirst(line), owner);
    band->setTitle(tr("In an emergency: %1").arg(toQt(line.helpline.number)));
    column.addWidget(band);
}

/// Nobody is asked where they are to be told whom to call.
void HelplineList::addEmergencies(QVBoxLayout& column, QWidget* owner) {
    auto* band = new Band(m_theme, BandTone::Calm, Icon::Phone, emergencyNumbers(m_library), owner);
    band->setTitle(tr("In an emergency, the number of the country you are in"));
    column.addWidget(band);
}

QWidget* HelplineList::makeRow(const content::Piece& line, QWidget* owner) {
    auto* row = new QWidget(owner);
    auto* column = new QVBoxLayout(row);
    setScaledMargins(m_theme, *column, 18, 12, 14, 12);
    setScaledSpacing(m_theme, *column, 4);
    auto* head = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* name = fieldLabel(m_theme, toQt(line.title), row);
    head->addWidget(name, 1, Qt::AlignVCenter);
    const bool hasNumber = !line.helpline.number.empty();
    const QString reach = firstWay(line.helpline);
    auto* number = label(m_theme, hasNumber ? TextRole::Word : TextRole::Ui, reach, row);
    // An address may be longer than the row; a number stays in one piece.
    number->setWordWrap(!hasNumber);
    number->setAccessibleName(spokenNumber(reach));
    column->addLayout(head);
    // An address begins where the name does: beside that there is too little room for it.
    auto* reached = hasNumber ? head : new QBoxLayout(QBoxLayout::LeftToRight);
    if (!hasNumber)
        column->addLayout(reached);
    reached->addWidget(number, hasNumber ? 0 : 1, Qt::AlignVCenter);
    Button* copy = nullptr;
    if (m_copying == Copying::Offered) {
        copy = button(m_theme, tr("Copy"), {ButtonKind::Outline, ButtonSize::Small, Icon::Copy}, row);
        copy->setAccessibleName(tr("Copy the number of %1").arg(name->text()));
        reached->addWidget(copy);
        connect(copy, &Button::clicked, this, [this, reach] {
            copyQuietly(reach);
            Q_EMIT copied();
        });
    }
    m_heads.push_back({reached, copy});
    column->addWidget(label(m_theme, TextRole::Small, whoAndWhen(line), row));
    auto* first = label(m_theme, TextRole::Small, tr("First: %1").arg(whatHappensFirst(line)), row);
    first->setTone(Color::Ink);
    column->addWidget(first);
    column->addWidget(label(m_theme, TextRole::Meta, smallPrint(line, m_clock), row));
    if (m_hiding == Hiding::Offered) {
        auto* hide = button(m_theme, tr("Hide this line"), {ButtonKind::Quiet, ButtonSize::Small, Icon::Hide}, row);
        hide->setAccessibleName(tr("Hide the line %1").arg(name->text()));
        column->addWidget(hide, 0, Qt::AlignLeading);
        connect(
            hide, &Button::clicked, this, [this, id = line.id] { Q_EMIT hideToggled(id); }, Qt::QueuedConnection);
    }
    return row;
}

} // namespace leeward::ui
