#include "ui/plan/plan_page.h"

#include "ui/base/button.h"
#include "ui/base/combo_box.h"
#include "ui/base/margins.h"
#include "ui/base/page_context.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/section_names.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/plan/choice_band.h"
#include "ui/plan/copy_dialog.h"
#include "ui/plan/covenant_footer.h"
#include "ui/plan/empty_plan.h"
#include "ui/plan/kept_honest.h"
#include "ui/plan/line_sharing.h"
#include "ui/plan/plan_presenter.h"
#include "ui/plan/section_head.h"
#include "ui/plan/section_list.h"
#include "ui/plan/section_presenter.h"
#include "ui/plan/section_shape.h"
#include "ui/plan/section_view.h"
#include "ui/plan/words_section.h"
#include "ui/share/read_together.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

namespace leeward::ui {

using records::PlanSection;

namespace {

// In pixels at 100 %.
constexpr int kWidest = 1024;
constexpr int kList = 240;
constexpr int kRing = 4; ///< room for the ring around a row of the list
constexpr int kGap = 24;
constexpr int kSide = 32;
constexpr int kReviewMs = 200;

} // namespace

PlanPage::PlanPage(const PageContext& context, PlanOf planOf, QWidget* parent)
    : Page(parent), m_theme(context.theme), m_planOf(planOf), m_sharing(new LineSharing(context, this)),
      m_presenter(new PlanPresenter(context, planOf, this)), m_scroll(new ScrollPage(context.theme, kWidest, this)),
      m_listScroll(new ScrollPage(context.theme, kList + kSide, this)),
      m_list(new SectionList(context.theme, planOf, m_listScroll)),
      m_differences(new ChoiceBand(context.theme, tr("Some of your words are not as you saved them"),
                                   tr("Yours are kept on your side, where only you can read. Decide now, or later."),
                                   this)),
      m_empty(new EmptyPlan(context.theme, planOf, this)), m_sections(new QWidget(this)),
      m_column(new QVBoxLayout(m_sections)), m_combo(new ComboBox(context.theme, ComboBox::Height::Field, m_sections)),
      m_notSaved(new Band(context.theme, BandTone::Notice, Icon::Disk, QString(), m_sections)),
      m_words(new WordsSection(context.theme, *m_presenter, m_sections)) {
    setPlace(*this, place());
    m_writers.push_back(m_presenter);
    for (const PlanSection section : records::allSections()) {
        m_combo->addItem(sectionName(section, placeOf(planOf)));
        if (section == PlanSection::WordsAndSignals)
            continue;
        auto* presenter = new SectionPresenter(context, planOf, section, this);
        m_writers.push_back(presenter);
        m_described.emplace(section, Described{presenter, nullptr});
    }
    build();
    connectParts();
    if (planOf != PlanOf::Ours)
        return;
    watchWords(context);
    addReadTogether(context);
    makeCovenantParts();
    addCopying(context);
}

PlanPage::~PlanPage() = default;

/// What was shared for a section stands in it; the rest below whatever is shown, and below an empty plan.
void PlanPage::addReadTogether(const PageContext& context) {
    m_below = new QWidget(this);
    auto* below = new QVBoxLayout(m_below);
    m_talk = new Band(m_theme, BandTone::Plain, Icon::Together, {}, m_below);
    m_talk->setSentence(tr("A good time to talk is when neither of you is tired."),
                        tr("In Together you read a section to each other, and both can say that you have."));
    connect(m_talk->addAction(tr("Talk it through")), &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({PageName::Together, {}, {}});
    });
    below->addWidget(m_talk);
    m_shared = new ReadTogether(context, m_below);
    below->addWidget(m_shared);
    m_scroll->column().insertWidget(m_scroll->column().count() - 1, m_below);
    keepPadding();
    m_inSection = new ReadTogether(context, m_sections);
    for (ReadTogether* each : {m_shared, m_inSection})
        connect(each, &ReadTogether::said, this,
                [this](const QString& sentence) { Q_EMIT toastRequested(sentence, {}, {}); });
}

/// An empty plan shows everything, for it has no sections in sight.
void PlanPage::showPassages() {
    if (m_shared == nullptr)
        return;
    m_shared->show(isUntouched() ? ReadTogether::Shows::All : ReadTogether::Shows::Beside);
    SectionView* shown = viewOf(m_section);
    m_inSection->showIn(m_section);
    shown == nullptr ? m_words->addAboveBands(*m_inSection) : shown->addAboveBands(*m_inSection);
}

void PlanPage::watchWords(const PageContext& context) {
    m_honest = new KeptHonest(context.session, context.both, this);
    connect(m_honest, &KeptHonest::decided, this, [this] { enter({}); });
    connect(m_differences, &ChoiceBand::settled, this, &PlanPage::goOnAfter);
}

void PlanPage::showDifferences() {
    if (m_honest != nullptr)
        m_differences->show(m_honest->offers());
}

/// To the next question, or to the line if it is in sight.
void PlanPage::goOnAfter(const Id<records::PlanLine>& line) {
    if (m_differences->takeFocus())
        return;
    const bool isHere = writer().keeper().find(line) != nullptr;
    if (SectionView* shown = viewOf(m_section); isHere && shown != nullptr)
        shown->goTo(line);
    else if (isHere)
        m_words->goTo(line);
    else
        focusList();
}

void PlanPage::focusList() {
    m_reflow == Reflow::Wide ? m_list->focusCurrent() : m_combo->setFocus(Qt::OtherFocusReason);
}

void PlanPage::addCopying(const PageContext& context) {
    m_copying = std::make_unique<CopyPresenter>(context);
    connect(m_empty, &EmptyPlan::copyRequested, this, &PlanPage::askWhatToCopy);
}

void PlanPage::askWhatToCopy() {
    auto* dialog = new CopyDialog(m_theme, *m_copying, this);
    connect(dialog, &CopyDialog::copied, this, [this] {
        enter({});
        m_undo = [this] {
            m_copying->undo();
            enter({});
        };
        Q_EMIT toastRequested(tr("Copies stand in Our plan. My plan is as it was."), tr("Undo"), m_undo);
    });
    dialog->open();
}

void PlanPage::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_listScroll);
    row->addWidget(m_scroll, 1);
    m_listScroll->column().addWidget(m_list);
    m_listScroll->column().addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_empty, 100);
    middle->addStretch(1);
    m_scroll->column().addWidget(m_differences);
    m_scroll->column().addLayout(middle);
    m_scroll->column().addWidget(m_sections);
    m_scroll->column().addStretch(1);
    m_combo->setAccessibleName(tr("Section of the plan"));
    m_notSaved->hide();
    for (QWidget* part :
         {static_cast<QWidget*>(m_combo), static_cast<QWidget*>(m_notSaved), static_cast<QWidget*>(m_words)})
        m_column->addWidget(part);
    m_saveTimer.setSingleShot(true);
    connect(&m_theme, &Theme::changed, this, &PlanPage::measure);
    measure();
    m_reviewTimer.setSingleShot(true);
    m_reviewTimer.setInterval(kReviewMs);
}

void PlanPage::connectParts() {
    for (LineWriter* each : m_writers)
        connectWriter(*each);
    connect(m_sharing, &LineSharing::said, this, [this](const QString& sentence, const std::function<void()>& undo) {
        m_undo = undo;
        Q_EMIT toastRequested(sentence, undo ? tr("Undo") : QString(), undo);
    });
    connect(&m_saveTimer, &QTimer::timeout, this, [this] {
        for (LineWriter* each : m_writers)
            if (!each->keeper().isSaved())
                each->save();
    });
    connect(m_list, &SectionList::chosen, this, &PlanPage::chooseByHand);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { chooseByHand(records::allSections()[static_cast<std::size_t>(index)]); });
    connect(&m_reviewTimer, &QTimer::timeout, this, &PlanPage::review);
    connect(m_words, &WordsSection::fieldLeft, &m_reviewTimer, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyPlan::beginRequested, this,
            [this] { m_words->beginLine(records::LineKind::Word, records::Level::Red); });
    connect(m_empty, &EmptyPlan::exampleRequested, m_presenter, &PlanPresenter::addExample);
    connect(m_empty, &EmptyPlan::sectionsRequested, this, [this] {
        m_isBegun = true;
        refresh();
        focusList();
    });
    connect(m_words, &WordsSection::revealRequested, m_scroll, &ScrollPage::reveal);
}

void PlanPage::connectWriter(LineWriter& writer) {
    connect(&writer, &LineWriter::changed, this, [this, &writer] {
        if (writer.section() == m_section)
            refresh();
    });
    connect(&writer, &LineWriter::saveStateChanged, this, [this] {
        refreshSaved();
        scheduleSave();
    });
    connect(&writer, &LineWriter::notDone, this,
            [this](store::SaveError error) { Q_EMIT toastRequested(notDoneText(error).what, {}, {}); });
    connect(&writer, &LineWriter::said, this,
            [this](const QString& sentence) { Q_EMIT toastRequested(sentence, {}, {}); });
    connect(&writer, &LineWriter::shareRequested, m_sharing, &LineSharing::ask);
    connect(&writer, &LineWriter::undoOffered, this, [this, &writer](const QString& sentence) {
        m_undo = [&writer] { writer.undo(); };
        Q_EMIT toastRequested(sentence, tr("Undo"), m_undo);
    });
}

// Our pause covenant

/// Our pause covenant has the page to itself in a wide window, and a footer where there is room for one.
bool PlanPage::isCovenant() const {
    return m_planOf == PlanOf::Ours && m_section == PlanSection::PauseCovenant && !isUntouched();
}

bool PlanPage::isAlone() const {
    return isCovenant() && m_reflow == Reflow::Wide;
}

void PlanPage::makeCovenantParts() {
    m_back = button(m_theme, planName(place()), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, this);
    m_back->hide();
    setPlace(*m_back, place());
    connect(m_back, &Button::clicked, this, &PlanPage::leaveCovenant);
    m_footer = new CovenantFooter(m_theme, *m_described.at(PlanSection::PauseCovenant).presenter, this);
    setPlace(*m_footer, place());
    connect(m_footer, &CovenantFooter::doneRequested, this, &PlanPage::leaveCovenant);
}

void PlanPage::leaveCovenant() {
    choose(PlanSection::WordsAndSignals);
    focusList();
}

void PlanPage::tellHead() {
    if (m_footer != nullptr)
        m_footer->refresh();
    const std::pair now(footer(), isAlone());
    if (std::exchange(m_told, now) != now)
        Q_EMIT headChanged();
}

QWidget* PlanPage::headerActions() {
    return isAlone() ? m_back : Page::headerActions();
}

QWidget* PlanPage::footer() {
    return isCovenant() && m_reflow != Reflow::Tight ? m_footer : nullptr;
}

QString PlanPage::title() const {
    return isAlone() ? sectionName(m_section, place()) : planName(place());
}

Place PlanPage::place() const {
    return m_planOf == PlanOf::Ours ? Place::Shared : Place::Private;
}

void PlanPage::enter(const Destination& destination) {
    if (destination.section)
        choose(*destination.section);
    for (LineWriter* each : m_writers)
        each->load();
    showPassages();
    showDifferences();
    if (m_copying)
        m_empty->copyStep()->setVisible(m_copying->isPossible());
    refresh();
}

bool PlanPage::flush() {
    bool isSaved = true;
    for (LineWriter* each : m_writers)
        isSaved = each->save() && isSaved;
    return isSaved;
}

void PlanPage::undo() {
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

LineWriter& PlanPage::writer() const {
    if (m_section == PlanSection::WordsAndSignals)
        return *m_presenter;
    return *m_described.at(m_section).presenter;
}

bool PlanPage::isUntouched() const {
    return !m_isBegun &&
           std::all_of(m_writers.begin(), m_writers.end(), [](const LineWriter* each) { return each->isUntouched(); });
}

/// The section is remembered while the vault is open: the page lives as long.
void PlanPage::choose(PlanSection section) {
    if (section == m_section)
        return;
    writer().finish();
    m_section = section;
    refresh();
    showPassages();
    m_scroll->verticalScrollBar()->setValue(0);
}

/// A section that has the page to itself begins as a page does: at its heading.
void PlanPage::chooseByHand(PlanSection section) {
    choose(section);
    if (isAlone())
        Q_EMIT openRequested({PageName::OurPlan, {}, {}, section});
}

/// Views are made when they are first seen.
SectionView* PlanPage::viewOf(PlanSection section) {
    if (section == PlanSection::WordsAndSignals)
        return nullptr;
    Described& described = m_described.at(section);
    if (described.view == nullptr) {
        described.view = new SectionView(m_theme, *described.presenter, m_sections);
        described.view->setReflow(m_reflow);
        described.view->hide();
        connect(described.view, &SectionView::revealRequested, m_scroll, &ScrollPage::reveal);
        m_column->addWidget(described.view);
        if (m_below != nullptr)
            setTabPlace(*m_below, *described.view);
    }
    return described.view;
}

void PlanPage::refresh() {
    const bool hasSections = !isUntouched();
    m_empty->setVisible(!hasSections);
    m_sections->setVisible(hasSections);
    if (m_talk != nullptr)
        m_talk->setVisible(hasSections && !isAlone()); // where the covenant stands alone, it says that itself
    m_listScroll->setVisible(hasSections && m_reflow == Reflow::Wide && !isAlone());
    m_combo->setVisible(m_reflow != Reflow::Wide);
    keepPadding();
    tellHead();
    if (std::exchange(m_hadSections, hasSections) != hasSections)
        showPassages();
    if (!hasSections)
        return;
    m_list->setCurrent(m_section);
    for (const LineWriter* each : m_writers)
        if (const auto state = each->talkState())
            m_list->setState(each->section(), talkStateOf(*state));
    const auto sections = records::allSections();
    m_combo->setCurrentIndex(
        static_cast<int>(std::find(sections.begin(), sections.end(), m_section) - sections.begin()));
    SectionView* shown = viewOf(m_section);
    // Filled before it is seen: a row that is put among visible ones has all of them laid out again.
    shown == nullptr ? m_words->refresh() : shown->refresh();
    m_words->setVisible(shown == nullptr);
    for (const auto& [section, described] : m_described)
        if (described.view != nullptr)
            described.view->setVisible(described.view == shown);
}

void PlanPage::refreshSaved() {
    const auto stuck = std::find_if(m_writers.begin(), m_writers.end(),
                                    [](const LineWriter* each) { return each->keeper().problem().has_value(); });
    if (stuck != m_writers.end()) {
        const ErrorText words = textFor(*(*stuck)->keeper().problem());
        m_notSaved->setTitle(words.what);
        m_notSaved->setSentence(words.hint);
    }
    m_notSaved->setVisible(stuck != m_writers.end());
    if (m_footer != nullptr)
        m_footer->refresh();
    if (SectionView* shown = viewOf(m_section))
        shown->refreshSaved();
    else
        m_words->refreshSaved();
}

void PlanPage::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_words->setReflow(reflow);
    for (const auto& [section, described] : m_described)
        if (described.view != nullptr)
            described.view->setReflow(reflow);
    refresh();
}

void PlanPage::keepPadding() {
    if (!m_listScroll->isHidden())
        m_scroll->setPadding(24, kGap - kRing);
    else
        m_scroll->setPadding(m_reflow == Reflow::Wide ? 24 : 20, m_reflow == Reflow::Wide    ? kSide
                                                                 : m_reflow == Reflow::Tight ? 14
                                                                                             : 24);
    const bool isBeside = !m_listScroll->isHidden();
    setMargins(*m_column, layoutDirection(), {0, 0, isBeside ? m_theme.px(kSide - kGap + kRing) : 0, 0});
    const int widest = m_theme.px(isBeside ? kWidest - kList - kGap : kWidest);
    m_sections->setMaximumWidth(widest);
    m_differences->setContentsMargins(m_column->contentsMargins());
    m_differences->setMaximumWidth(widest);
    if (m_below != nullptr) {
        m_below->layout()->setContentsMargins(m_column->contentsMargins());
        m_below->setMaximumWidth(widest);
    }
}

void PlanPage::measure() {
    m_column->setSpacing(m_theme.px(14));
    m_listScroll->setPadding(18, kRing);
    m_listScroll->setFixedWidth(m_theme.px(kList + kSide + kRing));
    // Its own: the page's padding is set anew whenever there is more or less to scroll.
    setMargins(*m_list->layout(), layoutDirection(), {m_theme.px(kSide - kRing), 0, 0, 0});
    keepPadding();
}

/// The band above may grow or go. It waits for the pointer to be let go of: what it points at must not move away.
void PlanPage::review() {
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        m_presenter->review();
    else
        m_reviewTimer.start();
}

void PlanPage::scheduleSave() {
    std::optional<std::chrono::milliseconds> soonest;
    for (const LineWriter* each : m_writers)
        if (const auto due = each->keeper().dueIn(); due && (!soonest || *due < *soonest))
            soonest = due;
    if (soonest)
        m_saveTimer.start(*soonest);
    else
        m_saveTimer.stop();
}

} // namespace leeward::ui
