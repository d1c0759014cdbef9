#include "ui/plan/taken_out.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"
#include "ui/plan/choice_band.h"
#include "ui/plan/line_writer.h"
#include "ui/plan/plan_words.h"

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
                             this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 8);
    column->addWidget(m_see, 0, Qt::AlignLeading);
    column->addWidget(m_lines);
    connect(m_see, &Button::clicked, this, &TakenOut::fold);
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

Offer TakenOut::offerFor(const PlanLine& line) {
    const auto id = line.id;
    Offer offer{.about = {}, .sentences = {wholeWording(line)}, .answers = {}};
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
                     {tr("Remove for good"), [this, id] { return m_writer.removeForGood(id); }}};
    return offer;
}

} // namespace leeward::ui
