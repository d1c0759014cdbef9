#include "ui/plan/choice_band.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

bool saysTheSame(const Offer& one, const Offer& other) {
    return one.about == other.about && one.sentences == other.sentences &&
           std::ranges::equal(one.answers, other.answers, {}, &Offer::Answer::label, &Offer::Answer::label);
}

} // namespace

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
    const bool isSame = std::ranges::equal(offers, m_offers, saysTheSame);
    m_offers = offers;
    if (isSame)
        return;
    // The answer that was pressed is still at work.
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 12);
    m_problem = nullptr;
    m_firstAnswers.clear();
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        column->addWidget(rule(m_theme, m_rows));
        column->addWidget(rowFor(i));
    }
    m_card->column().addWidget(m_rows);
    setVisible(!offers.empty());
}

QWidget* ChoiceBand::rowFor(std::size_t which) {
    const Offer& offer = m_offers[which];
    auto* box = new QWidget(m_rows);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 4);
    if (!offer.about.isEmpty())
        column->addWidget(label(m_theme, TextRole::Small, offer.about, box));
    for (const QString& sentence : offer.sentences)
        column->addWidget(label(m_theme, TextRole::Ui, sentence, box));
    auto* buttons = new QHBoxLayout;
    setScaledSpacing(m_theme, *buttons, 10);
    for (std::size_t i = 0; i < offer.answers.size(); ++i) {
        auto* made = button(m_theme, offer.answers[i].label, {ButtonKind::Outline, ButtonSize::Small}, box);
        made->setAccessibleDescription(offer.sentences.join(u' '));
        if (i == 0)
            m_firstAnswers.push_back(made);
        setTabPlace(*this, *made);
        connect(made, &Button::clicked, this, [this, which, i, column] { take(which, i, *column); });
        buttons->addWidget(made);
    }
    buttons->addStretch(1);
    column->addSpacing(m_theme.px(4));
    column->addLayout(buttons);
    return box;
}

void ChoiceBand::take(std::size_t which, std::size_t answer, QVBoxLayout& row) {
    // While it is at work, the list may become another one.
    const auto chosen = m_offers[which].answers[answer].take;
    const auto line = m_offers[which].line;
    const auto taken = chosen();
    if (taken) {
        if (line)
            goOn(*line);
        return;
    }
    const ErrorText words = notDoneText(taken.error());
    delete m_problem;
    m_problem = new Band(m_theme, BandTone::Notice, Icon::Disk, QString(), m_rows);
    m_problem->setSentence(words.what, words.hint);
    row.addWidget(m_problem);
}

/// What was pressed is gone: a further question about the same line comes first.
void ChoiceBand::goOn(const Id<records::PlanLine>& line) {
    const auto further = std::ranges::find(m_offers, std::optional(line), &Offer::line);
    if (further == m_offers.end())
        Q_EMIT settled(line);
    else
        m_firstAnswers[static_cast<std::size_t>(further - m_offers.begin())]->setFocus(Qt::OtherFocusReason);
}

bool ChoiceBand::takeFocus() {
    if (m_firstAnswers.empty())
        return false;
    m_firstAnswers.front()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace leeward::ui
