#include "ui/today/drawn_card.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/today/card_head.h"
#include "ui/today/question_deck.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

DrawnCard::DrawnCard(const Theme& theme, QuestionDeck& deck, QWidget* parent)
    : Card(theme, parent), m_deck(deck), m_words(label(theme, TextRole::Reading, {}, this)),
      m_keep(button(theme, tr("Keep"), {ButtonKind::Outline, ButtonSize::Small, {}}, this)) {
    addHead(theme, *this, deck.isToAsk() ? tr("A card to ask aloud") : tr("A question for the page"), Place::Private);
    auto* ground = new QFrame(this);
    ground->setProperty("role", QStringLiteral("qcard"));
    auto* inside = new QVBoxLayout(ground);
    setScaledMargins(theme, *inside, 16, 12, 16, 12);
    inside->addWidget(m_words);
    column().addSpacing(theme.px(4));
    column().addWidget(ground);
    column().addWidget(label(theme, TextRole::Small,
                             deck.isToAsk() ? tr("Drawn for you. Say it if it suits, or leave it.")
                                            : tr("For you alone. Write to it, or leave it."),
                             this));
    addButtons(theme);
    if (deck.words().isEmpty())
        deck.draw();
    refresh();
}

void DrawnCard::addButtons(const Theme& theme) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme, *row, 8);
    auto* another = button(theme, tr("Another"), {ButtonKind::Outline, ButtonSize::Small, Icon::Refresh}, this);
    row->addWidget(another);
    row->addWidget(m_keep);
    setTabOrder(another, m_keep);
    row->addStretch(1);
    column().addSpacing(theme.px(4));
    column().addLayout(row);
    connect(another, &QAbstractButton::clicked, this, [this] {
        m_deck.draw();
        refresh();
        announce(*m_words);
    });
    connect(m_keep, &QAbstractButton::clicked, this, &DrawnCard::keep);
}

void DrawnCard::keep() {
    if (const auto kept = m_deck.keep(); !kept)
        Q_EMIT failed(kept.error());
    refresh();
}

void DrawnCard::refresh() {
    const bool isKept = m_deck.isToAsk() && m_deck.isKept();
    m_words->setWords(m_deck.words());
    m_keep->setVisible(m_deck.isToAsk());
    m_keep->setEnabled(!isKept);
    m_keep->setText(isKept ? tr("Kept") : tr("Keep"));
    m_keep->setToolTip(tr("It stands in Practice then, among the cards you keep."));
    setVisible(!m_deck.words().isEmpty());
}

} // namespace leeward::ui
