#include "ui/pause/ways_view.h"

#include "ui/base/button.h"
#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leeward::ui {

using content::Piece;

namespace {

constexpr int kWidest = 800;

using Group = std::pair<std::string, std::vector<const Piece*>>;

/// The groups in the order in which the first of each stands.
std::vector<Group> groupsOf(const std::vector<Piece>& exercises) {
    std::vector<Group> groups;
    for (const Piece& piece : exercises) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&piece](const Group& known) { return known.first == piece.group; });
        if (group == groups.end())
            group = groups.insert(group, {piece.group, {}});
        group->second.push_back(&piece);
    }
    return groups;
}

} // namespace

WaysView::WaysView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new ScrollPage(theme, kWidest, this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeTop());
    outer->addWidget(m_scroll, 1);
    m_scroll->column().addStretch(1);
    connect(&theme, &Theme::changed, this, &WaysView::arrange);
}

QWidget* WaysView::makeTop() {
    m_top = new QWidget(this);
    m_topRow = new QHBoxLayout(m_top);
    setScaledSpacing(m_theme, *m_topRow, 18);
    auto* back = button(m_theme, tr("Back to Pause"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, m_top);
    connect(back, &Button::clicked, this, &WaysView::left);
    m_topRow->addWidget(back, 0, Qt::AlignTop);
    m_title = new HeadingLabel(m_theme, TextRole::Heading, tr("Ways back to the room"), m_top);
    m_topRow->addWidget(m_title, 1);
    return m_top;
}

void WaysView::addGroup(const std::string& group, const std::vector<const Piece*>& pieces, QWidget* owner) {
    const QString name = toQt(group);
    owner->layout()->addWidget(label(m_theme, TextRole::Strong, name, owner));
    auto* list = new ListFrame(m_theme, owner);
    list->setAccessibleName(name);
    auto* roving = new RovingFocus(list);
    for (const Piece* piece : pieces) {
        auto* row = new ListRow(m_theme, toQt(piece->title), std::nullopt, ListRow::Kind::Row, list);
        row->setSentence(toQt(piece->summary));
        list->addRow(row);
        roving->add(row);
        m_rows.emplace_back(piece->id, row);
        connect(row, &ListRow::clicked, this, [this, id = piece->id] { Q_EMIT chosen(id); });
    }
    owner->layout()->addWidget(list);
}

void WaysView::begin(const std::vector<Piece>& exercises) {
    m_rows.clear();
    delete m_list;
    m_list = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 12);
    for (const auto& [group, pieces] : groupsOf(exercises))
        addGroup(group, pieces, m_list);
    m_scroll->column().insertWidget(0, m_list);
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->focusAsStart();
}

void WaysView::focusWay(const std::string& id) {
    for (const auto& [known, row] : m_rows)
        if (known == id)
            return row->setFocus(Qt::OtherFocusReason);
    m_title->focusAsStart();
}

void WaysView::keyPressEvent(QKeyEvent* event) {
    if (scrollByKey(*m_scroll->verticalScrollBar(), *event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void WaysView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void WaysView::setCorner(const QSize& corner) {
    m_corner = corner;
    arrange();
}

void WaysView::arrange() {
    const int side = m_reflow == Reflow::Tight ? 16 : m_reflow == Reflow::Wide ? 64 : 32;
    const int start = m_theme.px(m_reflow == Reflow::Tight ? 16 : 32);
    const int end = std::max(start, m_corner.width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // which Qt does to all but margins
    m_topRow->setContentsMargins(isMirrored ? end : start, m_theme.px(20), isMirrored ? start : end, m_theme.px(8));
    m_top->setMinimumHeight(m_corner.height());
    m_scroll->setPadding(m_reflow == Reflow::Tight ? 8 : 16, side);
}

} // namespace leeward::ui
