#include "ui/plan/talk_bands.h"

#include "ui/base/button.h"
#include "ui/base/sentences.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

using records::SectionState;

TalkBands::TalkBands(const Theme& theme, PlanOf planOf, Says says, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_says(says), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_column, 10);
    build(planOf);
}

void TalkBands::build(PlanOf planOf) {
    if (planOf == PlanOf::Mine) {
        m_column->addWidget(new Band(m_theme, BandTone::Private, Icon::Private,
                                     tr("This plan is complete with one person. Nobody else sees it."), this));
        return;
    }
    m_talked = new Band(m_theme, BandTone::Shared, Icon::Together,
                        tr("You have talked this through together. If anything changes, it shows here until you have "
                           "talked again."),
                        this);
    m_changed = new Band(m_theme, BandTone::Notice, Icon::Apart, QString(), this);
    m_changed->setTitle(tr("Where this stands"));
    m_changed->setSentence(tr("This has changed since you talked."),
                           tr("The wording you talked through counts, plus anything stricter, at once. Tightening "
                              "never needs two. Loosening does."));
    m_see = m_changed->addAction(tr("See what changed"));
    connect(m_see, &Button::clicked, this, &TalkBands::toggleChanges);
    m_list = new Card(m_theme, this);
    for (QWidget* each :
         {static_cast<QWidget*>(m_talked), static_cast<QWidget*>(m_changed), static_cast<QWidget*>(m_list)}) {
        each->hide();
        m_column->addWidget(each);
    }
    m_column->addWidget(new Band(m_theme, BandTone::Plain, Icon::Words,
                                 tr("Nothing here is permission. Ask, and listen, each time."), this));
}

void TalkBands::show(std::optional<SectionState> state, const std::vector<LineView>& changes) {
    if (m_talked == nullptr)
        return;
    m_talked->setVisible(m_says == Says::State && state == SectionState::TalkedThrough);
    m_changed->setVisible(m_says == Says::State && state == SectionState::Changed);
    if (state != SectionState::Changed)
        m_list->hide();
    if (changes == m_changes)
        return;
    m_changes = changes;
    showChanges();
}

void TalkBands::toggleChanges() {
    m_list->setVisible(m_list->isHidden());
    showChanges();
}

bool TalkBands::isListing() const {
    return m_list != nullptr && !m_list->isHidden();
}

void TalkBands::showChanges() {
    m_see->setText(m_list->isHidden() ? tr("See what changed") : tr("Close what changed"));
    delete m_inside;
    m_inside = nullptr;
    if (m_list->isHidden())
        return;
    m_inside = new QWidget(m_list);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 6);
    for (const LineView& line : m_changes) {
        auto* head = new QHBoxLayout;
        setScaledSpacing(m_theme, *head, 10);
        head->addWidget(tag(m_theme, line.change, TagTone::Ochre, Icon::Apart, m_inside));
        head->addWidget(label(m_theme, TextRole::Small, line.whose, m_inside), 1, Qt::AlignVCenter);
        column->addLayout(head);
        column->addWidget(label(m_theme, TextRole::Ui, line.text, m_inside));
        if (!line.was.isEmpty())
            column->addWidget(label(m_theme, TextRole::Small, saidBefore(line.was), m_inside));
        column->addWidget(label(m_theme, TextRole::Small, line.stands, m_inside));
        column->addSpacing(m_theme.px(8));
    }
    m_list->column().addWidget(m_inside);
}

} // namespace leeward::ui
