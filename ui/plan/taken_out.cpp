#include "ui/plan/taken_out.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/plan/choice_band.h"
#include "ui/plan/line_writer.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace leeward::ui {

using records::PlanLine;

TakenOut::TakenOut(const Theme& theme, LineWriter& writer, QWidget* parent)
    : QWidget(parent), m_writer(writer),
      m_see(button(theme, {}, {ButtonKind::Quiet, ButtonSize::Small, std::nullopt}, this)),
      m_lines(new ChoiceBand(theme, tr("What you took out"),
                             writer.isOfTwo()
                                 ? tr("Lines of yours. The plan shows them to nobody but you, and only here.")
                                 : tr("Kept here, in case you would like a line back."),
                             this)),
      m_busy(new BusyRing(theme, tr("Writing the file anew, without it."), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 8);
    column->addWidget(m_see, 0, Qt::AlignLeading);
    column->addWidget(m_lines);
    column->addWidget(m_busy);
    m_busy->hide();
    connect(m_see, &Button::clicked, this, &TakenOut::fold);
    connect(m_lines, &ChoiceBand::settled, this, &TakenOut::goOn);
    connect(this, &TakenOut::said, &writer, &LineWriter::said);
    hide();
}

void TakenOut::fold() {
    m_isOpen = !m_isOpen;
    m_asked.reset();
    refresh();
}

void TakenOut::refresh() {
    const std::vector<PlanLine>& lines = m_writer.takenOut();
    m_isOpen = m_isOpen && !lines.empty();
    m_see->setText(m_isOpen ? tr("Close what you took out") : tr("See what you took out"));
    std::vector<Offer> offers;
    if (m_isOpen)
        for (const PlanLine& line : lines)
            offers.push_back(offerFor(line));
    m_lines->show(offers);
    setVisible(!lines.empty());
}

/// One that came back has the keyboard; after one that went for good, what is left of them has.
void TakenOut::goOn(const Id<PlanLine>& line) {
    if (m_writer.keeper().find(line) == nullptr && !isHidden())
        m_see->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT settled(line);
}

Offer TakenOut::offerFor(const PlanLine& line) {
    const auto id = line.id;
    Offer offer{.about = {}, .sentences = {wholeWording(line)}, .answers = {}, .line = id};
    if (m_asked != id) {
        offer.answers = {{tr("Bring back"), [this, id] { return m_writer.bringBack(id); }},
                         {tr("Remove for good…"), [this, id]() -> Result<void, store::SaveError> {
                              m_asked = id;
                              refresh();
                              return {};
                          }}};
        return offer;
    }
    offer.sentences << tr("It can’t be brought back then.");
    offer.answers = {{tr("Keep it here"),
                      [this]() -> Result<void, store::SaveError> {
                          m_asked.reset();
                          refresh();
                          return {};
                      }},
                     {tr("Remove for good"), [this, id] { return removeForGood(id, Copies::Leave); }}};
    if (m_writer.hasBackups()) {
        offer.sentences << tr("A copy from before an update may hold it, too. With the copy left, the file is not "
                              "written anew.");
        offer.answers.push_back({tr("Remove both for good"), [this, id] { return removeForGood(id, Copies::Remove); }});
    }
    return offer;
}

Result<void, store::SaveError> TakenOut::removeForGood(const Id<PlanLine>& id, Copies copies) {
    RETURN_IF_FAILED(m_writer.removeForGood(id));
    if (copies == Copies::Remove || !m_writer.hasBackups())
        overwrite();
    return {};
}

void TakenOut::overwrite() {
    setVisible(true);
    m_busy->show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_busy->repaint();
    const auto done = workWhilePainting(*m_busy, [this] { return m_writer.overwrite(); });
    m_busy->hide();
    refresh();
    Q_EMIT said(done ? tr("Gone for good.")
                     : tr("It is out of the plan. The file could not be written anew: %1", "a sentence that says why")
                           .arg(textFor(done.error().kind).what));
}

} // namespace leeward::ui
