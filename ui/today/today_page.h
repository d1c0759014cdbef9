#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/today/closeness_presenter.h"
#include "ui/today/question_deck.h"
#include "ui/today/today_presenter.h"

class QBoxLayout;

namespace leeward::ui {

class ScrollPage;
class Theme;

/// The first page: what has something to say today, each on a card of its own. What has nothing to say is absent.
class TodayPage final : public Page {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return m_presenter.greeting(); }
    Place place() const override { return Place::Private; }
    QString placeWords() const override;
    void enter(const Destination& destination) override;
    void setReflow(Reflow reflow) override;

private:
    void rebuild();
    void addChangedWords(QBoxLayout& column, QWidget* owner);
    void addMain(QBoxLayout& column, QWidget* owner);
    void addSide(QBoxLayout& column, QWidget* owner);
    void addMinute(QBoxLayout& column, QWidget* owner);

    const PageContext m_context;
    const Theme& m_theme;
    TodayPresenter m_presenter;
    ClosenessPresenter m_closeness;
    QuestionDeck m_deck;
    Reflow m_reflow = Reflow::Wide;
    ScrollPage* m_scroll;
    QWidget* m_cards = nullptr;
};

} // namespace leeward::ui
