#include "ui/plan/line_table.h"

#include "ui/base/accessible.h"
#include "ui/base/painting.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12;
constexpr int kHead = 31;

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
    connect(row, &LineRow::stepRequested, this, [this, row](int by) {
        const auto self = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
        const auto next = std::clamp<std::ptrdiff_t>(self + by, 0, std::ssize(m_rows) - 1);
        m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    });
    return row;
}

void LineTable::giveStop(LineRow& row) {
    for (LineRow* each : m_rows)
        each->setStop(each == &row ? LineRow::Stop::Yes : LineRow::Stop::No);
}

void LineTable::show(const std::vector<LineView>& lines) {
    const bool isSame = std::equal(lines.begin(), lines.end(), m_rows.begin(), m_rows.end(),
                                   [](const LineView& line, const LineRow* row) { return line.id == row->line().id; });
    if (!isSame)
        rebuild(lines);
    const auto count = static_cast<int>(std::ranges::count(lines, false, &LineView::isRemoved));
    int number = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_rows[i]->show(lines[i], ++number, count);
    if (m_head != nullptr)
        m_head->setVisible(!lines.empty() && m_layout.reflow != Reflow::Tight);
    m_none->setVisible(lines.empty() && !m_shape.none.isEmpty());
    update();
}

/// Rows are used again by id, so that what has the focus keeps it while lines are moved.
void LineTable::rebuild(const std::vector<LineView>& lines) {
    std::map<Id<records::PlanLine>, LineRow*> former;
    for (LineRow* row : m_rows) {
        former.emplace(row->line().id, row);
        m_column->removeWidget(row);
    }
    m_rows.clear();
    int place = m_column->indexOf(m_none) + 1;
    for (const LineView& line : lines) {
        const auto same = former.extract(line.id);
        LineRow* row = same ? same.mapped() : makeRow(line);
        m_column->insertWidget(place++, row);
        m_rows.push_back(row);
    }
    for (const auto& [id, gone] : former) {
        gone->hide();
        gone->deleteLater();
    }
    if (!m_rows.empty() && std::none_of(m_rows.begin(), m_rows.end(), [](const LineRow* row) { return row->isStop(); }))
        m_rows.front()->setStop(LineRow::Stop::Yes);
}

LineRow* LineTable::rowOf(const Id<records::PlanLine>& id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const LineRow* row) { return row->line().id == id; });
    return found == m_rows.end() ? nullptr : *found;
}

void LineTable::hold(QWidget* editor, const Id<records::PlanLine>& id) {
    m_column->removeWidget(editor);
    LineRow* row = rowOf(id);
    m_column->insertWidget(row == nullptr ? m_column->count() : m_column->indexOf(row) + 1, editor);
    m_held = editor;
    if (row != nullptr)
        setTabOrder(row, editor);
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
    row->setAccessibleDescription(tr("Now %1 of %2.").arg(row->number()).arg(m_rows.size()));
    announceDescription(*row);
}

void LineTable::setReflow(Reflow reflow) {
    m_layout.reflow = reflow;
    if (m_head != nullptr)
        m_head->setVisible(!m_rows.empty() && reflow != Reflow::Tight);
    for (LineRow* row : m_rows)
        row->setReflow(reflow);
}

void LineTable::paintEvent(QPaintEvent*) {
    const double corner = m_theme.px(kCorner);
    QPainter painter(this);
    drawBox(painter, m_theme, rect(), {Color::Surface, Color::Line, corner, Edge::Line});
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    const bool isHolding = m_held != nullptr && m_held->parentWidget() == this;
    for (const QWidget* inset : {static_cast<QWidget*>(m_head), m_always, isHolding ? m_held : nullptr})
        if (inset != nullptr && inset->isVisible())
            painter.fillRect(inset->geometry(), m_theme.color(Color::Inset));
    for (int i = 1; i < m_column->count(); ++i) {
        const QWidget* row = m_column->itemAt(i)->widget();
        if (row->isVisible() && row->y() > 1)
            painter.fillRect(QRect(0, row->y() - 1, width(), 1), m_theme.color(Color::Line));
    }
}

} // namespace leeward::ui
