#include "ui/together/talk_answer.h"

#include "ui/base/accessible.h"
#include "ui/base/flow_layout.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/together/talk_presenter.h"

#include <QVBoxLayout>

namespace leeward::ui {

TalkAnswer::TalkAnswer(const Theme& theme, TalkPresenter& presenter, QWidget* parent)
    : Card(theme, parent), m_presenter(presenter), m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_question(label(theme, TextRole::Strong, {}, this)), m_words(label(theme, TextRole::Small, {}, this)),
      m_buttons(new QWidget(this)), m_first(button(theme, {}, {}, m_buttons)),
      m_second(button(theme, {}, {}, m_buttons)) {
    auto* words = new QVBoxLayout;
    setScaledSpacing(theme, *words, 4);
    words->addWidget(m_question);
    words->addWidget(m_words);
    setScaledSpacing(theme, *m_row, 16);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignVCenter);
    column().addLayout(m_row);

    auto* later = button(theme, tr("Later"), {}, m_buttons);
    auto* flow = new FlowLayout(theme, 12, m_buttons);
    for (Button* one : {m_first, m_second, later})
        flow->addWidget(one);
    for (Button* one : {m_first, m_second})
        one->setCheckable(true);
    connect(m_first, &QAbstractButton::clicked, &presenter, [this] { m_presenter.press(Seat::First); });
    connect(m_second, &QAbstractButton::clicked, &presenter, [this] { m_presenter.press(Seat::Second); });
    connect(later, &QAbstractButton::clicked, &presenter, [this] { m_presenter.later(); });
}

void TalkAnswer::refresh() {
    const bool isUnready = m_presenter.isUnready();
    m_question->setWords(isUnready ? tr("This one stays as it is for now") : tr("Have you talked this through?"));
    m_words->setWords(isUnready ? tr("Stop needs a word, and a signal that takes no words and no looking; and what "
                                     "means stop means nothing else. You could change it in Our plan.")
                                : tr("Each presses for themselves. Leaving it open is fine, and nothing of that is "
                                     "kept."));
    const auto show = [this, isUnready](Button& button, const QString& name, Seat seat) {
        button.setVisible(!isUnready);
        const bool hasPressed = m_presenter.hasPressed(seat);
        button.setText(tr("%1: we have", "a person's name").arg(name));
        button.setChecked(hasPressed);
        ButtonLook look;
        if (hasPressed)
            look = {ButtonKind::Primary, ButtonSize::Normal, Icon::Check};
        button.setButtonLook(look);
    };
    show(*m_first, m_presenter.people().firstName, Seat::First);
    show(*m_second, m_presenter.people().secondName, Seat::Second);
}

void TalkAnswer::setReflow(Reflow reflow) {
    m_row->setDirection(reflow == Reflow::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace leeward::ui
