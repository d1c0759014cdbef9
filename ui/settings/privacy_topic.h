#pragma once

#include "core/settings/space_choices.h"
#include "ui/base/page_context.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class BusyRing;
class ComboBox;
class HideTrial;
class Segments;
class Switch;

/// Locking, quick hide, the name of the window, and checking that everything can be read.
class PrivacyTopic final : public TopicPage {
    Q_OBJECT

public:
    PrivacyTopic(const PageContext& context, QWidget* parent = nullptr);

    void leave() override;

private:
    void addLocking(ListFrame& list);
    void addHiding(ListFrame& list);
    void addName(ListFrame& list);
    void addHelp(ListFrame& list);
    void addChecking();
    void addHonestWords();
    void keepGuarding(const settings::SpaceChoices::Guarding& guarding);
    void refresh();
    void check();

    const PageContext m_context;
    ComboBox* m_lockAfter = nullptr;
    HideTrial* m_trial = nullptr;
    Switch* m_hides = nullptr;
    Segments* m_name = nullptr;
    ComboBox* m_country = nullptr;
    SettingRow* m_checking = nullptr;
    BusyRing* m_busy = nullptr;
};

} // namespace leeward::ui
