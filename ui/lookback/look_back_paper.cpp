// What looking back has for paper: its words, one section for each card of the page.
#include "ui/base/felt_words.h"
#include "ui/base/text.h"
#include "ui/lookback/look_back_presenter.h"

#include <QLocale>

#include <utility>

namespace leeward::ui {

namespace {

/// One section, each of \p lines an item of it.
paper::PaperSection sectionOf(const QString& heading, const QStringList& lines) {
    paper::PaperSection section;
    section.heading = toUtf8(heading);
    for (const QString& line : lines)
        section.items.emplace_back().text = toUtf8(line);
    return section;
}

} // namespace

PaperOffer LookBackPresenter::offer() const {
    const auto saidOf = [](const std::vector<OwnLine>& lines) {
        QStringList said;
        for (const OwnLine& line : lines)
            said << tr("%1 (%2)", "somebody's own words, a day").arg(line.words, line.day);
        return said;
    };
    QStringList felt;
    for (const records::FeltMoment& moment : m_moments)
        felt << tr("%1: %2", "a day, how safe it felt")
                    .arg(QLocale().toString(toQt(records::dayOf(moment.writtenAt)), QStringLiteral("d MMMM yyyy")),
                         nameOf(moment.felt));
    std::vector<paper::PaperSection> sections;
    PaperOffer offer;
    const auto add = [&](const QString& heading, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        offer.suggested.insert(offer.things.size());
        offer.things.push_back(heading);
        sections.push_back(sectionOf(heading, lines));
    };
    add(tr("How safe it felt"), felt);
    add(tr("What helped, in your words"), m_helped);
    add(tr("Words you chose"), m_feelings);
    add(tr("Small wins"), saidOf(m_wins));
    add(tr("Detours"), saidOf(m_detours));
    offer.made = [sections = std::move(sections)](const std::set<std::size_t>& chosen) {
        paper::PaperPlan plan{toUtf8(tr("Looking back")), toUtf8(QLocale().bcp47Name()), {}};
        for (const std::size_t place : chosen)
            if (place < sections.size())
                plan.sections.push_back(sections[place]);
        return plan;
    };
    return offer;
}

} // namespace leeward::ui
