#include "ui/journal/editor_footer.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/editor_presenter.h"

#include <QBoxLayout>
#include <QPainter>

namespace leeward::ui {

EditorFooter::EditorFooter(const Theme& theme, EditorPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_icon(new IconView(theme, Icon::Check, Color::Ink2, 18, this)), m_words(label(theme, TextRole::Small, {}, this)),
      m_therapy(button(theme, {}, {ButtonKind::Quiet, ButtonSize::Normal, Icon::Therapy}, this)),
      m_share(
          button(theme, tr("Share part of this…"), {ButtonKind::Outline, ButtonSize::Normal, Icon::SharePart}, this)) {
    setScaledMargins(theme, *m_row, 32, 14, 32, 13);
    setScaledSpacing(theme, *m_row, 12);
    auto* saved = new QHBoxLayout;
    setScaledSpacing(theme, *saved, 12);
    saved->addWidget(m_icon, 0, Qt::AlignVCenter);
    saved->addWidget(m_words, 1, Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout;
    setScaledSpacing(theme, *buttons, 12);
    auto* done = button(theme, tr("Done for now"), {ButtonKind::Primary, ButtonSize::Normal, std::nullopt}, this);
    buttons->addWidget(m_therapy);
    buttons->addWidget(m_share);
    buttons->addWidget(done);
    m_share->hide();
    m_row->addLayout(saved, 1);
    m_row->addLayout(buttons);
    connect(m_therapy, &QAbstractButton::clicked, &presenter, &EditorPresenter::toggleForTherapy);
    connect(m_share, &QAbstractButton::clicked, this, &EditorFooter::shareRequested);
    connect(done, &QAbstractButton::clicked, this, &EditorFooter::doneRequested);
}

void EditorFooter::offerSharing() {
    m_share->show();
}

void EditorFooter::setReflow(Reflow reflow) {
    m_row->setDirection(reflow == Reflow::Tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EditorFooter::refresh() {
    if (!m_presenter.isOpen())
        return;
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
