#include "ui/pause/exercise_frame.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using namespace std::chrono_literals;

namespace {

TextLabel* centred(TextLabel* made) {
    made->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return made;
}

/// A line of \p column with \p middle in its middle.
void addCentred(QVBoxLayout& column, QWidget* middle) {
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(middle);
    line->addStretch(1);
    column.addLayout(line);
}

} // namespace

ExerciseFrame::ExerciseFrame(const Theme& theme, const base::Clock& clock, const Shape& shape, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_shape(shape), m_scroll(new ScrollPage(theme, 4000, this)),
      m_stage(new QWidget(this)), m_heading(new HeadingLabel(theme, TextRole::Display, QString(), m_stage)),
      m_hint(centred(label(theme, TextRole::Heading, QString(), m_stage))), m_doing(new QWidget(m_stage)),
      m_help(centred(label(theme, TextRole::Body, QString(), m_stage))) {
    centred(m_heading);
    m_hint->setTone(Color::Ink2);
    m_help->setTone(Color::Ink2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    makeStage();
    makeMinute(*outer);
    makeFooter(*outer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExerciseFrame::look);
    connect(&theme, &Theme::changed, this, [this] {
        keepWidths();
        arrange();
    });
    keepWidths();
}

void ExerciseFrame::makeStage() {
    auto* column = new QVBoxLayout(m_stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_before = new QVBoxLayout;
    column->addLayout(m_before);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    m_doingColumn = new QVBoxLayout(m_doing);
    m_doingColumn->setSpacing(0);
    column->addWidget(m_doing);
    auto* help = new QHBoxLayout;
    setScaledMargins(m_theme, *help, 0, 24, 0, 6);
    help->addWidget(m_help);
    column->addLayout(help);
    m_after = new QVBoxLayout;
    column->addLayout(m_after);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_stage);
    m_scroll->column().addLayout(middle);
    m_scroll->column().addStretch(1);
}

/// Between page and footer, so that no word on the page moves when it comes.
void ExerciseFrame::makeMinute(QVBoxLayout& outer) {
    m_minute = new Band(m_theme, BandTone::Calm, std::nullopt, tr("Better, the same, or worse?"), this);
    const auto goesOn = [this] {
        m_hasAnswered = true;
        countAnew();
        focusStart();
    };
    connect(m_minute->addAction(tr("Worse")), &Button::clicked, this, [this] { go(Page::Worse); });
    connect(m_minute->addAction(tr("The same")), &Button::clicked, this, goesOn);
    connect(m_minute->addAction(tr("Better")), &Button::clicked, this, goesOn);
    addCentred(outer, m_minute);
    m_minute->hide();
}

void ExerciseFrame::makeFooter(QVBoxLayout& outer) {
    auto* footer = new QWidget(this);
    m_footer = new QVBoxLayout(footer);
    setScaledSpacing(m_theme, *m_footer, 22);
    auto* box = new QWidget(footer);
    auto* flow = new FlowLayout(m_theme, 12, box);
    for (const Press press : {Press::Stop, Press::Skip, Press::Next}) {
        auto* made = button(m_theme, QString(), {ButtonKind::Outline, ButtonSize::Large, std::nullopt}, box);
        flow->addWidget(made);
        connect(made, &Button::clicked, this, [this, press] { this->press(press); });
        m_buttons.at(static_cast<std::size_t>(press)) = made;
    }
    addCentred(*m_footer, box);
    outer.addWidget(footer);
    // What leads on comes first.
    QWidget::setTabOrder(m_buttons[2], m_buttons[1]);
    QWidget::setTabOrder(m_buttons[1], m_buttons[0]);
}

void ExerciseFrame::addSwitches(QWidget& switches) {
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(&switches);
    line->addStretch(1);
    m_footer->insertLayout(0, line);
    QWidget* before = m_buttons[0];
    for (auto* each : switches.findChildren<QAbstractButton*>()) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

void ExerciseFrame::open(const Words& words, const OtherWay& other) {
    m_words = words;
    m_other = other;
    m_hasAnswered = false;
    go(beginsAtOnce() ? Page::Doing : Page::Note);
}

void ExerciseFrame::end() {
    m_page = Page::Note;
    m_timer.stop();
    m_minute->hide();
    clearDoing();
}

void ExerciseFrame::finish() {
    // Whoever answered a moment ago is not asked again.
    const bool isJustAnswered = m_hasAnswered && m_clock.monotonic() - m_countedFrom < m_askAfter;
    go(isJustAnswered ? Page::End : Page::HowIsIt);
}

void ExerciseFrame::askAfter(std::chrono::milliseconds time) {
    m_askAfter = time;
    m_timer.stop();
    look();
}

void ExerciseFrame::countAnew() {
    m_minute->hide();
    m_countedFrom = m_clock.monotonic();
    m_timer.stop();
    look();
}

void ExerciseFrame::look() {
    if (m_page != Page::Doing || !m_minute->isHidden() || m_askAfter == 0ms)
        return;
    const auto waited = m_clock.monotonic() - m_countedFrom;
    if (waited >= m_askAfter)
        m_minute->show();
    else
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_askAfter - waited));
}

void ExerciseFrame::go(Page page) {
    m_page = page;
    m_minute->hide();
    m_doing->setVisible(page == Page::Doing);
    if (page != Page::Doing)
        clearDoing();
    switch (page) {
    case Page::Note:
        say(m_words.name, m_words.opening, m_words.care);
        setButtons(tr("Not this one"), {}, tr("Begin"));
        startNote();
        break;
    case Page::Doing:
        countAnew(); // reading the note is not yet the exercise
        startDoing();
        break;
    case Page::HowIsIt:
        // All three answers have the same size, and none of them is kept.
        say(tr("Better, the same, or worse?"), tr("Each of them happens. No answer is kept."), {});
        setButtons(tr("Worse"), tr("The same"), tr("Better"));
        break;
    case Page::End:
        say(tr("That was all of it."), tr("No need to feel better. You can stay here a while."), {});
        setButtons(mayRepeat() ? tr("Once more") : QString(), {}, tr("Done"));
        break;
    case Page::Worse:
        say(tr("Then leave this one."), tr("That is common, and it is nobody’s fault."), m_words.ifWorse);
        setButtons(tr("Stop here"), {}, m_other.name);
    }
    turned();
}

void ExerciseFrame::press(Press press) {
    const bool isOnwards = press == Press::Next;
    switch (m_page) {
    case Page::Note:
        return isOnwards ? go(Page::Doing) : left();
    case Page::Doing:
        return pressed(press);
    case Page::HowIsIt:
        return go(press == Press::Stop ? Page::Worse : Page::End);
    case Page::End:
        return isOnwards ? left() : open(Words(m_words), OtherWay(m_other));
    case Page::Worse:
        return isOnwards ? otherWayChosen(std::string(m_other.id)) : left();
    }
}

void ExerciseFrame::turned() {
    m_scroll->ensureVisible(0, 0);
    focusStart();
}

void ExerciseFrame::focusStart() {
    m_heading->focusAsStart();
}

void ExerciseFrame::say(const QString& heading, const QString& hint, const QString& help) {
    m_heading->setWords(heading);
    m_hint->setWords(hint);
    m_help->setWords(help);
    for (TextLabel* each : {static_cast<TextLabel*>(m_heading), m_hint, m_help})
        each->setVisible(!each->text().isEmpty());
}

void ExerciseFrame::setButtons(const QString& stop, const QString& skip, const QString& next) {
    const std::array words{stop, skip, next};
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const bool isPrimary = index == 2 && m_page != Page::HowIsIt;
        m_buttons[index]->setButtonLook(
            {isPrimary ? ButtonKind::Primary : ButtonKind::Outline, m_buttons[index]->buttonLook().size, std::nullopt});
        m_buttons[index]->setText(words[index]);
        m_buttons[index]->setVisible(!words[index].isEmpty());
    }
}

void ExerciseFrame::setAbove(const Above& above) {
    m_shape.above = above;
    arrange();
}

void ExerciseFrame::setCorner(const QSize& corner) {
    m_corner = corner;
    arrange();
}

void ExerciseFrame::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void ExerciseFrame::keepWidths() {
    m_stage->setMaximumWidth(m_theme.px(m_shape.page));
    m_hint->setContentsMargins(0, m_theme.px(6), 0, 0);
    m_help->setMaximumWidth(m_theme.px(m_shape.help));
}

void ExerciseFrame::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    const bool isTight = m_reflow == Reflow::Tight;
    for (Button* each : m_buttons)
        each->setButtonLook({each->buttonLook().kind, isTight ? ButtonSize::Normal : ButtonSize::Large, std::nullopt});
    // What is scrolled ends below hide and Pause.
    layout()->setContentsMargins(0, m_corner.height(), 0, 0);
    const int above = isWide ? m_shape.above.wide : isTight ? m_shape.above.tight : m_shape.above.narrow;
    const int side = isTight ? 16 : 32;
    m_scroll->setPadding(std::max(8, above - static_cast<int>(m_corner.height() / m_theme.scale())), side);
    m_footer->setContentsMargins(m_theme.px(side), m_theme.px(8), m_theme.px(side),
                                 m_theme.px(isWide    ? 48
                                            : isTight ? 14
                                                      : 24));
}

} // namespace leeward::ui
