#include "ui/support/helpline_list.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/support/helplines.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>

namespace leeward::ui {

namespace {

/// The first way there is to reach it, as it is shown large.
QString reachText(const content::Helpline& line) {
    for (const std::string* way : {&line.number, &line.textNumber, &line.chat, &line.email, &line.website})
        if (!way->empty())
            return toQt(*way);
    return {};
}

} // namespace

HelplineList::HelplineList(const Theme& theme, const content::Library& library, const base::Clock& clock,
                           Copying copying, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_library(library), m_clock(clock), m_copying(copying) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &HelplineList::arrange);
}

void HelplineList::show(const std::string& country) {
    m_country = country;
    rebuild();
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
    auto* list = new ListFrame(m_theme, m_all);
    list->setAccessibleName(tr("Lines to call"));
    for (const content::Piece* line : lines.lines)
        list->addRow(makeRow(*line, list));
    list->setVisible(!lines.lines.empty());
    column->addWidget(list);
    layout()->addWidget(m_all);
    arrange();
}

void HelplineList::addEmergency(const content::Piece& line, QVBoxLayout& column, QWidget* owner) {
    auto* band = new Band(m_theme, BandTone::Calm, Icon::Phone, whatHappensFirst(line), owner);
    band->setTitle(tr("In an emergency: %1").arg(toQt(line.helpline.number)));
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
    const QString reach = reachText(line.helpline);
    auto* number = label(m_theme, line.helpline.number.empty() ? TextRole::Ui : TextRole::Word, reach, row);
    // An address may be longer than the row; a number stays in one piece.
    number->setWordWrap(line.helpline.number.empty());
    number->setAccessibleName(spokenNumber(reach));
    head->addWidget(number, line.helpline.number.empty() ? 1 : 0, Qt::AlignVCenter);
    Button* copy = nullptr;
    if (m_copying == Copying::Offered) {
        copy = button(m_theme, tr("Copy"), {ButtonKind::Outline, ButtonSize::Small, Icon::Copy}, row);
        copy->setAccessibleName(tr("Copy the number of %1").arg(name->text()));
        head->addWidget(copy);
        connect(copy, &Button::clicked, this, [this, reach] {
            QApplication::clipboard()->setText(reach);
            Q_EMIT copied();
        });
    }
    column->addLayout(head);
    m_heads.push_back({head, copy});
    column->addWidget(label(m_theme, TextRole::Small, whoAndWhen(line), row));
    auto* first = label(m_theme, TextRole::Small, tr("First: %1").arg(whatHappensFirst(line)), row);
    first->setTone(Color::Ink);
    column->addWidget(first);
    column->addWidget(label(m_theme, TextRole::Meta, smallPrint(line, m_clock), row));
    return row;
}

} // namespace leeward::ui
