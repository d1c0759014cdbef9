#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/learn/shelf_presenter.h"

#include <vector>

class QStackedWidget;

namespace leeward::ui {

class ArticleView;
class Button;
class ShelfView;

/// Learn: all pages, and one of them. What was read is not recorded; the last place and marks are one's own.
class LearnPage final : public Page {
    Q_OBJECT

public:
    explicit LearnPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Learn"); }
    Place place() const override { return Place::Neutral; }
    QString placeWords() const override;
    QWidget* headerActions() override;
    void enter(const Destination& destination) override;
    bool flush() override;
    void setReflow(Reflow reflow) override;
    bool startSearch() override;

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void say(store::SaveError error);
    void open(const content::Piece& piece);
    void read(const content::Piece& piece);
    void goBack();
    void showShelf();
    bool isReading() const;

    const PageContext m_context;
    ShelfPresenter m_presenter;
    QStackedWidget* m_stack;
    ShelfView* m_shelf;
    ArticleView* m_article;
    Button* m_back;
    std::vector<const content::Piece*> m_before; ///< pages one came from, to go back to
};

} // namespace leeward::ui
