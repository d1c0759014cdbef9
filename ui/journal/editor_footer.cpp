#include "ui/journal/editor_footer.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/editor_presenter.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>

namespace leeward::ui {

EditorFooter::EditorFooter(const Theme& theme, EditorPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_grid(new QGridLayout(this)),
      m_icon(new IconView(theme, Icon::Check, Color::Ink2, 18, this)), m_words(label(theme, TextRole::Small, {}, this)),
      m_time(label(theme, TextRole::Small, tr("The time you chose is over. You could close here, or write on."), this)),
      m_more(new QWidget(this)),
      m_therapy(button(theme, {}, {ButtonKind::Quiet, ButtonSize::Normal, Icon::Therapy}, m_more)),
      m_share(
          button(theme, tr("Share part of this…"), {ButtonKind::Outline, ButtonSize::Normal, Icon::SharePart}, m_more)),
      m_done(button(theme, tr("Done for now"), {ButtonKind::Primary, ButtonSize::Normal, std::nullopt}, this)),
      m_menu(iconButton(theme, Icon::More, tr("More for this page"), this)) {
    connect(&theme, &Theme::changed, this, [this] { setReflow(m_reflow); });
    auto* more = new FlowLayout(theme, 12, m_more);
    more->addWidget(m_therapy);
    more->addWidget(m_share);
    m_saved = new QHBoxLayout;
    setScaledSpacing(theme, *m_saved, 12);
    m_saved->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    setScaledSpacing(theme, *words, 2);
    words->addWidget(m_time);
    words->addWidget(m_words);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter); // beside its tick, however high the bar is
    m_saved->addLayout(words, 1);
    m_time->hide();
    m_grid->setColumnStretch(0, 1);
    m_share->hide();
    setReflow(Reflow::Wide);
    connect(m_therapy, &QAbstractButton::clicked, &presenter, &EditorPresenter::toggleForTherapy);
    connect(m_share, &QAbstractButton::clicked, this, &EditorFooter::shareRequested);
    connect(m_done, &QAbstractButton::clicked, this, &EditorFooter::doneRequested);
    connect(m_menu, &QAbstractButton::clicked, this, &EditorFooter::showMenu);
}

void EditorFooter::offerSharing() {
    m_canShare = true;
    m_share->show();
}

void EditorFooter::showMenu() {
    QMenu menu(m_menu);
    menu.setAccessibleName(m_menu->accessibleName());
    menu.addAction(m_therapy->text(), m_therapy, &QAbstractButton::click);
    if (m_canShare)
        menu.addAction(m_share->text(), m_share, &QAbstractButton::click);
    menu.exec(m_menu->mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)));
}

void EditorFooter::setReflow(Reflow reflow) {
    while (QLayoutItem* item = m_grid->takeAt(0))
        if (item != m_saved)
            delete item;
    m_reflow = reflow;
    const bool isTight = reflow == Reflow::Tight;
    const int side = m_theme.px(isTight ? 16 : 32);
    m_grid->setContentsMargins(side, m_theme.px(isTight ? 8 : 14), side, m_theme.px(isTight ? 8 : 13));
    m_grid->setSpacing(m_theme.px(isTight ? 8 : 12));
    m_more->setVisible(!isTight);
    m_menu->setVisible(isTight);
    m_grid->addLayout(m_saved, 0, 0);
    m_grid->addWidget(isTight ? static_cast<QWidget*>(m_menu) : m_more, 0, 1);
    m_grid->addWidget(m_done, 0, 2);
}

void EditorFooter::refresh() {
    if (!m_presenter.isOpen())
        return;
    m_time->setVisible(m_presenter.timeBox().state() == TimeBox::State::Over);
    const SaveLine line = m_presenter.saveLine();
    m_icon->setIcon(line.isTrouble ? Icon::Notice : Icon::Check);
    m_icon->setColor(line.isTrouble ? Color::Ochre : Color::Ink2);
    if (line.sentence != m_words->text()) {
        m_words->setWords(line.sentence);
        if (line.isTrouble)
            announce(*m_words);
    }
    const bool isMarked = m_presenter.entry().forTherapy;
    m_therapy->setText(isMarked ? tr("Marked for therapy") : tr("Bring to therapy"));
    m_therapy->setAccessibleDescription(isMarked ? tr("Press to take the mark off") : QString());
    m_therapy->setButtonLook({ButtonKind::Quiet, ButtonSize::Normal, isMarked ? Icon::TherapyOn : Icon::Therapy});
}

void EditorFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace leeward::ui
