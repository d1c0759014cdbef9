#pragma once

#include "ui/base/page_context.h"
#include "ui/base/transfer_request.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class ExportPlace;
class Segments;

/// Writing one's pages where other programs can read them.
class ExportTopic final : public TopicPage {
    Q_OBJECT

public:
    explicit ExportTopic(const PageContext& context, QWidget* parent = nullptr);

    void leave() override;

Q_SIGNALS:
    void transferRequested(const leeward::ui::TransferRequest& request);

private:
    void addForm();
    void addPlace();
    transfer::ExportForm form() const;
    void suggestPlace();
    void write();

    ExportPlace* m_place;
    Segments* m_form = nullptr;
    Segments* m_scope = nullptr;
};

} // namespace leeward::ui
