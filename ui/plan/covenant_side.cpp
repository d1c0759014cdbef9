#include "ui/plan/covenant_side.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace leeward::ui {

using records::SectionState;

CovenantSide::CovenantSide(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 16);
    column->addWidget(makeStanding());
    column->addWidget(makeHint());
    column->addStretch(1);
}

QWidget* CovenantSide::makeStanding() {
    auto* card = new Card(m_theme, this);
    setScaledSpacing(m_theme, card->column(), 8);
    card->column().addWidget(new HeadingLabel(m_theme, TextRole::Strong, tr("Where this stands"), card));
    m_state = addLine(*card);
    m_changed = addLine(*card);
    m_changed.icon->setIcon(Icon::Apart);
    m_changed.icon->setColor(Color::Ochre);
    m_pause = addLine(*card);
    m_pause.icon->setIcon(Icon::Pause);
    m_pause.icon->setColor(Color::Calm);
    card->column().addSpacing(m_theme.px(4));
    card->column().addWidget(rule(m_theme, card));
    auto* words = label(m_theme, TextRole::Small, tr("Tightening never needs two. Loosening does."), card);
    words->setTone(Color::Ink2);
    card->column().addWidget(words);
    m_see = button(m_theme, tr("See what changed"), {ButtonKind::Link, ButtonSize::Small}, card);
    connect(m_see, &Button::clicked, this, &CovenantSide::seeRequested);
    card->column().addWidget(m_see, 0, Qt::AlignLeading);
    return card;
}

QWidget* CovenantSide::makeHint() {
    return new Band(m_theme, BandTone::Plain, Icon::Words,
                    tr("Talk about a change when neither of you is tired. In Together you can both mark it as talked "
                       "through."),
                    this);
}

CovenantSide::Line CovenantSide::addLine(QWidget& card) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_theme, *row, 12);
    Line line{new IconView(m_theme, Icon::Together, Color::Shared, 18, &card),
              label(m_theme, TextRole::Small, QString(), &card)};
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addWidget(line.words, 1);
    static_cast<QVBoxLayout*>(card.layout())->addLayout(row);
    return line;
}

void CovenantSide::show(std::optional<SectionState> state, std::size_t changes) {
    const bool isDraft = state.value_or(SectionState::Draft) == SectionState::Draft;
    const bool isChanged = state == SectionState::Changed;
    m_state.icon->setIcon(isDraft ? Icon::Dotted : Icon::Together);
    m_state.icon->setColor(isDraft ? Color::Ink3 : Color::Shared);
    m_state.words->setWords(isDraft ? tr("This is a draft.") : tr("You have talked this through."));
    m_changed.words->setWords(changes == 1   ? tr("One step has changed since.")
                              : changes == 2 ? tr("Two steps have changed since.")
                                             : tr("%1 steps have changed since.").arg(locale().toString(changes)));
    m_changed.icon->setVisible(isChanged);
    m_changed.words->setVisible(isChanged);
    m_pause.words->setWords(isDraft     ? tr("Pause shows the steps as they stand here.")
                            : isChanged ? tr("Pause shows the wording you talked through, plus anything stricter, at "
                                             "once.")
                                        : tr("Pause shows this wording."));
    m_see->setVisible(isChanged);
}

void CovenantSide::setChanges(Changes changes) {
    m_see->setText(changes == Changes::Open ? tr("Close what changed") : tr("See what changed"));
}

} // namespace leeward::ui
