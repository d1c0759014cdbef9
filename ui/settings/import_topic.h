#pragma once

#include "ui/base/transfer_request.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class Band;
class Button;
class LineField;

/// Bringing pages in from another journal: where they are.
class ImportTopic final : public TopicPage {
    Q_OBJECT

public:
    explicit ImportTopic(const Theme& theme, QWidget* parent = nullptr);

    void leave() override;

Q_SIGNALS:
    /// Look at what is there.
    void transferRequested(const leeward::ui::TransferRequest& request);

private:
    void addPlace();
    void askForFile();
    void askForFolder();
    void look();

    Band* m_answer;
    LineField* m_place = nullptr;
    Button* m_look = nullptr;
};

} // namespace leeward::ui
