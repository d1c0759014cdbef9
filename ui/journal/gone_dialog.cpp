#include "ui/journal/gone_dialog.h"

#include "ui/base/answers.h"
#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/segments.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 620; // at 100 %

/// The order of the segments.
constexpr int kTakeAway = 1;

} // namespace

GoneDialog::GoneDialog(const Theme& theme, BinPresenter& presenter, BinPresenter::Ids ids, QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_presenter(presenter), m_ids(std::move(ids)),
      m_problem(new Band(theme, BandTone::Notice, Icon::Notice, {}, this)),
      m_busy(new BusyRing(theme, tr("Writing your journal’s file anew, without them."), this)),
      m_go(button(theme, tr("Remove for good"), {ButtonKind::Remove, ButtonSize::Normal, {}}, this)) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 8);
    auto* title = new HeadingLabel(theme, TextRole::Heading,
                                   m_ids.size() == 1 ? tr("Remove this page for good") : tr("Empty the bin"), this);
    column().addWidget(title);
    addWords();
    if (presenter.hasCopies())
        addCopies();
    addEnd();
    title->focusAsStart();
}

void GoneDialog::addSentence(const QString& sentence) {
    auto* words = label(theme(), TextRole::Ui, sentence, this);
    words->setTone(Color::Ink2);
    column().addWidget(words);
}

void GoneDialog::addWords() {
    addSentence(tr("The words leave your journal and its search, and the file is written anew without them. They "
                   "can’t be brought back."));
    if (m_presenter.canHaveShared())
        addSentence(tr("Words that you shared from there stay shared until you take them back."));
    column().addSpacing(theme().px(6));
    column().addWidget(label(theme(), TextRole::Strong, tr("What this can’t reach"), this));
    addSentence(tr("Copies of the folder that you or somebody else made, on a stick, in a backup, in a cloud."));
    addSentence(tr("Snapshots that this computer keeps by itself, and what an SSD holds back of old files. Both are "
                   "encrypted, and open only with a passphrase that was in use then."));
}

void GoneDialog::addCopies() {
    const QString name = tr("Copies from before an update");
    column().addSpacing(theme().px(6));
    column().addWidget(label(theme(), TextRole::Strong, name, this));
    addSentence(tr("Leeward kept a copy of your journal before it was updated. It may hold these words, too. With the "
                   "copy left, the file is not written anew."));
    m_copies = new Segments(theme(), name, {{tr("Leave the copy")}, {tr("Take it away too")}}, this);
    column().addWidget(m_copies, 0, Qt::AlignLeading);
    m_go->setEnabled(false);
    connect(m_copies, &Segments::chosenByHand, this, [this] { m_go->setEnabled(true); });
}

void GoneDialog::addEnd() {
    setScaledSpacing(theme(), end(), 10);
    m_problem->hide();
    m_busy->hide();
    end().addWidget(m_problem);
    end().addWidget(m_busy);
    end().addLayout(answers(theme(), *this, *m_go));
    connect(m_go, &QAbstractButton::clicked, this, &GoneDialog::letGo);
}

bool GoneDialog::mayOverwrite() const {
    return !m_copies || m_copies->chosen() == kTakeAway;
}

void GoneDialog::letGo() {
    if (const auto removed = m_presenter.remove(m_ids); !removed) {
        const ErrorText text = notDoneText(removed.error());
        m_problem->setSentence(text.what, text.hint);
        m_problem->show();
        fitToWindow();
        return;
    }
    const QString sentence = mayOverwrite() ? overwritten() : tr("Gone from your journal. The copy was left.");
    Q_EMIT gone(sentence);
    accept();
}

QString GoneDialog::overwritten() {
    m_busy->show();
    fitToWindow();
    layout()->activate();
    repaint();
    const auto done = workWhilePainting(*m_busy, [this] { return m_presenter.overwrite(); });
    if (done)
        return tr("Gone for good.");
    return tr("Gone from your journal. Its file could not be written anew: %1", "a sentence that says why")
        .arg(textFor(done.error().kind).what);
}

} // namespace leeward::ui
