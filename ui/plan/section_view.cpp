#include "ui/plan/section_view.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/choice_band.h"
#include "ui/plan/covenant_side.h"
#include "ui/plan/line_editor.h"
#include "ui/plan/line_table.h"
#include "ui/plan/section_head.h"
#include "ui/plan/section_presenter.h"
#include "ui/plan/suggest_editor.h"
#include "ui/plan/taken_out.h"
#include "ui/plan/talk_bands.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::PlanLine;

namespace {

constexpr int kSide = 312; ///< in pixels at 100 %

} // namespace

SectionView::SectionView(const Theme& theme, SectionPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_column(new QVBoxLayout),
      m_head(new SectionHead(theme, presenter.shape().title, presenter.shape().kinds.front().add, this)) {
    build();
}

void SectionView::build() {
    m_row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_row, 32);
    m_row->addLayout(m_column, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_column, 14);
    m_column->addWidget(m_head);
    auto* intro = label(m_theme, TextRole::Ui, m_presenter.shape().intro, this);
    intro->setTone(Color::Ink2);
    m_column->addWidget(intro);
    m_received = new ChoiceBand(m_theme, tr("Other words for yours"),
                                tr("Nothing changes by itself. Whatever you do is not shown to anybody."), this);
    m_column->addWidget(m_received);
    connect(m_received, &ChoiceBand::settled, this, &SectionView::goTo);
    for (const KindShape& shape : m_presenter.shape().kinds)
        addBlock(shape);
    const bool hasSide = m_presenter.isOfTwo() && m_presenter.section() == records::PlanSection::PauseCovenant;
    if (hasSide)
        addSide();
    m_bands = new TalkBands(m_theme, m_presenter.planOf(),
                            hasSide ? TalkBands::Says::ChangesAlone : TalkBands::Says::State, this);
    m_column->addWidget(m_bands);
    m_takenOut = new TakenOut(m_theme, m_presenter, this);
    m_column->addWidget(m_takenOut);
    connect(m_takenOut, &TakenOut::settled, this, &SectionView::goTo);
    m_column->addStretch(1);
    connect(&m_head->add(), &Button::clicked, this, [this] { beginLine(m_blocks.front().kind); });
}

// Fields take a while to make, and most visits read.

LineEditor& SectionView::editor() {
    if (m_editor == nullptr) {
        m_editor = new LineEditor(m_theme, m_presenter, this);
        m_editor->setForm(LineEditor::Form::Row);
        m_editor->setReflow(m_reflow);
        connect(m_editor, &LineEditor::doneRequested, this, &SectionView::finish);
        connect(m_editor, &LineEditor::removeRequested, this, &SectionView::removeLine);
    }
    return *m_editor;
}

SuggestEditor& SectionView::suggestEditor() {
    if (m_suggest == nullptr) {
        m_suggest = new SuggestEditor(m_theme, m_presenter, this);
        connect(m_suggest, &SuggestEditor::closed, this, [this](const Id<PlanLine>& id) {
            for (const Block& block : m_blocks)
                block.table->focusRow(id);
        });
    }
    return *m_suggest;
}

/// The covenant stands alone on its page: the header has its name, and what adds to it stands below.
void SectionView::addSide() {
    m_addBelow = button(m_theme, m_presenter.shape().kinds.front().add,
                        {ButtonKind::Quiet, ButtonSize::Small, Icon::Plus}, this);
    connect(m_addBelow, &Button::clicked, this, [this] { beginLine(m_blocks.front().kind); });
    m_column->insertWidget(m_column->indexOf(m_blocks.front().table) + 1, m_addBelow, 0, Qt::AlignLeading);
    m_side = new CovenantSide(m_theme, this);
    m_row->addWidget(m_side);
    connect(m_side, &CovenantSide::seeRequested, this, &SectionView::seeChanges);
}

void SectionView::seeChanges() {
    m_bands->toggleChanges();
    m_side->setChanges(m_bands->isListing() ? CovenantSide::Changes::Open : CovenantSide::Changes::Closed);
    if (m_bands->isListing())
        Q_EMIT revealRequested(m_bands);
}

void SectionView::addBlock(const KindShape& shape) {
    Block block{.kind = shape.kind};
    if (!m_blocks.empty()) {
        auto* row = new QHBoxLayout;
        row->addWidget(label(m_theme, TextRole::Strong, shape.title, this), 1, Qt::AlignVCenter);
        block.add = button(m_theme, shape.add, {ButtonKind::Quiet, ButtonSize::Small, Icon::Plus}, this);
        connect(block.add, &Button::clicked, this, [this, kind = shape.kind] { beginLine(kind); });
        row->addWidget(block.add);
        m_column->addSpacing(m_theme.px(8));
        m_column->addLayout(row);
    }
    block.table = new LineTable(m_theme, shape, m_presenter.planOf(), this);
    m_column->addWidget(block.table);
    block.starters = makeStarters(block, shape);
    m_column->addWidget(block.starters);
    connectTable(block);
    m_blocks.push_back(block);
}

QWidget* SectionView::makeStarters(Block& block, const KindShape& shape) {
    auto* box = new QWidget(this);
    block.starterColumn = new QVBoxLayout(box);
    block.starterColumn->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(6));
    setScaledSpacing(m_theme, *block.starterColumn, 6);
    if (m_blocks.empty()) {
        auto* head = new QHBoxLayout;
        head->addWidget(label(m_theme, TextRole::Strong, tr("Words to start from"), box), 1, Qt::AlignVCenter);
        if (!shape.takeAll.isEmpty()) {
            block.takeAll = button(m_theme, shape.takeAll, {ButtonKind::Outline, ButtonSize::Small}, box);
            block.allStarters = shape.starters.size();
            connect(block.takeAll, &Button::clicked, this, [this, kind = shape.kind] { takeAll(kind); });
            head->addWidget(block.takeAll);
        }
        block.starterColumn->addLayout(head);
        block.starterColumn->addWidget(
            label(m_theme, TextRole::Small, tr("Pick one, or none. Each is yours to change."), box));
    }
    block.chipPlace = new QWidget(box);
    block.chipPlace->setFocusPolicy(
        Qt::TabFocus); // what is hidden is passed over, and only what could be come to has a place
    block.chipPlace->hide();
    return box;
}

void SectionView::connectTable(const Block& block) {
    connect(block.table, &LineTable::editRequested, this, [this](const Id<PlanLine>& id) {
        m_presenter.edit(id);
        openEditor();
    });
    connect(block.table, &LineTable::suggestRequested, this,
            [this, table = block.table](const Id<PlanLine>& id) { suggest(*table, id); });
    connect(block.table, &LineTable::bringBackRequested, &m_presenter, &SectionPresenter::putBack);
    connect(block.table, &LineTable::tickRequested, &m_presenter, &SectionPresenter::toggleTick);
    connect(block.table, &LineTable::moveRequested, this,
            [this, table = block.table](const Id<PlanLine>& id, LineKeeper::Step step) {
                m_presenter.move(id, step);
                table->tellPlace(id);
            });
}

void SectionView::showStarters(Block& block) {
    const std::vector<Suggestion> open = m_presenter.openStarters(block.kind);
    std::vector<QString> labels;
    labels.reserve(open.size());
    for (const Suggestion& starter : open)
        labels.push_back(starter.label);
    block.starters->setVisible(!open.empty());
    if (block.takeAll != nullptr)
        block.takeAll->setVisible(open.size() == block.allStarters);
    if (labels == block.shown)
        return;
    block.shown = labels;
    // The chip that was pressed is still at work.
    if (block.chips != nullptr) {
        block.chips->hide();
        block.chips->deleteLater();
    }
    block.chips = new ChipFlow(m_theme, block.starters);
    for (const Suggestion& starter : open) {
        Chip* chip = block.chips->addChip(starter.label, Chip::Kind::Add);
        chip->setToolTip(starter.label == starter.text ? QString() : starter.text);
        connect(chip, &Chip::clicked, this, [this, starter] {
            m_presenter.begin(starter);
            openEditor();
        });
    }
    setTabPlaceBehind(*block.chipPlace, *block.chips);
    block.starterColumn->addWidget(block.chips);
}

void SectionView::refresh() {
    for (Block& block : m_blocks) {
        block.table->show(m_presenter.lines(block.kind));
        showStarters(block);
    }
    m_head->setState(m_presenter.talkState());
    m_received->show(m_presenter.receivedSuggestions());
    const auto changes = m_presenter.changes();
    m_bands->show(m_presenter.talkState(), changes);
    if (m_side != nullptr)
        m_side->show(m_presenter.talkState(), changes.size());
    m_takenOut->refresh();
    placeEditor();
    if (m_editor != nullptr)
        m_editor->refresh();
}

void SectionView::refreshSaved() {
    if (m_editor != nullptr)
        m_editor->refreshSaved();
}

const SectionView::Block& SectionView::blockOf(LineKind kind) const {
    const auto found =
        std::find_if(m_blocks.begin(), m_blocks.end(), [kind](const Block& block) { return block.kind == kind; });
    return found == m_blocks.end() ? m_blocks.front() : *found;
}

void SectionView::placeEditor() {
    const PlanLine* line = m_presenter.edited();
    if (line == nullptr)
        return;
    blockOf(line->kind).table->hold(&editor(), line->id);
}

void SectionView::suggest(LineTable& table, const Id<PlanLine>& id) {
    m_presenter.finish();
    table.hold(&suggestEditor(), id);
    m_suggest->open(id);
    Q_EMIT revealRequested(m_suggest);
}

void SectionView::openEditor() {
    if (m_presenter.edited() == nullptr)
        return;
    editor().focusText();
    Q_EMIT revealRequested(m_editor);
}

void SectionView::goTo(const Id<PlanLine>& id) {
    if (m_presenter.edited() != nullptr) {
        openEditor();
        return;
    }
    const PlanLine* line = m_presenter.keeper().find(id);
    focusLine(id, line == nullptr ? m_blocks.front().kind : line->kind);
}

/// What was pressed is gone; the keyboard goes to what came of it.
void SectionView::takeAll(LineKind kind) {
    m_presenter.takeAll(kind);
    const std::vector<LineView> lines = m_presenter.lines(kind);
    if (!lines.empty())
        focusLine(lines.front().id, kind);
}

void SectionView::beginLine(LineKind kind) {
    m_presenter.begin(kind, Level::None);
    openEditor();
}

void SectionView::finish() {
    const PlanLine* line = m_presenter.edited();
    if (line == nullptr)
        return;
    const Id<PlanLine> id = line->id;
    const LineKind kind = line->kind;
    m_presenter.finish();
    focusLine(m_presenter.keeper().currentId(id), kind);
}

void SectionView::removeLine() {
    const PlanLine* line = m_presenter.edited();
    if (line == nullptr)
        return;
    const Id<PlanLine> id = line->id;
    const LineKind kind = line->kind;
    m_presenter.remove(id);
    focusLine(id, kind);
}

void SectionView::focusLine(const Id<PlanLine>& id, LineKind kind) {
    const Block& block = blockOf(kind);
    if (block.table->focusRow(id))
        return;
    addButton(block).setFocus(Qt::OtherFocusReason);
}

Button& SectionView::addButton(const Block& block) const {
    if (block.add != nullptr)
        return *block.add;
    return m_addBelow != nullptr && !m_addBelow->isHidden() ? *m_addBelow : m_head->add();
}

void SectionView::addAboveBands(QWidget& widget) {
    if (widget.parentWidget() != this)
        m_column->insertWidget(m_column->indexOf(m_bands), &widget);
    setTabPlace(*m_bands, widget);
}

void SectionView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_head->setReflow(reflow);
    if (m_side != nullptr) {
        const bool isBeside = reflow == Reflow::Wide;
        m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_side->setMinimumWidth(isBeside ? m_theme.px(kSide) : 0);
        m_side->setMaximumWidth(isBeside ? m_theme.px(kSide) : QWIDGETSIZE_MAX);
        m_head->setVisible(!isBeside);
        m_addBelow->setVisible(isBeside);
    }
    for (const Block& block : m_blocks)
        block.table->setReflow(reflow);
    if (m_editor != nullptr)
        m_editor->setReflow(reflow);
}

} // namespace leeward::ui
