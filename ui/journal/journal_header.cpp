#include "ui/journal/journal_header.h"

#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

namespace leeward::ui {

using records::EntryKind;

JournalHeader::JournalHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_back(button(theme, tr("Back to the list"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, this)),
      m_print(iconButton(theme, Icon::Print, tr("Print…"), this)),
      m_new(button(theme, tr("New entry"), {ButtonKind::Primary, ButtonSize::Small, Icon::Plus}, this)),
      m_more(iconButton(theme, Icon::More, tr("More of the journal"), this)) {
    setPlace(*this, Place::Private);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *row, 12);
    for (Button* each : {m_back, m_print, m_new, m_more})
        row->addWidget(each);
    connect(m_back, &QAbstractButton::clicked, this, &JournalHeader::backRequested);
    connect(m_print, &QAbstractButton::clicked, this, &JournalHeader::printRequested);
    connect(m_new, &QAbstractButton::clicked, this, &JournalHeader::chooseKind);
    connect(m_more, &QAbstractButton::clicked, this, &JournalHeader::showMore);
    setBelow(Below::List);
}

void JournalHeader::setBelow(Below below) {
    m_back->setText(below == Below::Bin || below == Below::ForTherapy ? tr("Back to the journal")
                                                                      : tr("Back to the list"));
    m_back->setVisible(below != Below::List);
    m_print->setVisible(below == Below::ForTherapy);
    m_new->setVisible(below == Below::List);
    m_more->setVisible(below == Below::List);
}

void JournalHeader::chooseKind() {
    QMenu menu(m_new);
    for (const EntryKind kind : kindsToBegin())
        menu.addAction(m_theme.icon(iconOf(kind), Color::Private), nameOf(kind), this,
                       [this, kind] { QTimer::singleShot(0, this, [this, kind] { Q_EMIT newRequested(kind); }); });
    menu.exec(m_new->mapToGlobal(QPoint(0, m_new->height() + 4)));
}

void JournalHeader::showMore() {
    QMenu menu(m_more);
    menu.addAction(m_theme.icon(Icon::Check, Color::Ink2), tr("Choose several pages"), this,
                   [this] { QTimer::singleShot(0, this, &JournalHeader::choosingRequested); });
    menu.addAction(m_theme.icon(Icon::TherapyOn, Color::Private), tr("For therapy"), this,
                   [this] { QTimer::singleShot(0, this, &JournalHeader::therapyRequested); });
    menu.addAction(m_theme.icon(Icon::Trash, Color::Ink2), tr("Bin"), this,
                   [this] { QTimer::singleShot(0, this, &JournalHeader::binRequested); });
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

} // namespace leeward::ui
