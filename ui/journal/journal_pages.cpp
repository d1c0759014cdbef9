#include "ui/journal/journal_pages.h"

#include "ui/base/text.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/running_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace leeward::ui {

using transfer::ExportProblem;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::Pages)
};

/// A month with more text goes on under the same name, so that no more of it is held at once.
constexpr std::size_t kMostMonthBytes = 1 << 20;

/// When it was written, and what was chosen: "Friday 13 March, 21:15 · Mostly safe · Calm".
QString stateOf(const records::Entry& entry) {
    QStringList said{Pages::tr("%1, %2", "a day, a time").arg(dayText(entry.writtenAt), timeText(entry.writtenAt))};
    if (entry.isDraft)
        said << Pages::tr("Draft");
    if (entry.feltSafety)
        said << nameOf(*entry.feltSafety);
    for (const auto& words : {entry.feelings, entry.bodySignals, entry.tags})
        said << toQt(words);
    return said.join(QStringLiteral(" · "));
}

} // namespace

JournalPages::JournalPages(paper::Words words, paper::Sheet sheet)
    : m_language(toUtf8(QLocale().bcp47Name())),
      m_book(toUtf8(Pages::tr("Pages")), m_language, std::move(words), sheet) {}

Result<void, ExportProblem> JournalPages::add(const records::Entry& entry) {
    const std::string month = toUtf8(monthText(entry.writtenAt));
    if (month != m_month.title || m_monthBytes > kMostMonthBytes)
        RETURN_IF_FAILED(endMonth());
    m_month.title = month;
    m_month.language = m_language;
    paper::PaperSection section = sectionFrom(entry, stateOf(entry));
    if (!entry.prompt.empty()) {
        paper::PaperItem prompt;
        prompt.kind = paper::ItemKind::Quote;
        prompt.text = entry.prompt;
        section.items.insert(section.items.begin(), std::move(prompt));
    }
    if (section.items.empty()) { // a title alone, or a feeling
        section.items.emplace_back();
        section.items.back().kind = paper::ItemKind::Paragraph;
    }
    for (const records::Part& part : entry.parts)
        m_monthBytes += part.text.size();
    m_month.sections.push_back(std::move(section));
    return {};
}

Result<void, ExportProblem> JournalPages::endMonth() {
    if (m_month.sections.empty())
        return {};
    const auto added = m_book.add(m_month);
    m_month = {};
    m_monthBytes = 0;
    m_isBegun = true;
    if (!added)
        return Fail{ExportProblem::NotMade};
    return {};
}

Result<base::Bytes, ExportProblem> JournalPages::finish() {
    RETURN_IF_FAILED(endMonth());
    if (!m_isBegun && !m_book.add({toUtf8(Pages::tr("Pages")), m_language, {}}))
        return Fail{ExportProblem::NotMade};
    auto pdf = m_book.finish();
    if (!pdf)
        return Fail{ExportProblem::NotMade};
    return std::move(*pdf);
}

} // namespace leeward::ui
