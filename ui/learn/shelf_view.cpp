#include "ui/learn/shelf_view.h"

#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/reading/piece_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 720;

QString rowSentence(const content::Piece& piece) {
    const QStringList parts{toQt(piece.summary), minutesText(piece)};
    QString said;
    for (const QString& part : parts)
        if (!part.isEmpty())
            said += (said.isEmpty() ? QString() : QStringLiteral("  ")) + part;
    return said;
}

} // namespace

ShelfView::ShelfView(const Theme& theme, const ShelfPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_scroll(new ScrollPage(theme, kWidest, this)),
      m_search(new SearchField(theme, tr("Search these pages"), this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_search->setPlaceholderText(tr("Search these pages"));
    m_scroll->column().addWidget(m_search);
    m_scroll->column().addStretch(1);
    connect(m_search, &SearchField::textChanged, this, &ShelfView::search);
    connect(m_search, &SearchField::leaveDown, this, [this] { focusNextChild(); });
}

void ShelfView::refresh() {
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    rebuild();
}

void ShelfView::clear() {
    delete m_lists;
    m_lists = nullptr;
    m_rows.clear();
    m_words = nullptr;
}

void ShelfView::search() {
    rebuild();
}

void ShelfView::startSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ShelfView::setReflow(Reflow reflow) {
    m_scroll->setPadding(28, reflow == Reflow::Wide ? 32 : reflow == Reflow::Narrow ? 24 : 14);
}

bool ShelfView::focusRow(const std::string& id) {
    // The last one: above it stand the same pages as one's own, which come and go.
    const auto row = std::find_if(m_rows.rbegin(), m_rows.rend(), [&id](const auto& one) { return one.first == id; });
    if (row == m_rows.rend())
        return false;
    row->second->setFocus(Qt::OtherFocusReason);
    return true;
}

void ShelfView::revealWords() {
    if (m_words)
        m_scroll->reveal(m_words);
}

void ShelfView::rebuild() {
    delete m_lists;
    m_rows.clear();
    m_words = nullptr;
    m_lists = new QWidget(this);
    auto* column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 10);
    const std::string typed = toUtf8(m_search->text());
    if (!m_search->text().trimmed().isEmpty()) {
        const ShelfPresenter::Pieces found = m_presenter.found(typed);
        addList(*column, m_lists, found.empty() ? tr("Nothing has these words") : tr("What has these words"), found);
    } else {
        addOwn(*column, m_lists);
        for (const ShelfPresenter::Row& path : m_presenter.paths())
            addList(*column, m_lists, toQt(path.name), path.pieces);
        addList(*column, m_lists, tr("Short ones"), m_presenter.shorts());
        m_words = addList(*column, m_lists, tr("Words, and what is meant by them"), m_presenter.terms());
    }
    m_scroll->column().insertWidget(1, m_lists);
}

/// What is one's own: absent until there is something.
void ShelfView::addOwn(QVBoxLayout& column, QWidget* owner) {
    const auto place = m_presenter.place();
    const ShelfPresenter::Pieces marked = m_presenter.marked();
    if (place)
        addList(column, owner, tr("Where you were"), {place->piece});
    if (!marked.empty())
        addList(column, owner, tr("Marked to talk about"), marked);
    if (!place && marked.empty())
        return;
    auto* only = label(m_theme, TextRole::Small, tr("Only you can see this. It is kept in your private space."), owner);
    auto* forget = button(m_theme, tr("Take place and marks away"), {ButtonKind::Link, ButtonSize::Small, {}}, owner);
    column.addWidget(only);
    column.addWidget(forget, 0, Qt::AlignLeading);
    // Later, because it ends the button that asks.
    connect(forget, &Button::clicked, this, &ShelfView::forgetRequested, Qt::QueuedConnection);
}

QWidget* ShelfView::addList(QVBoxLayout& column, QWidget* owner, const QString& heading,
                            const ShelfPresenter::Pieces& pieces) {
    column.addSpacing(m_theme.px(14));
    auto* head = new HeadingLabel(m_theme, TextRole::Heading, heading, owner);
    column.addWidget(head);
    if (pieces.empty())
        return head;
    auto* list = new ListFrame(m_theme, owner);
    list->setAccessibleName(heading);
    auto* roving = new RovingFocus(list);
    for (const content::Piece* piece : pieces) {
        auto* row = new ListRow(m_theme, toQt(piece->title), std::nullopt, ListRow::Kind::Row, list);
        if (const QString said = rowSentence(*piece); !said.isEmpty())
            row->setSentence(said);
        list->addRow(row);
        m_rows.emplace_back(piece->id, row);
        roving->add(row);
        connect(
            row, &ListRow::clicked, this, [this, piece] { Q_EMIT chosen(*piece); }, Qt::QueuedConnection);
    }
    column.addWidget(list);
    return head;
}

} // namespace leeward::ui
