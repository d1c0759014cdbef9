#pragma once

#include "ui/settings/topic_page.h"

namespace leeward::ui {

class Preferences;

/// Whether things move.
class MotionTopic final : public TopicPage {
    Q_OBJECT

public:
    MotionTopic(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);
};

} // namespace leeward::ui
