#include "ui/plan/signal_table.h"

#include "ui/base/chip.h"
#include "ui/base/icon_view.h"
#include "ui/base/section_names.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/signal_row.h"
#include "ui/plan/table_ground.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

bool areSame(const std::vector<Suggestion>& a, const std::vector<Suggestion>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Suggestion& one, const Suggestion& other) { return one.text == other.text; });
}

} // namespace

SignalTable::SignalTable(const Theme& theme, PlanOf planOf, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_head(makeHead(planOf)),
      m_suggestions(makeSuggestions()) {
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1); // where the lines between rows are
    m_column->addWidget(m_head);
    addFixedRows();
    m_column->addWidget(m_suggestions);
    connect(&theme, &Theme::changed, this, [this] {
        measure();
        update();
    });
    measure();
}

QWidget* SignalTable::makeHead(PlanOf planOf) {
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    const QString next = planOf == PlanOf::Ours ? tr("What we do next") : tr("What happens next");
    const QString whose = planOf == PlanOf::Ours ? tr("Whose words") : QString();
    int column = 0;
    for (const QString& words : {tr("What you may hear or notice"), tr("It means"), next, whose}) {
        auto* title = label(m_theme, TextRole::Small, words, head);
        title->setTone(Color::Ink3);
        const bool takesWhatIsLeft = column == 0 || column == 2;
        title->setWordWrap(takesWhatIsLeft);
        QSizePolicy policy(takesWhatIsLeft ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        title->setSizePolicy(policy);
        m_titles.push_back(title);
        grid->addWidget(title, 0, column, column == 3 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignVCenter);
        ++column;
    }
    return head;
}

void SignalTable::addFixedRows() {
    const auto [said, silent] = fixedRows();
    m_fixed.push_back(new SignalRow(m_theme, Icon::Words, said.text, said.next, this));
    m_fixed.push_back(new SignalRow(m_theme, Icon::Quiet, silent.text, silent.next, this));
    for (SignalRow* row : m_fixed)
        m_column->addWidget(row);
}

QWidget* SignalTable::makeSuggestions() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    setScaledMargins(m_theme, *row, 16, 11, 16, 14);
    setScaledSpacing(m_theme, *row, 11);
    row->addWidget(new IconView(m_theme, Icon::Plus, Color::Calm, 20, box), 0, Qt::AlignTop);
    m_suggestionColumn = new QVBoxLayout;
    setScaledSpacing(m_theme, *m_suggestionColumn, 9);
    m_suggestionColumn->addWidget(label(m_theme, TextRole::Ui, tr("A stop that needs no words"), box));
    row->addLayout(m_suggestionColumn, 1);
    box->hide();
    return box;
}

void SignalTable::suggest(const std::vector<Suggestion>& suggestions) {
    m_suggestions->setVisible(!suggestions.empty());
    if (areSame(suggestions, m_suggested))
        return;
    m_suggested = suggestions;
    delete m_chips;
    m_chips = new ChipFlow(m_theme, m_suggestions);
    for (const Suggestion& suggestion : m_suggested) {
        Chip* chip = m_chips->addChip(suggestion.label, Chip::Kind::Add);
        connect(chip, &Chip::clicked, this, [this, suggestion] { Q_EMIT picked(suggestion); });
    }
    Chip* own = m_chips->addChip(tr("One of your own"), Chip::Kind::Add);
    connect(own, &Chip::clicked, this, &SignalTable::addRequested);
    m_suggestionColumn->addWidget(m_chips);
}

void SignalTable::show(const std::vector<LineView>& lines) {
    const bool isSame =
        std::equal(lines.begin(), lines.end(), m_rows.begin(), m_rows.end(),
                   [](const LineView& line, const SignalRow* row) { return line.id == row->line()->id; });
    if (!isSame)
        rebuild(lines);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (*m_rows[i]->line() != lines[i])
            m_rows[i]->show(lines[i]);
    measure();
    update();
}

/// Columns stand under each other, whatever the words in them are.
void SignalTable::measure() {
    SignalColumns widest{m_titles[1]->sizeHint().width(), m_titles[3]->sizeHint().width()};
    for (const auto* rows : {&m_fixed, &m_rows})
        for (const SignalRow* row : *rows) {
            widest.means = std::max(widest.means, row->columns().means);
            widest.whose = std::max(widest.whose, row->columns().whose);
        }
    for (const auto* rows : {&m_fixed, &m_rows})
        for (SignalRow* row : *rows)
            row->setColumns(widest);
    shareColumns(m_theme, static_cast<QGridLayout&>(*m_head->layout()), widest);
    m_head->setMinimumHeight(m_theme.px(31));
}

/// Rows are used again by id, so that what has the focus keeps it while lines are moved.
void SignalTable::rebuild(const std::vector<LineView>& lines) {
    std::vector<SignalRow*> former = std::move(m_rows);
    m_rows.clear();
    int place = 1 + static_cast<int>(m_fixed.size());
    for (const LineView& line : lines) {
        const auto same = std::find_if(former.begin(), former.end(),
                                       [&line](const SignalRow* row) { return row->line()->id == line.id; });
        SignalRow* row = nullptr;
        if (same != former.end()) {
            row = *same;
            former.erase(same);
        } else {
            row = new SignalRow(m_theme, line, this);
            row->setReflow(m_reflow);
            connect(row, &SignalRow::editRequested, this, &SignalTable::editRequested);
            if (auto* edit = row->findChild<QAbstractButton*>())
                setTabPlace(*m_suggestions, *edit);
        }
        m_column->removeWidget(row);
        m_column->insertWidget(place++, row);
        m_rows.push_back(row);
    }
    for (SignalRow* gone : former) {
        gone->hide();
        gone->deleteLater();
    }
}

void SignalTable::hold(QWidget* editor, const Id<records::PlanLine>& id) {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const SignalRow* row) { return row->line()->id == id; });
    const bool isThere = found != m_rows.end();
    m_held = editor;
    if (isThere && m_column->indexOf(editor) == m_column->indexOf(*found) + 1)
        return;
    m_column->removeWidget(editor);
    m_column->insertWidget(m_column->indexOf(isThere ? *found : m_suggestions) + (isThere ? 1 : 0), editor);
    if (auto* edit = isThere ? (*found)->findChild<QAbstractButton*>() : nullptr)
        setTabPlaceBehind(*edit, *editor);
}

void SignalTable::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_head->setVisible(reflow != Reflow::Tight);
    for (SignalRow* row : m_fixed)
        row->setReflow(reflow);
    for (SignalRow* row : m_rows)
        row->setReflow(reflow);
}

bool SignalTable::focusRow(const Id<records::PlanLine>& id) {
    for (SignalRow* row : m_rows) {
        if (row->line()->id != id)
            continue;
        row->focusEdit();
        return true;
    }
    return false;
}

void SignalTable::paintEvent(QPaintEvent*) {
    const bool isHolding = m_held != nullptr && m_held->parentWidget() == this;
    std::vector<QWidget*> insets{m_head, isHolding ? m_held.data() : nullptr};
    insets.insert(insets.end(), m_fixed.begin(), m_fixed.end());
    paintTableGround(*this, m_theme, *m_column, insets);
}

} // namespace leeward::ui
