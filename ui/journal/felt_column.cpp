#include "ui/journal/felt_column.h"

#include "ui/base/choice_list.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/word_chips.h"

#include <QBoxLayout>

namespace leeward::ui {

namespace {

QStringList stepNames() {
    QStringList names;
    for (const records::FeltSafety step : feltSafetySteps())
        names.append(nameOf(step));
    return names;
}

} // namespace

FeltColumn::FeltColumn(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_safety(new ChoiceList(theme, tr("How safe it felt"), stepNames(), this)),
      m_feelings(new WordChips(theme, {tr("Feelings"), offeredFeelings(), {}, tr("My word"), feelingFamilies()}, this)),
      m_body(new WordChips(theme, {tr("In the body"), offeredBodySignals(), moreBodySignals(), tr("My word")}, this)) {
    m_halves->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_halves, 24);
    auto* safety = new QVBoxLayout;
    setScaledSpacing(theme, *safety, 8);
    safety->addWidget(label(theme, TextRole::Strong, tr("How safe it felt"), this));
    safety->addWidget(m_safety);
    safety->addStretch(1);
    auto* words = new QVBoxLayout;
    setScaledSpacing(theme, *words, 22);
    words->addWidget(m_feelings);
    words->addWidget(m_body);
    words->addStretch(1);
    m_halves->addLayout(safety, 1);
    m_halves->addLayout(words, 1);
    connect(m_safety, &ChoiceList::edited, this, &FeltColumn::feltSafetyEdited);
    connect(m_feelings, &WordChips::edited, this, &FeltColumn::feelingsEdited);
    connect(m_body, &WordChips::edited, this, &FeltColumn::bodySignalsEdited);
}

void FeltColumn::show(const records::Entry& entry, const QStringList& ownFeelings, const QStringList& ownSignals) {
    std::optional<int> chosen;
    if (entry.feltSafety)
        chosen = static_cast<int>(*entry.feltSafety) - 1;
    m_safety->setChosen(chosen);
    m_feelings->offer(ownFeelings);
    m_feelings->setChosen(toQt(entry.feelings));
    m_body->offer(ownSignals);
    m_body->setChosen(toQt(entry.bodySignals));
}

std::optional<records::FeltSafety> FeltColumn::feltSafety() const {
    if (const auto chosen = m_safety->chosen())
        return feltSafetySteps()[static_cast<std::size_t>(*chosen)];
    return std::nullopt;
}

const QStringList& FeltColumn::feelings() const {
    return m_feelings->chosen();
}

const QStringList& FeltColumn::bodySignals() const {
    return m_body->chosen();
}

void FeltColumn::settle() {
    m_feelings->settle();
    m_body->settle();
}

void FeltColumn::setReflow(Reflow reflow) {
    m_halves->setDirection(reflow == Reflow::Narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace leeward::ui
