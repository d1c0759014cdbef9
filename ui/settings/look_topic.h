#pragma once

#include "ui/settings/topic_page.h"

namespace leeward::ui {

class ComboBox;
class Preferences;
class Segments;
class Switch;

/// Colours, text size and typefaces.
class LookTopic final : public TopicPage {
    Q_OBJECT

public:
    LookTopic(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

private:
    void addColors();
    void addText();
    void refresh();

    Preferences& m_preferences;
    Segments* m_colors = nullptr;
    ComboBox* m_size = nullptr;
    Switch* m_systemFont = nullptr;
    Switch* m_plainReading = nullptr;
};

} // namespace leeward::ui
