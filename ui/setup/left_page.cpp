#include "ui/setup/left_page.h"

#include "ui/base/button.h"
#include "ui/base/gap.h"
#include "ui/base/start_frame.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 576;

} // namespace

LeftPage::LeftPage(const Theme& theme, QWidget* parent)
    : SetupPage(parent), m_heading(new HeadingLabel(theme, TextRole::Title, tr("Nothing is kept"))) {
    auto* frame = new StartFrame(theme, kColumnWidth, StartFrame::Height::Middle, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
    frame->setRoom(32, 76, 76);
    const auto say = [&theme, frame](const QString& words) {
        auto* sentence = label(theme, TextRole::Body, words);
        sentence->setTone(Color::Ink2);
        addGap(theme, frame->column(), 12);
        frame->column().addWidget(sentence);
    };
    frame->column().addWidget(m_heading);
    say(tr("Nothing you typed was written down, and the settings are taken away."));
    say(tr("The program itself is removed as it was installed. On Debian: open the software centre, or type "
           "“sudo apt purge leeward” in a terminal. The list of programs used lately may name it for a while."));
    auto* close = button(theme, tr("Close"), {ButtonKind::Outline, ButtonSize::Large, {}});
    addGap(theme, frame->column(), 28);
    frame->column().addWidget(close, 0, Qt::AlignLeading);
    connect(close, &Button::clicked, this, &LeftPage::closeRequested);
}

} // namespace leeward::ui
