#include "ui/journal/distress_fold.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/editor_presenter.h"
#include "ui/journal/number_row.h"

#include <QVBoxLayout>

namespace leeward::ui {

DistressFold::DistressFold(const Theme& theme, EditorPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_turn(button(theme, tr("A number, if it helps"), {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this)),
      m_inside(new QWidget(this)), m_before(new NumberRow(theme, tr("Before writing"), m_inside)),
      m_after(new NumberRow(theme, tr("After writing"), m_inside)) {
    auto* whole = new QVBoxLayout(this);
    setScaledMargins(theme, *whole, 0, 0, 0, 0);
    setScaledSpacing(theme, *whole, 8);
    whole->addWidget(m_turn, 0, Qt::AlignLeading);
    whole->addWidget(m_inside);
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *inside, 12);
    inside->addWidget(label(theme, TextRole::Small,
                            tr("How heavy it is: 0 is light, 10 is as heavy as it gets. Only you see it."), m_inside));
    inside->addWidget(m_before);
    inside->addWidget(m_after);
    m_inside->hide();
    m_before->setChosen(presenter.entry().distressBefore);
    m_after->setChosen(presenter.entry().distressAfter);
    connect(m_turn, &QAbstractButton::clicked, this, &DistressFold::turn);
    connect(m_before, &NumberRow::edited, this,
            [this, &presenter] { presenter.setDistressBefore(m_before->chosen()); });
    connect(m_after, &NumberRow::edited, this, [this, &presenter] { presenter.setDistressAfter(m_after->chosen()); });
}

void DistressFold::retire() {
    m_before->disconnect(this);
    m_after->disconnect(this);
}

void DistressFold::turn() {
    const bool isOpen = m_inside->isHidden();
    m_inside->setVisible(isOpen);
    m_turn->setText(isOpen ? tr("Fold the numbers away") : tr("A number, if it helps"));
}

} // namespace leeward::ui
