#include "ui/lookback/felt_table.h"

#include "ui/base/felt_words.h"
#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"
#include "ui/lookback/look_back_presenter.h"

#include <QHeaderView>
#include <QLocale>

namespace leeward::ui {

namespace {

// At 100 %. As high as the picture: the head and whole rows.
constexpr int kHeight = 228;
constexpr int kRow = 32;
constexpr int kHead = kHeight - 6 * kRow;

} // namespace

void FeltModel::show(const std::vector<records::FeltMoment>& moments) {
    beginResetModel();
    m_moments = &moments;
    endResetModel();
}

int FeltModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_moments ? 0 : static_cast<int>(m_moments->size());
}

QVariant FeltModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole || index.row() >= rowCount())
        return {};
    const records::FeltMoment& moment = (*m_moments)[m_moments->size() - 1 - static_cast<std::size_t>(index.row())];
    if (index.column() == 1)
        return nameOf(moment.felt);
    return QLocale().toString(toQt(records::dayOf(moment.writtenAt)), tr("dddd d MMMM yyyy", "date format of QLocale"));
}

QVariant FeltModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Day") : tr("How safe it felt");
}

FeltTable::FeltTable(const Theme& theme, QWidget* parent) : QTableView(parent), m_theme(theme) {
    setModel(&m_model);
    setAccessibleName(tr("How safe it felt, as a table"));
    setFrameShape(QFrame::NoFrame);
    setNoRing(*this); // the row that the keyboard is at is marked
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &FeltTable::dress);
    dress();
}

void FeltTable::dress() {
    setFont(m_theme.font(TextRole::Ui));
    horizontalHeader()->setFont(m_theme.font(TextRole::Small));
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    horizontalHeader()->setFixedHeight(m_theme.px(kHead));
    setFixedHeight(m_theme.px(kHeight));
}

void FeltTable::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid())
        selectRow(0);
    QTableView::focusInEvent(event);
}

QSize FeltTable::sizeHint() const {
    constexpr int kWidth = 3 * kHeight / 2;
    return {m_theme.px(kWidth), m_theme.px(kHeight)};
}

} // namespace leeward::ui
