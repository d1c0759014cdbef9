#pragma once

#include "ui/settings/topic_page.h"

namespace leeward::ui {

/// What this program is, and what it is not.
class AboutTopic final : public TopicPage {
    Q_OBJECT

public:
    explicit AboutTopic(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace leeward::ui
