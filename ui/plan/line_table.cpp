#include "ui/plan/line_table.h"

#include "ui/base/accessible.h"
#include "ui/base/painting.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/table_ground.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace leeward::ui {

namespace {

constexpr int kHead = 31;
constexpr int kLeastRow = 46;    ///< the height of a row, in pixels at 100 %
constexpr qint64 kAtATimeMs = 3; ///< for rows; laying them out comes on top

/// That of \p widget, and those of what it stands in.
std::vector<QLayout*> layoutsAround(QWidget& widget) {
    std::vector<QLayout*> layouts;
    for (QWidget* each = &widget; each != nullptr; each = each->isWindow() ? nullptr : each->parentWidget())
        if (each->layout() != nullptr && each->layout()->isEnabled())
            layouts.push_back(each->layout());
    return layouts;
}

RowLead leadOf(records::LineKind kind) {
    if (kind == records::LineKind::Clause)
        return RowLead::Number;
    return kind == records::LineKind::Agreement ? RowLead::Tick : RowLead::None;
}

} // namespace

/// The names of the columns.
class LineTable::Head final : public QWidget {
public:
    Head(const Theme& theme, const RowLayout& layout, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_layout(layout) {
        setFixedHeight(theme.px(kHead));
        QObject::connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.px(kHead)); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const RowColumns columns = columnsOf(m_theme, m_layout, width());
        for (const auto& [column, words] :
             {std::pair(columns.text, m_layout.shape.text), std::pair(columns.meaning, m_layout.shape.meaning),
              std::pair(columns.contrary, m_layout.shape.contrary)}) {
            const QRect at = directed(layoutDirection(), rect(), QRect(column.x(), 0, column.width(), height()));
            drawLine(painter, m_theme, at, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), TextRole::Small,
                     Color::Ink3, words);
        }
    }

private:
    const Theme& m_theme;
    const RowLayout& m_layout;
};

LineTable::LineTable(const Theme& theme, const KindShape& shape, PlanOf planOf, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_shape(shape), m_layout{m_shape, leadOf(shape.kind), planOf, Reflow::Wide},
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1); // where the lines between rows are
    if (!shape.meaning.isEmpty()) {
        m_head = new Head(theme, m_layout, this);
        m_column->addWidget(m_head);
    }
    if (!shape.always.isEmpty()) {
        m_always = makeAlways();
        m_column->addWidget(m_always);
    }
    m_none = label(theme, TextRole::Ui, shape.none, this);
    m_none->setTone(Color::Ink2);
    m_none->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14));
    m_none->hide();
    m_column->addWidget(m_none);
    m_rest = new QWidget(this);
    m_rest->hide();
    m_column->addWidget(m_rest);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &LineTable::addSome);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QWidget* LineTable::makeAlways() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    setScaledMargins(m_theme, *row, 18, 10, 16, 10);
    setScaledSpacing(m_theme, *row, 12);
    row->addWidget(label(m_theme, TextRole::Ui, m_shape.always, box), 1);
    row->addWidget(alwaysTag(m_theme, box), 0, Qt::AlignVCenter);
    return box;
}

LineRow* LineTable::makeRow(const LineView& line) {
    auto* row = new LineRow(m_theme, m_layout, line, this);
    connect(row, &LineRow::clicked, this, [this, row] {
        const LineView& pressed = row->line();
        if (pressed.isMine)
            Q_EMIT pressed.isRemoved ? bringBackRequested(pressed.id) : editRequested(pressed.id);
        else if (!pressed.isRemoved)
            Q_EMIT suggestRequested(pressed.id);
    });
    connect(row, &LineRow::tickRequested, this, [this, row] { Q_EMIT tickRequested(row->line().id); });
    connect(row, &LineRow::moveRequested, this,
            [this, row](LineKeeper::Step step) { Q_EMIT moveRequested(row->line().id, step); });
    connect(row, &LineRow::focused, this, [this, row] { giveStop(*row); });
    connect(row, &LineRow::stepRequested, this, [this, row](int by) { step(*row, by); });
    return row;
}

void LineTable::step(const LineRow& from, int by) {
    const auto self = std::find(m_rows.begin(), m_rows.end(), &from) - m_rows.begin();
    const auto next = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(self + by, 0, std::ssize(m_lines) - 1));
    addRows(next + 1);
    m_rows[next]->setFocus(Qt::TabFocusReason);
}

void LineTable::giveStop(LineRow& row) {
    for (LineRow* each : m_rows)
        each->setStop(each == &row ? LineRow::Stop::Yes : LineRow::Stop::No);
}

void LineTable::show(const std::vector<LineView>& lines) {
    m_lines = lines;
    m_count = static_cast<int>(std::ranges::count(lines, false, &LineView::isRemoved));
    const bool isSame = m_rows.size() <= lines.size() &&
                        std::equal(m_rows.begin(), m_rows.end(), lines.begin(),
                                   [](const LineRow* row, const LineView& line) { return line.id == row->line().id; });
    if (!isSame)
        rebuild();
    addRows(std::min(firstRows(), lines.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showRow(i);
    if (!m_rows.empty() && std::none_of(m_rows.begin(), m_rows.end(), [](const LineRow* row) { return row->isStop(); }))
        m_rows.front()->setStop(LineRow::Stop::Yes);
    if (m_head != nullptr)
        m_head->setVisible(!lines.empty() && m_layout.reflow != Reflow::Tight);
    m_none->setVisible(lines.empty() && !m_shape.none.isEmpty());
    keepRoom();
    update();
}

/// As many as could be seen in this window.
std::size_t LineTable::firstRows() const {
    return static_cast<std::size_t>(window()->height() / m_theme.px(kLeastRow)) + 1;
}

void LineTable::showRow(std::size_t place) {
    m_rows[place]->show(m_lines[place], static_cast<int>(place) + 1, m_count);
}

/// Rows are used again by id, so that what has the focus keeps it while lines are moved.
void LineTable::rebuild() {
    std::map<Id<records::PlanLine>, LineRow*> former;
    for (LineRow* row : m_rows) {
        former.emplace(row->line().id, row);
        m_column->removeWidget(row);
    }
    const std::size_t count = std::min(m_rows.size(), m_lines.size());
    m_rows.clear();
    int place = m_column->indexOf(m_none) + 1;
    for (const LineView& line : std::span(m_lines).first(count)) {
        const auto same = former.extract(line.id);
        LineRow* row = same ? same.mapped() : makeRow(line);
        m_column->insertWidget(place++, row);
        m_rows.push_back(row);
    }
    for (const auto& [id, gone] : former) {
        gone->hide();
        gone->deleteLater();
    }
}

// The rows to come

void LineTable::addRow() {
    const std::size_t place = m_rows.size();
    LineRow* row = makeRow(m_lines[place]);
    if (place > 0)
        setTabOrder(m_rows.back(), row);
    else
        setTabPlace(*m_none, *row);
    m_rows.push_back(row);
    m_column->insertWidget(m_column->indexOf(m_rest), row);
    showRow(place);
    if (!isVisible())
        return;
    row->setGeometry(1, m_rest->y(), width() - 2, row->heightForWidth(width() - 2));
    row->setVisible(true);
}

/// Rows are laid out once, when all that are wanted now are there: one that is shown among visible ones has all of
/// them laid out again, and the page around them.
void LineTable::addWhile(const std::function<bool()>& isWanted) {
    const std::vector<QLayout*> around = layoutsAround(*this);
    for (QLayout* each : around)
        each->setEnabled(false);
    while (!isWhole() && isWanted())
        addRow();
    for (QLayout* each : around)
        each->setEnabled(true);
    m_column->invalidate();
    keepRoom();
}

/// Those up to \p upTo, at once.
void LineTable::addRows(std::size_t upTo) {
    if (m_rows.size() >= upTo)
        return;
    addWhile([this, upTo] { return m_rows.size() < upTo; });
    // Whoever asked for a row may want to see it.
    if (isVisible())
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Some of them, and the rest later: keys and painting come in between.
void LineTable::addSome() {
    QElapsedTimer clock;
    clock.start();
    addWhile([&clock] { return clock.elapsed() < kAtATimeMs; });
}

/// As high as the rows so far let expect, so that what stands below has its place from the start.
void LineTable::keepRoom() {
    m_rest->setVisible(!isWhole());
    if (isWhole() || m_rows.empty())
        return;
    m_later.start();
    int height = 0;
    for (const LineRow* row : m_rows)
        height += isVisible() ? row->heightForWidth(width() - 2) + 1 : row->sizeHint().height();
    const auto toCome = static_cast<int>(m_lines.size() - m_rows.size());
    m_rest->setFixedHeight(std::max(1, toCome * height / static_cast<int>(m_rows.size())));
}

void LineTable::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    keepRoom();
}

LineRow* LineTable::rowOf(const Id<records::PlanLine>& id) {
    const auto found = std::ranges::find(m_lines, id, &LineView::id);
    if (found == m_lines.end())
        return nullptr;
    const auto place = static_cast<std::size_t>(found - m_lines.begin());
    addRows(place + 1);
    return m_rows[place];
}

void LineTable::hold(QWidget* editor, const Id<records::PlanLine>& id) {
    LineRow* row = rowOf(id);
    m_held = editor;
    if (row != nullptr && m_column->indexOf(editor) == m_column->indexOf(row) + 1)
        return;
    m_column->removeWidget(editor);
    m_column->insertWidget(row == nullptr ? m_column->count() : m_column->indexOf(row) + 1, editor);
    if (row != nullptr)
        setTabPlaceBehind(*row, *editor);
}

bool LineTable::focusRow(const Id<records::PlanLine>& id) {
    LineRow* row = rowOf(id);
    if (row != nullptr)
        row->setFocus(Qt::OtherFocusReason);
    return row != nullptr;
}

void LineTable::tellPlace(const Id<records::PlanLine>& id) {
    LineRow* row = rowOf(id);
    if (row == nullptr)
        return;
    row->setAccessibleDescription(tr("Now %1 of %2.").arg(row->number()).arg(m_lines.size()));
    announceDescription(*row);
}

void LineTable::setReflow(Reflow reflow) {
    m_layout.reflow = reflow;
    if (m_head != nullptr)
        m_head->setVisible(!m_lines.empty() && reflow != Reflow::Tight);
    for (LineRow* row : m_rows)
        row->setReflow(reflow);
}

void LineTable::paintEvent(QPaintEvent*) {
    const bool isHolding = m_held != nullptr && m_held->parentWidget() == this;
    const std::array<QWidget*, 3> insets{m_head, m_always, isHolding ? m_held : nullptr};
    paintTableGround(*this, m_theme, *m_column, insets);
}

} // namespace leeward::ui
