#include "ui/journal/empty_journal.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/scroll_page.h"
#include "ui/base/shelter_mark.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QBoxLayout>

namespace leeward::ui {

using records::EntryKind;

EmptyJournal::EmptyJournal(const Theme& theme, const QString& otherName, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* page = new ScrollPage(theme, QWIDGETSIZE_MAX / 4, this);
    whole->addWidget(page);
    auto* mark = new ShelterMark(theme, this);
    QVBoxLayout& column = page->column();
    column.addStretch(1);
    column.addWidget(mark, 0, Qt::AlignHCenter);
    column.addSpacing(theme.px(18));
    // Not by an alignment: that would ask for the height at the page's whole width, where the words need fewer lines.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(makeWords(otherName));
    row->addStretch(1);
    column.addLayout(row);
    column.addStretch(1);
}

QWidget* EmptyJournal::makeWords(const QString& otherName) {
    auto* words = new QWidget(this);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 7);
    auto* title = label(m_theme, TextRole::Title, tr("This part is only yours"), words);
    auto* body = label(m_theme, TextRole::Body,
                       otherName.isEmpty()
                           ? tr("It opens with your passphrase alone. One line is plenty. Blank days are fine.")
                           : tr("%1 can’t open it, and can’t see whether there is anything in it. One line is plenty. "
                                "Blank days are fine.",
                                "the other person’s name")
                                 .arg(otherName),
                       words);
    auto* free = button(m_theme, tr("Write freely"), {ButtonKind::Primary, ButtonSize::Large, std::nullopt}, words);
    auto* guided =
        button(m_theme, tr("Use gentle questions"), {ButtonKind::Outline, ButtonSize::Large, std::nullopt}, words);
    auto* note = new QHBoxLayout;
    setScaledSpacing(m_theme, *note, 10);
    title->setAlignment(Qt::AlignHCenter);
    body->setAlignment(Qt::AlignHCenter);
    body->setTone(Color::Ink2);
    setScaledSpacing(m_theme, *m_buttons, 12);
    m_buttons->addWidget(free);
    m_buttons->addWidget(guided);
    note->addStretch(1);
    note->addWidget(new IconView(m_theme, Icon::Therapy, Color::Private, 18, words));
    note->addWidget(
        label(m_theme, TextRole::Small, tr("You can mark pages to bring to therapy. They are never sent."), words));
    note->addStretch(1);
    column->addWidget(title);
    column->addWidget(body);
    column->addSpacing(m_theme.px(17));
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addSpacing(m_theme.px(23));
    column->addLayout(note);
    connect(free, &QAbstractButton::clicked, this, [this] { Q_EMIT beginRequested(EntryKind::FreeWriting); });
    connect(guided, &QAbstractButton::clicked, this, [this] { Q_EMIT beginRequested(EntryKind::AfterBeingClose); });
    return words;
}

void EmptyJournal::setReflow(Reflow reflow) {
    m_buttons->setDirection(reflow == Reflow::Tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace leeward::ui
