#include "ui/setup/last_page.h"

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

LastWords readyWords() {
    return {LastPage::tr("It is ready, and it is locked"),
            {LastPage::tr("Each of you opens it with your own words. What opens then is your own side, and what you "
                          "share."),
             LastPage::tr("Whoever would like to begin sits down alone. The other could come to it later, or another "
                          "day.")},
            LastPage::tr("Go to the lock screen")};
}

LastWords addedWords() {
    return {LastPage::tr("It is ready"),
            {LastPage::tr("Each of you opens it with your own words. What opens then is your own side, and what you "
                          "share."),
             LastPage::tr("It locks now, so that nobody’s side is open.")},
            LastPage::tr("Lock now")};
}

LastWords leftWords() {
    return {LastPage::tr("Nothing is kept"),
            {LastPage::tr("Nothing you typed was written down, and the settings are taken away."),
             LastPage::tr("The program itself is removed as it was installed. On Debian: open the software centre, or "
                          "type “sudo apt purge leeward” in a terminal. The list of programs used lately may name it "
                          "for a while.")},
            LastPage::tr("Close")};
}

LastPage::LastPage(const Theme& theme, const LastWords& words, QWidget* parent)
    : SetupPage(parent), m_heading(new HeadingLabel(theme, TextRole::Title, words.heading)) {
    auto* frame = new StartFrame(theme, kColumnWidth, StartFrame::Height::Middle, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
    frame->setRoom(32, 76, 76);
    frame->column().addWidget(m_heading);
    for (const QString& said : words.sentences) {
        auto* sentence = label(theme, TextRole::Body, said);
        sentence->setTone(Color::Ink2);
        addGap(theme, frame->column(), 12);
        frame->column().addWidget(sentence);
    }
    auto* only = button(theme, words.button, {ButtonKind::Outline, ButtonSize::Large, {}});
    addGap(theme, frame->column(), 28);
    frame->column().addWidget(only, 0, Qt::AlignLeading);
    connect(only, &Button::clicked, this, &LastPage::pressed);
}

} // namespace leeward::ui
