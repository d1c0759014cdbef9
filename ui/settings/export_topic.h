#pragma once

#include "ui/base/page_context.h"
#include "ui/settings/export_presenter.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class Band;
class BusyRing;
class Button;
class LineField;
class Segments;

/// Writing one's pages where other programs can read them.
class ExportTopic final : public TopicPage {
    Q_OBJECT

public:
    ExportTopic(const PageContext& context, QWidget* parent = nullptr);

    void leave() override;

private:
    void addForm();
    void addPlace();
    transfer::ExportForm form() const;
    void suggestPlace();
    void write();
    void showWritten(const transfer::Exported& written);
    void showProblem(const transfer::ExportError& error);

    ExportPresenter m_presenter;
    Band* m_answer;
    Segments* m_form = nullptr;
    LineField* m_place = nullptr;
    Button* m_write = nullptr;
    BusyRing* m_busy;
};

} // namespace leeward::ui
