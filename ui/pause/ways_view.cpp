#include "ui/pause/ways_view.h"

#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

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
    : InnerView(theme, kWidest, parent),
      m_title(new HeadingLabel(theme, TextRole::Heading, tr("Ways back to the room"), this)) {
    setHeading(m_title);
    page().column().addStretch(1);
}

void WaysView::addGroup(const QString& name, const Pieces& pieces) {
    m_list->layout()->addWidget(label(theme(), TextRole::Strong, name, m_list));
    auto* list = new ListFrame(theme(), m_list);
    list->setAccessibleName(name);
    auto* roving = new RovingFocus(list);
    for (const Piece* piece : pieces) {
        auto* row = new ListRow(theme(), toQt(piece->title), std::nullopt, ListRow::Kind::Row, list);
        row->setSentence(toQt(piece->summary));
        list->addRow(row);
        roving->add(row);
        m_rows.emplace_back(piece->id, row);
        connect(row, &ListRow::clicked, this, [this, id = piece->id] { Q_EMIT chosen(id); });
    }
    m_list->layout()->addWidget(list);
}

void WaysView::addBreaths() {
    Pieces offered, others;
    for (const Piece& breath : *m_breaths)
        (breath.breath.isOffered ? offered : others).push_back(&breath);
    if (!offered.empty())
        addGroup(tr("Breath, if it suits you"), offered);
    if (others.empty())
        return;
    if (m_others == Others::Shown) {
        addGroup(tr("Breath, other patterns"), others);
        return;
    }
    auto* list = new ListFrame(theme(), m_list);
    auto* row = new ListRow(theme(), tr("Other patterns…"), Icon::Else, ListRow::Kind::Row, list);
    row->setSentence(tr("With holds, or at a pace of your own. They are not for everyone."));
    list->addRow(row);
    m_list->layout()->addWidget(list);
    // Later, because it ends the row that asks.
    connect(
        row, &ListRow::clicked, this, [this, first = others.front()->id] { showOthers(first); }, Qt::QueuedConnection);
}

void WaysView::showOthers(const std::string& first) {
    m_others = Others::Shown;
    rebuild();
    focusWay(first);
}

void WaysView::rebuild() {
    m_rows.clear();
    delete m_list;
    m_list = new QWidget(&page());
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme(), *column, 12);
    for (const auto& [group, pieces] : groupsOf(*m_exercises))
        addGroup(toQt(group), pieces);
    addBreaths();
    page().column().insertWidget(0, m_list);
}

void WaysView::begin(const std::vector<Piece>& exercises, const std::vector<Piece>& breaths) {
    m_exercises = &exercises;
    m_breaths = &breaths;
    m_others = Others::Folded;
    rebuild();
    page().verticalScrollBar()->setValue(0);
    m_title->focusAsStart();
}

void WaysView::focusWay(const std::string& id) {
    for (const auto& [known, row] : m_rows)
        if (known == id)
            return row->setFocus(Qt::OtherFocusReason);
    m_title->focusAsStart();
}

} // namespace leeward::ui
