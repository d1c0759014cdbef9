#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"

#include <QPointer>

namespace leeward::ui {

class Avatar;
class ScrollPage;
class TalkPresenter;
class TalkView;
class TextLabel;
class TogetherFooter;

/// Together (15): both have opened it. Here they talk the plan through.
class TogetherPage final : public Page {
    Q_OBJECT

public:
    explicit TogetherPage(const PageContext& context, QWidget* parent = nullptr);
    ~TogetherPage() override;

    QString title() const override;
    Place place() const override { return Place::Shared; }
    QString placeWords() const override;
    QWidget* footer() override;
    void enter(const Destination& destination) override;
    void setReflow(Reflow reflow) override;

private:
    QWidget* makeHead();
    void refresh();
    void startAtTop();
    void sayTalked();
    void tellClock();

    PageContext m_context;
    TalkPresenter* m_presenter;
    Avatar* m_first;
    Avatar* m_second;
    TextLabel* m_clock;
    ScrollPage* m_scroll;
    TalkView* m_view;
    QWidget* m_kept;                   ///< where the footer has no room for it
    QPointer<TogetherFooter> m_footer; ///< stands below the page, so its parent may die first
    bool m_isBegun = false;
};

} // namespace leeward::ui
