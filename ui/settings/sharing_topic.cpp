#include "ui/settings/sharing_topic.h"

#include "core/vault/session.h"
#include "ui/base/accessible.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/share/passage_bands.h"
#include "ui/share/passage_words.h"

#include <QVBoxLayout>

namespace leeward::ui {

using ClosenessCard = settings::SpaceChoices::ClosenessCard;

SharingTopic::SharingTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("What you share"), parent), m_context(context), m_presenter(context) {
    addCloseness();
    addPassages();
    column().addStretch(1);
    m_changes = m_presenter.onChange([this] { refresh(); });
    refresh();
}

void SharingTopic::addCloseness() {
    m_closeness = new Switch(theme(), this);
    addRow(*addList(), Icon::Near, tr("Closeness today"),
           tr("A card on your Today. Each of you switches it on alone. It clears at midnight."))
        ->addControl(m_closeness);
    connect(m_closeness, &QAbstractButton::clicked, this,
            [this] { switchCloseness(m_closeness->isChecked() ? ClosenessCard::On : ClosenessCard::Off); });
}

void SharingTopic::addPassages() {
    column().addSpacing(theme().px(12));
    column().addWidget(label(theme(), TextRole::Strong, tr("What I share"), this));
    m_words = label(theme(), TextRole::Ui, {}, this);
    m_words->setTone(Color::Ink2);
    column().addWidget(m_words);
    m_bands = new PassageBands(theme(), PassageBands::Says::Where, this);
    column().addWidget(m_bands);
    connect(m_bands, &PassageBands::takeBackRequested, this, &SharingTopic::takeBack);
}

void SharingTopic::showEvent(QShowEvent* event) {
    TopicPage::showEvent(event);
    refresh();
}

void SharingTopic::refresh() {
    m_closeness->setChecked(m_context.session.choices().closenessCard() == ClosenessCard::On);
    const auto passages = m_presenter.mine();
    m_bands->show(passages, m_presenter.otherName());
    m_words->setWords(passages.empty() ? tr("Nothing from your own pages is shared.")
                                       : tr("Copies of these words stand where both can read them. Taking back "
                                            "removes them there; they may have been read."));
}

/// Switched off, it takes along what was chosen today.
void SharingTopic::switchCloseness(ClosenessCard card) {
    auto& session = m_context.session;
    const bool isKept = session.choices().setClosenessCard(card).has_value();
    if (isKept && card == ClosenessCard::Off)
        (void)session.closeness().takeBack(); // otherwise midnight does
    refresh();
}

void SharingTopic::takeBack(const Id<records::Passage>& id) {
    const auto done = m_presenter.takeBack(id);
    m_words->setWords(done ? takenBackWords(m_presenter.otherName()) : textFor(done.error()).what);
    announce(*m_words);
}

} // namespace leeward::ui
