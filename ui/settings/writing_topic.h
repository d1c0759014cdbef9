#pragma once

#include "core/settings/space_choices.h"
#include "ui/base/dictionary_places.h"
#include "ui/base/page_context.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class Button;
class Switch;

/// Whether spelling is looked at while writing, the words that somebody kept, and whether they look back.
class WritingTopic final : public TopicPage {
    Q_OBJECT

public:
    WritingTopic(const PageContext& context, const DictionaryPlaces& places, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Choice = settings::SpaceChoices::Spelling;
    using Looking = settings::SpaceChoices::LookingBack;

    void refresh();
    void setSpelling(Choice spelling);
    void forgetWords();

    const PageContext m_context;
    Switch* m_spelling;
    Switch* m_lookingBack;
    SettingRow* m_words = nullptr;
    Button* m_forget = nullptr;
};

} // namespace leeward::ui
