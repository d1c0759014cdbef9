#include "ui/plan/covenant_footer.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/line_writer.h"

#include <QHBoxLayout>
#include <QPainter>

namespace leeward::ui {

CovenantFooter::CovenantFooter(const Theme& theme, LineWriter& writer, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_writer(writer),
      m_icon(new IconView(theme, Icon::Check, Color::Ink2, 18, this)),
      m_words(label(theme, TextRole::Small, QString(), this)), m_putBack(button(theme, tr("Put back"), {}, this)) {
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 32, 14, 32, 13);
    setScaledSpacing(theme, *row, 12);
    m_putBack->setAccessibleDescription(tr("Your own steps are as they were talked through again."));
    m_putBack->setToolTip(m_putBack->accessibleDescription());
    auto* done = button(theme, tr("Done for now"), {ButtonKind::Primary}, this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_putBack);
    row->addWidget(done);
    connect(m_putBack, &Button::clicked, &writer, &LineWriter::putAllBack);
    connect(done, &Button::clicked, this, &CovenantFooter::doneRequested);
    hide();
}

void CovenantFooter::refresh() {
    const bool isTrouble = m_writer.keeper().problem().has_value();
    m_icon->setIcon(isTrouble ? Icon::Notice : Icon::Check);
    m_icon->setColor(isTrouble ? Color::Ochre : Color::Ink2);
    m_icon->setVisible(isTrouble || m_writer.keeper().isSaved());
    m_words->setWords(isTrouble                     ? tr("Not saved. What you typed is here, and is tried again.")
                      : m_writer.keeper().isSaved() ? tr("Saved on this computer")
                                                    : tr("Saving"));
    m_putBack->setVisible(m_writer.hasOwnChanges());
}

void CovenantFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace leeward::ui
