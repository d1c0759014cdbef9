#include "ui/practice/turn_timer.h"

#include "ui/base/segments.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace leeward::ui {

using namespace std::chrono_literals;

namespace {

/// The words change four times a minute at most; nothing else is painted.
constexpr auto kLookEvery = 5s;

QString leftWords(std::chrono::milliseconds left) {
    if (left <= 0ms)
        return TurnTimer::tr("The turn is over. Finish the sentence, if you like, and breathe out.");
    if (left <= 30s)
        return TurnTimer::tr("A little while left");
    const auto minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(left).count());
    return minutes <= 1 ? TurnTimer::tr("About a minute left")
                        : TurnTimer::tr("About %n minutes left", nullptr, minutes);
}

} // namespace

TurnTimer::TurnTimer(const Theme& theme, const base::Clock& clock, const std::vector<int>& minutes, QWidget* parent)
    : Card(theme, parent), m_clock(clock), m_minutes(minutes),
      m_left(label(theme, TextRole::Heading, tr("A turn, by the clock, if you like. There is no sound."), this)),
      m_press(button(theme, tr("Begin a turn"), {}, this)) {
    m_left->setAccessibleName(m_left->text());
    if (m_minutes.size() > 1) {
        QList<Segments::Choice> choices;
        for (const int number : m_minutes)
            choices.append({number == 1 ? tr("1 minute") : tr("%n minutes", nullptr, number)});
        m_choice = new Segments(theme, tr("How long a turn lasts"), choices, this);
        m_choice->setChosen(0);
        column().addWidget(m_choice, 0, Qt::AlignLeading);
    }
    column().addWidget(m_left);
    column().addWidget(m_press, 0, Qt::AlignLeading);
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TurnTimer::look);
    connect(m_press, &Button::clicked, this, &TurnTimer::press);
}

std::chrono::minutes TurnTimer::turn() const {
    const int chosen = m_choice ? m_choice->chosen().value_or(0) : 0;
    return std::chrono::minutes(m_minutes[static_cast<std::size_t>(chosen)]);
}

void TurnTimer::press() {
    if (isGoing()) {
        stop();
        m_left->setWords(tr("Stopped. Nothing of it is kept."));
        return;
    }
    m_began = m_clock.monotonic();
    m_timer.start();
    m_press->setText(tr("Stop here"));
    if (m_choice)
        m_choice->setEnabled(false);
    look();
}

void TurnTimer::stop() {
    m_timer.stop();
    m_press->setText(tr("Begin a turn"));
    if (m_choice)
        m_choice->setEnabled(true);
}

void TurnTimer::look() {
    if (!isGoing())
        return;
    const auto left = turn() - (m_clock.monotonic() - m_began);
    if (const QString words = leftWords(left); m_left->text() != words) {
        m_left->setWords(words);
        m_left->setAccessibleName(words);
    }
    if (left <= 0ms)
        stop();
}

} // namespace leeward::ui
