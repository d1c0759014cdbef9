#include "ui/plan/signal_row.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/level_look.h"
#include "ui/base/sentences.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/plan_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kMeans = 90;
constexpr int kWhose = 112;
constexpr int kTextShare = 1;
constexpr int kNextShare = 1;

/// A label that takes the width its column has, so that columns stand under each other.
TextLabel* cell(const Theme& theme, TextRole role, QWidget* parent) {
    auto* made = label(theme, role, QString(), parent);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    made->setSizePolicy(policy);
    return made;
}

} // namespace

void shareColumns(const Theme& theme, QGridLayout& grid, const SignalColumns& columns) {
    grid.setColumnStretch(0, kTextShare);
    grid.setColumnStretch(2, kNextShare);
    grid.setColumnMinimumWidth(1, std::max(theme.px(kMeans), columns.means));
    grid.setColumnMinimumWidth(3, std::max(theme.px(kWhose), columns.whose));
    grid.setHorizontalSpacing(theme.px(10));
    grid.setVerticalSpacing(theme.px(4));
    grid.setContentsMargins(theme.px(16), theme.px(5), theme.px(16), theme.px(5));
}

SignalRow::SignalRow(const Theme& theme, Icon icon, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_text(makeText(icon)), m_means(makeMeans()),
      m_next(cell(theme, TextRole::Ui, this)) {
    const auto measure = [this] {
        setMinimumHeight(m_theme.px(44));
        shareColumns(m_theme, *m_grid, m_columns);
    };
    measure();
    connect(&theme, &Theme::changed, this, measure);
}

SignalRow::SignalRow(const Theme& theme, Icon icon, const QString& text, const QString& next, QWidget* parent)
    : SignalRow(theme, icon, parent) {
    m_words->setWords(text);
    m_under->hide();
    m_levelIcon->setIcon(lookOf(records::Level::Red).icon);
    m_levelIcon->setColor(lookOf(records::Level::Red).text);
    m_level->setWords(nameOf(records::Level::Red));
    m_level->setTone(lookOf(records::Level::Red).text);
    m_next->setWords(next);
    m_whose = alwaysTag(theme, this);
    setAccessibleName(inSentences({text, meansOf(records::Level::Red), next, tr("Always. Cannot be changed")}));
    setReflow(Reflow::Wide);
}

SignalRow::SignalRow(const Theme& theme, const LineView& line, QWidget* parent)
    : SignalRow(theme, iconOf(line.noticedBy), parent) {
    m_line = line;
    m_whose = makeWhose();
    setReflow(Reflow::Wide);
    show(line);
}

QWidget* SignalRow::makeText(Icon icon) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *row, 11);
    m_icon = new IconView(m_theme, icon, Color::Ink, 20, box);
    row->addWidget(m_icon);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_words = cell(m_theme, TextRole::Ui, box);
    m_under = cell(m_theme, TextRole::Small, box);
    column->addWidget(m_words);
    column->addWidget(m_under);
    row->addLayout(column, 1);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return box;
}

QWidget* SignalRow::makeMeans() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *row, 10);
    m_levelIcon = new IconView(m_theme, Icon::Stop, Color::Brick, 18, box);
    row->addWidget(m_levelIcon);
    m_level = label(m_theme, TextRole::Ui, QString(), box);
    m_level->setWeight(600);
    row->addWidget(m_level, 1);
    return box;
}

QWidget* SignalRow::makeWhose() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *row, 2);
    row->addStretch(1);
    m_avatar = new Avatar(m_theme, m_line->writer, m_line->isMine ? Avatar::Kind::Mine : Avatar::Kind::Theirs, 22, box);
    m_avatar->setVisible(!m_line->whose.isEmpty());
    row->addWidget(m_avatar);
    m_edit = button(m_theme, tr("Edit"), {ButtonKind::Quiet, ButtonSize::Small, Icon::Edit}, box);
    // Initials stand under each other, with a way to edit beside them or not.
    QSizePolicy policy = m_edit->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_edit->setSizePolicy(policy);
    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT editRequested(m_line->id); });
    row->addWidget(m_edit);
    return box;
}

void SignalRow::show(const LineView& line) {
    m_line = line;
    const LevelLook look = lookOf(line.level);
    m_icon->setIcon(iconOf(line.noticedBy));
    const bool isBegun = !line.text.trimmed().isEmpty();
    m_words->setWords(isBegun ? line.text : tr("A new signal"));
    m_words->setTone(isBegun && !line.isRemoved ? Color::Ink : Color::Ink3);
    m_edit->setVisible(isBegun && (line.isMine || !line.isRemoved));
    m_edit->setText(editWords(line));
    m_edit->setButtonLook({ButtonKind::Quiet, ButtonSize::Small, editIcon(line)});
    const QString under = inSentences({line.meaning, line.note, line.change, line.isRemoved ? line.stands : QString()});
    m_under->setWords(under);
    m_under->setVisible(!under.isEmpty());
    m_levelIcon->setIcon(look.icon);
    m_levelIcon->setColor(look.text);
    m_level->setWords(nameOf(line.level));
    m_level->setTone(look.text);
    // Care first, talk later: red asks for that, whatever is written.
    const QString usual =
        line.level == records::Level::Red ? tr("Stop. Care first, talk later.") : inSentences({usualOf(line.level)});
    m_next->setWords(line.steps.isEmpty() ? usual : line.steps.join(u'\n'));
    m_next->setTone(line.steps.isEmpty() ? Color::Ink2 : Color::Ink);
    m_avatar->setName(line.writer);
    m_avatar->setToolTip(line.whose);
    m_avatar->setAccessibleName(line.whose);
    m_edit->setAccessibleName(spokenEdit(line));
    setAccessibleName(spoken(line));
}

void SignalRow::setReflow(Reflow reflow) {
    for (QWidget* each : {m_text, m_means, static_cast<QWidget*>(m_next), m_whose})
        m_grid->removeWidget(each);
    if (reflow == Reflow::Tight) {
        m_grid->addWidget(m_text, 0, 0, 1, 3);
        m_grid->addWidget(m_means, 1, 0, 1, 3);
        m_grid->addWidget(m_next, 2, 0, 1, 4);
        m_grid->addWidget(m_whose, 0, 3, Qt::AlignRight | Qt::AlignTop);
        return;
    }
    m_grid->addWidget(m_text, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_means, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_next, 0, 2, Qt::AlignVCenter);
    m_grid->addWidget(m_whose, 0, 3, Qt::AlignRight | Qt::AlignVCenter);
}

SignalColumns SignalRow::columns() const {
    return {m_means->sizeHint().width(), m_whose->sizeHint().width()};
}

void SignalRow::setColumns(const SignalColumns& columns) {
    m_columns = columns;
    shareColumns(m_theme, *m_grid, m_columns);
}

void SignalRow::focusEdit() {
    if (m_edit != nullptr)
        m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
