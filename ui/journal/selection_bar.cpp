#include "ui/journal/selection_bar.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace leeward::ui {

SelectionBar::SelectionBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_words(label(theme, TextRole::Small, {}, this)) {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(theme, *column, 24, 12, 16, 16);
    setScaledSpacing(theme, *column, 8);
    column->addWidget(m_words);
    auto* buttons = new QWidget(this);
    new FlowLayout(theme, 8, buttons);
    column->addWidget(buttons);
    const auto add = [&](const QString& words, std::optional<Icon> icon, BulkAction action) {
        auto* made = button(theme, words, {ButtonKind::Outline, ButtonSize::Small, icon}, buttons);
        buttons->layout()->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_actions.append(made);
    };
    add(tr("Tag…"), Icon::Tag, BulkAction::Tag);
    add(tr("Bring to therapy"), Icon::Therapy, BulkAction::BringToTherapy);
    add(tr("Export…"), Icon::Disk, BulkAction::Export);
    add(tr("Remove"), Icon::Trash, BulkAction::Remove);
    auto* end = button(theme, tr("Stop choosing"), {ButtonKind::Quiet, ButtonSize::Small, {}}, buttons);
    buttons->layout()->addWidget(end);
    connect(end, &QAbstractButton::clicked, this, &SelectionBar::endRequested);
    setCount(0);
}

void SelectionBar::setCount(std::size_t count) {
    const QString words = count == 0   ? tr("Choose pages: a click or Space takes one in or out.")
                          : count == 1 ? tr("1 page chosen")
                                       : tr("%1 pages chosen", "at least 2").arg(QLocale().toString(qulonglong(count)));
    if (words != m_words->text()) {
        m_words->setWords(words);
        announce(*m_words);
    }
    for (Button* each : std::as_const(m_actions))
        each->setEnabled(count > 0);
}

} // namespace leeward::ui
