#pragma once

#include "core/settings/space_choices.h"
#include "ui/base/page_context.h"
#include "ui/settings/topic_page.h"
#include "ui/share/share_presenter.h"

namespace leeward::ui {

class PassageBands;
class Switch;
class TextLabel;

/// Of a vault of two: closeness today, and the list of what one shares.
class SharingTopic final : public TopicPage {
    Q_OBJECT

public:
    explicit SharingTopic(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCloseness();
    void addPassages();
    void refresh();
    void switchCloseness(settings::SpaceChoices::ClosenessCard card);
    void takeBack(const Id<records::Passage>& id);

    const PageContext m_context;
    SharePresenter m_presenter;
    store::ChangeListeners::Subscription m_changes;
    Switch* m_closeness = nullptr;
    TextLabel* m_words = nullptr;
    PassageBands* m_bands = nullptr;
};

} // namespace leeward::ui
