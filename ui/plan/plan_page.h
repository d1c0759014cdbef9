#pragma once

#include "core/records/plan_section.h"
#include "ui/base/page.h"
#include "ui/plan/plan_views.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class ComboBox;
class CovenantFooter;
class EmptyPlan;
class ChoiceBand;
class CopyPresenter;
class KeptHonest;
class LineSharing;
class LineWriter;
class PlanPresenter;
class ReadTogether;
class ScrollPage;
class SectionList;
class SectionPresenter;
class SectionView;
class Theme;
class WordsSection;
struct PageContext;

/// Our plan, or My plan: its twelve sections, one of which is shown beside the list of them.
class PlanPage final : public Page {
    Q_OBJECT

public:
    /// Everything in \p context outlives it. PlanOf::Ours needs a shared space that is open.
    PlanPage(const PageContext& context, PlanOf planOf, QWidget* parent = nullptr);
    ~PlanPage() override;

    QString title() const override;
    Place place() const override;
    QWidget* headerActions() override;
    QWidget* footer() override;
    void enter(const Destination& destination) override;
    bool flush() override;
    void setReflow(Reflow reflow) override;
    void undo() override;

private:
    void build();
    void connectParts();
    void addReadTogether(const PageContext& context);
    void showPassages();
    void connectWriter(LineWriter& writer);
    void choose(records::PlanSection section);
    void chooseByHand(records::PlanSection section);
    SectionView* viewOf(records::PlanSection section);
    LineWriter& writer() const;
    bool isUntouched() const;
    bool isCovenant() const;
    bool isAlone() const;
    void makeCovenantParts();
    void leaveCovenant();
    void focusList();
    void tellHead();
    void refresh();
    void refreshSaved();
    void measure();
    void keepPadding();
    void scheduleSave();
    void review();
    void watchWords(const PageContext& context);
    void showDifferences();
    void goOnAfter(const Id<records::PlanLine>& line);
    void addCopying(const PageContext& context);
    void askWhatToCopy();

    /// A described section and what decides in it.
    struct Described {
        SectionPresenter* presenter;
        SectionView* view;
    };

    const Theme& m_theme;
    PlanOf m_planOf;
    LineSharing* m_sharing;     ///< words of My plan
    PlanPresenter* m_presenter; ///< of Words and signals
    std::vector<LineWriter*> m_writers;
    records::PlanSection m_section = records::PlanSection::WordsAndSignals;
    bool m_isBegun = false; ///< somebody wants to see the sections of an empty plan
    Reflow m_reflow = Reflow::Wide;
    ScrollPage* m_scroll;
    ScrollPage* m_listScroll;
    SectionList* m_list;
    ChoiceBand* m_differences; ///< of Our plan
    EmptyPlan* m_empty;
    QWidget* m_sections;
    QVBoxLayout* m_column; ///< of the section shown
    ComboBox* m_combo;     ///< the list, in narrower windows
    Band* m_notSaved;
    WordsSection* m_words;
    Band* m_talk = nullptr;              ///< of Our plan: the way into Together
    QWidget* m_below = nullptr;          ///< of Our plan: stands below whatever is shown
    ReadTogether* m_shared = nullptr;    ///< of Our plan: what belongs to no section
    ReadTogether* m_inSection = nullptr; ///< what belongs to the section shown
    std::map<records::PlanSection, Described> m_described;
    KeptHonest* m_honest = nullptr;           ///< of Our plan
    Button* m_back = nullptr;                 ///< in the header, while the covenant stands alone
    CovenantFooter* m_footer = nullptr;       ///< of Our pause covenant
    bool m_hadSections = false;               ///< when it was shown last
    std::pair<QWidget*, bool> m_told{};       ///< what header and footer were told last
    std::unique_ptr<CopyPresenter> m_copying; ///< of Our plan
    std::function<void()> m_undo;             ///< what offered an undo last
    QTimer m_saveTimer;
    QTimer m_reviewTimer; ///< until the safety check looks again
};

} // namespace leeward::ui
