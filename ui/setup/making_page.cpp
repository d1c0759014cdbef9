#include "ui/setup/making_page.h"

#include "ui/base/busy_ring.h"
#include "ui/base/gap.h"
#include "ui/base/start_frame.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 420;

} // namespace

MakingPage::MakingPage(const Theme& theme, QWidget* parent)
    : SetupPage(parent), m_heading(new HeadingLabel(theme, TextRole::Title, tr("One moment"))) {
    auto* frame = new StartFrame(theme, kColumnWidth, StartFrame::Height::Middle, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
    frame->setRoom(32, 0, 76);
    frame->column().addWidget(m_heading);
    addGap(theme, frame->column(), 16);
    frame->column().addWidget(new BusyRing(theme, tr("Making it, and locking it with your words. This takes a few "
                                                     "seconds on purpose.")));
}

} // namespace leeward::ui
