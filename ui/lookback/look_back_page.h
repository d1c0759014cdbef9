#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/base/tokens.h"
#include "ui/lookback/look_back_presenter.h"

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class Card;
class FeltPlot;
class FeltTable;
class ScrollPage;
class Segments;
class TextLabel;

/// Looking back: one's own entries from a little further away. No score, no count, no comparison.
class LookBackPage final : public Page {
    Q_OBJECT

public:
    explicit LookBackPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Looking back"); }
    Place place() const override { return Place::Private; }
    void enter(const Destination& destination) override;
    void setReflow(Reflow reflow) override;

Q_SIGNALS:
    /// What is shown may go on paper: chosen from \p offer.
    void paperRequested(const leeward::ui::PaperOffer& offer);

private:
    void addTop();
    void addCards();
    QWidget* makeFelt();
    QWidget* makeFeelings();
    /// A card of somebody's own lines.
    struct LinesCard {
        Card* card = nullptr;
        QVBoxLayout* lines = nullptr;
    };
    LinesCard makeLines(const QString& heading);
    void addPrinting();
    void addEnd();
    void chooseSpan(int segment);
    void askDays();
    void showSpan();
    void switchTable();
    void switchWhether();
    void refresh();
    void showFelt();
    void fill(const LinesCard& card, const std::vector<OwnLine>& all, Icon icon, Color color);
    void fillHelped();

    const PageContext m_context;
    LookBackPresenter m_presenter;
    ScrollPage* m_page;
    QWidget* m_whole; ///< all but the sentence for when it is off
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_sides = nullptr;
    TextLabel* m_intro = nullptr;
    TextLabel* m_nothing = nullptr;
    Segments* m_spans = nullptr;
    QWidget* m_felt = nullptr;
    FeltPlot* m_plot = nullptr;
    FeltTable* m_table = nullptr;
    TextLabel* m_hint = nullptr;
    Button* m_asTable = nullptr;
    QWidget* m_feelings = nullptr;
    QWidget* m_words = nullptr; ///< the feelings, one beside the other
    LinesCard m_helped;
    LinesCard m_wins;
    Button* m_allWins = nullptr;
    LinesCard m_detours;
    Button* m_whether = nullptr;
    Button* m_print = nullptr;
};

} // namespace leeward::ui
