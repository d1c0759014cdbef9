#include "ui/plan/choice_band.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

ChoiceBand::ChoiceBand(const Theme& theme, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new Card(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    setScaledSpacing(theme, m_card->column(), 8);
    m_card->column().addWidget(label(theme, TextRole::Strong, title, m_card));
    auto* words = label(theme, TextRole::Small, sentence, m_card);
    m_card->column().addWidget(words);
    hide();
}

void ChoiceBand::show(const std::vector<Offer>& offers) {
    // The answer that was pressed is still at work.
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 12);
    for (const Offer& offer : offers) {
        column->addWidget(rule(m_theme, m_rows));
        column->addWidget(rowFor(offer));
    }
    m_card->column().addWidget(m_rows);
    setVisible(!offers.empty());
}

QWidget* ChoiceBand::rowFor(const Offer& offer) {
    auto* box = new QWidget(m_rows);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 4);
    column->addWidget(label(m_theme, TextRole::Small, offer.about, box));
    for (const QString& sentence : offer.sentences)
        column->addWidget(label(m_theme, TextRole::Ui, sentence, box));
    auto* buttons = new QHBoxLayout;
    setScaledSpacing(m_theme, *buttons, 10);
    for (const Offer::Answer& answer : offer.answers) {
        auto* made = button(m_theme, answer.label, {ButtonKind::Outline, ButtonSize::Small}, box);
        made->setAccessibleDescription(offer.sentences.join(u' '));
        connect(made, &Button::clicked, this, answer.take);
        buttons->addWidget(made);
    }
    buttons->addStretch(1);
    column->addSpacing(m_theme.px(4));
    column->addLayout(buttons);
    return box;
}

} // namespace leeward::ui
