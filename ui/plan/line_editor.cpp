#include "ui/plan/line_editor.h"

#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/forms/form_widget.h"
#include "ui/plan/line_form.h"
#include "ui/plan/line_writer.h"
#include "ui/plan/suggestions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace leeward::ui {

using records::LineKind;
using records::PlanLine;

namespace {

constexpr int kCorner = 12;

void fillForm(FormWidget& form, const std::vector<Field>& fields, const PlanLine& line) {
    for (const Field& field : fields)
        form.setValue(field.id, valueOf(line, static_cast<PlanField>(field.id)));
}

void readForm(PlanLine& line, const FormWidget& form, const std::vector<Field>& fields) {
    for (const Field& field : fields)
        take(line, static_cast<PlanField>(field.id), form.value(field.id));
}

} // namespace

LineEditor::LineEditor(const Theme& theme, LineWriter& writer, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_writer(writer) {
    build();
    auto* up =
        new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    auto* down =
        new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(up, &QShortcut::activated, this, [this] { move(LineWriter::Step::Up); });
    connect(down, &QShortcut::activated, this, [this] { move(LineWriter::Step::Down); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void LineEditor::build() {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(m_theme, *column, 18, 12, 18, 16);
    setScaledSpacing(m_theme, *column, 14);
    column->addWidget(makeHead());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_theme, *m_columns, 28);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    for (QVBoxLayout* half : {m_left, m_right}) {
        setScaledSpacing(m_theme, *half, 20);
        m_columns->addLayout(half, 1);
    }
    column->addLayout(m_columns);
    column->addWidget(rule(m_theme, this));
    column->addWidget(makeFoot());
}

QWidget* LineEditor::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = label(m_theme, TextRole::Strong, QString(), head);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    m_up = iconButton(m_theme, Icon::Up, tr("Move up"), head);
    m_down = iconButton(m_theme, Icon::DownArrow, tr("Move down"), head);
    m_up->setToolTip(tr("Move up (Alt and the up arrow)"));
    m_down->setToolTip(tr("Move down (Alt and the down arrow)"));
    connect(m_up, &Button::clicked, this, [this] { move(LineWriter::Step::Up); });
    connect(m_down, &Button::clicked, this, [this] { move(LineWriter::Step::Down); });
    row->addWidget(m_up);
    row->addWidget(m_down);
    return head;
}

QWidget* LineEditor::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *row, 10);
    m_savedIcon = new IconView(m_theme, Icon::Check, Color::Ink2, 18, foot);
    row->addWidget(m_savedIcon);
    m_saved = label(m_theme, TextRole::Small, QString(), foot);
    row->addWidget(m_saved, 1, Qt::AlignVCenter);
    m_remove = button(m_theme, tr("Remove"), {ButtonKind::Remove, ButtonSize::Small, std::nullopt}, foot);
    m_done = button(m_theme, tr("Done"), {ButtonKind::Primary, ButtonSize::Small, std::nullopt}, foot);
    m_putBack = button(m_theme, tr("Put back"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, foot);
    m_putBack->setToolTip(tr("The wording you talked through"));
    m_putBack->hide();
    connect(m_putBack, &Button::clicked, this, &LineEditor::putBack);
    row->addWidget(m_putBack);
    m_share = iconButton(m_theme, Icon::SharePart, tr("Share part of this…"), foot);
    connect(m_share, &Button::clicked, this, [this] { m_writer.share(); });
    row->addWidget(m_share);
    connect(m_remove, &Button::clicked, this, &LineEditor::removeRequested);
    connect(m_done, &Button::clicked, this, &LineEditor::done);
    row->addWidget(m_remove);
    row->addWidget(m_done);
    return foot;
}

void LineEditor::refresh() {
    const PlanLine* line = m_writer.edited();
    if (line == nullptr) {
        m_shown.reset();
        hide();
        return;
    }
    if (!m_shown || m_writer.keeper().currentId(*m_shown) != line->id)
        showLine(*line);
    m_shown = line->id;
    // What follows makes sense once there is a word; until then there are some to pick from.
    const bool isBegun = !m_writer.lacksText() || line->revision > 0;
    if (isBegun) {
        m_then->setVisible(!m_shape.then.empty());
        m_note->show();
    }
    m_start->setVisible(m_note->isHidden() && !m_shape.starters.empty());
    const bool canMoveUp = m_writer.canMove(line->id, LineWriter::Step::Up);
    const bool canMoveDown = m_writer.canMove(line->id, LineWriter::Step::Down);
    m_up->setVisible(canMoveUp || canMoveDown);
    m_down->setVisible(canMoveUp || canMoveDown);
    m_up->setEnabled(canMoveUp);
    m_down->setEnabled(canMoveDown);
    m_remove->setVisible(isBegun);
    m_share->setVisible(isBegun && m_writer.canShare());
    m_putBack->setVisible(m_writer.talkedWording(line->id).has_value());
    m_done->setText(isBegun ? tr("Done") : tr("Not now"));
    m_done->setButtonLook({isBegun ? ButtonKind::Primary : ButtonKind::Outline, ButtonSize::Small, std::nullopt});
    show();
    refreshSaved();
}

void LineEditor::move(LineWriter::Step step) {
    if (const PlanLine* line = m_writer.edited())
        m_writer.move(line->id, step);
}

void LineEditor::showLine(const PlanLine& line) {
    m_shape = m_writer.editorFor(line);
    makeForms(line);
    makeChips();
    arrange();
    m_title->setWords(m_shape.title);
    m_remove->setAccessibleName(m_shape.removeName);
}

void LineEditor::makeForms(const PlanLine& line) {
    for (FormWidget* former : {m_what, m_then, m_note})
        delete former;
    m_what = new FormWidget(m_theme, m_shape.what, this);
    m_then = new FormWidget(m_theme, m_shape.then, this);
    m_note = new FormWidget(m_theme, m_shape.note, this);
    fillIn(line);
    m_then->hide();
    m_note->hide();
    m_left->addWidget(m_what);
    m_right->addWidget(m_then);
    // Both halves end at about the same height.
    const bool isLeftShort = line.kind == LineKind::Word || m_shape.then.size() > 1;
    (isLeftShort && line.kind != LineKind::Signal ? m_left : m_right)->addWidget(m_note);
    m_left->setAlignment(Qt::AlignTop);
    m_right->setAlignment(Qt::AlignTop);
    keepTabOrder();
    for (FormWidget* form : {m_what, m_then, m_note}) {
        connect(form, &FormWidget::edited, this, &LineEditor::takeOver);
        connect(form, &FormWidget::left, this, &LineEditor::fieldLeft);
    }
}

void LineEditor::fillIn(const PlanLine& line) {
    fillForm(*m_what, m_shape.what, line);
    fillForm(*m_then, m_shape.then, line);
    fillForm(*m_note, m_shape.note, line);
}

/// The forms are made after what stands below them.
void LineEditor::keepTabOrder() {
    std::vector<QWidget*> order{m_up, m_down};
    const auto add = [&order](const FormWidget& form, const std::vector<Field>& fields) {
        for (const Field& field : fields)
            order.push_back(form.control(field.id));
    };
    add(*m_what, m_shape.what);
    add(*m_then, m_shape.then);
    add(*m_note, m_shape.note);
    order.push_back(m_putBack);
    order.push_back(m_share);
    order.push_back(m_remove);
    order.push_back(m_done);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void LineEditor::makeChips() {
    delete m_start;
    m_start = new QWidget(this);
    m_right->insertWidget(0, m_start);
    if (m_shape.starters.empty())
        return;
    auto* column = new QVBoxLayout(m_start);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 8);
    auto* title = label(m_theme, TextRole::Ui, tr("Words to start from"), m_start);
    column->addWidget(title);
    column->addWidget(label(m_theme, TextRole::Small, tr("Pick one, or none. Each is yours to change."), m_start));
    auto* chips = new ChipFlow(m_theme, m_start);
    for (const Suggestion& suggestion : m_shape.starters) {
        Chip* chip = chips->addChip(suggestion.label, Chip::Kind::Add);
        connect(chip, &Chip::clicked, this, [this, suggestion] {
            PlanLine filled = *m_writer.edited();
            fill(filled, suggestion);
            fillIn(filled);
            m_writer.change(filled);
            focusText();
        });
    }
    column->addWidget(chips);
    column->addStretch(1);
}

void LineEditor::putBack() {
    m_writer.putBack(m_writer.edited()->id);
    fillIn(*m_writer.edited());
    focusText();
}

void LineEditor::takeOver() {
    PlanLine line = *m_writer.edited();
    readForm(line, *m_what, m_shape.what);
    readForm(line, *m_then, m_shape.then);
    readForm(line, *m_note, m_shape.note);
    m_writer.change(line);
}

void LineEditor::refreshSaved() {
    const LineKeeper& keeper = m_writer.keeper();
    const PlanLine* line = m_writer.edited();
    const bool isOnDisk = line != nullptr && line->revision > 0 && keeper.isSaved();
    m_savedIcon->setVisible(isOnDisk);
    if (keeper.problem()) {
        m_savedIcon->setVisible(false);
        m_saved->setWords(tr("Not saved. What you typed is here, and is tried again."));
    } else if (!isOnDisk) {
        m_saved->setWords(line != nullptr && line->revision == 0 ? tr("It saves by itself.") : tr("Saving"));
    } else if (m_writer.isOfTwo() || !keeper.savedAt()) {
        m_saved->setWords(tr("Saved on this computer"));
    } else {
        m_saved->setWords(tr("Saved on this computer, %1", "a time of day").arg(timeText(*keeper.savedAt())));
    }
}

void LineEditor::focusText() {
    m_what->control(static_cast<int>(PlanField::Text))->setFocus(Qt::OtherFocusReason);
}

void LineEditor::setForm(Form form) {
    m_form = form;
    update();
}

void LineEditor::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

/// A line that is one sentence has the whole width for it.
void LineEditor::arrange() {
    const bool isOneText = m_shape.starters.empty() && std::ranges::all_of(m_shape.then, [](const Field& field) {
                               return static_cast<PlanField>(field.id) == PlanField::Stricter;
                           });
    const bool isBeside = m_reflow != Reflow::Tight && !isOneText;
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// A line that was begun and has no word is let go of; one whose word was emptied says so first.
void LineEditor::done() {
    const PlanLine* line = m_writer.edited();
    if (line != nullptr && m_writer.lacksText() && line->revision > 0 && !m_what->check())
        return;
    Q_EMIT doneRequested();
}

bool LineEditor::event(QEvent* event) {
    // Esc belongs to what is topmost, which is this.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void LineEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT doneRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void LineEditor::paintEvent(QPaintEvent*) {
    // Among the signals, the table paints the ground, corners and all.
    if (m_form == Form::Row)
        return;
    QPainter painter(this);
    drawBox(painter, m_theme, rect(),
            {Color::Surface, colorsOf(placeOf(this)).line, m_theme.px(kCorner) * 1.0, Edge::Line});
}

} // namespace leeward::ui
