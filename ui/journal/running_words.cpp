#include "ui/journal/running_words.h"

#include "ui/base/text.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/plain_line.h"

namespace leeward::ui {

namespace {

paper::ItemKind kindOf(PlainLine::Kind kind) {
    switch (kind) {
    case PlainLine::Kind::Heading:
        return paper::ItemKind::Heading;
    case PlainLine::Kind::Quote:
        return paper::ItemKind::Quote;
    case PlainLine::Kind::Item:
        return paper::ItemKind::Line;
    case PlainLine::Kind::Words:
        break;
    }
    return paper::ItemKind::Paragraph;
}

/// Each stretch in bytes, from the front to the end: a line can be very long.
paper::PaperItem itemFrom(const PlainLine& line) {
    paper::PaperItem item;
    item.kind = kindOf(line.kind);
    qsizetype done = 0;
    const auto take = [&](qsizetype until) {
        item.text += toUtf8(line.words.mid(done, until - done));
        done = until;
    };
    for (const PlainLine::Stress& stress : line.stresses) {
        take(stress.from);
        const std::size_t from = item.text.size();
        take(stress.from + stress.length);
        const std::size_t length = item.text.size() - from;
        if ((stress.look & StrongLook) != 0)
            item.stresses.push_back({from, length, paper::Emphasis::Strong});
        if ((stress.look & EmphasisLook) != 0)
            item.stresses.push_back({from, length, paper::Emphasis::Light});
    }
    take(line.words.size());
    return item;
}

} // namespace

void addRunning(paper::PaperSection& section, const std::string& text) {
    const QString all = toQt(text);
    bool isClose = false;
    for (const QStringView line : QStringView(all).split(u'\n')) {
        paper::PaperItem item = itemFrom(plainLine(line));
        if (!item.text.empty()) {
            item.isClose = isClose && item.kind != paper::ItemKind::Heading;
            section.items.push_back(std::move(item));
        }
        isClose = !line.trimmed().isEmpty();
    }
}

void addHeading(paper::PaperSection& section, const QString& words) {
    paper::PaperItem item;
    item.kind = paper::ItemKind::Heading;
    item.text = toUtf8(words);
    section.items.push_back(std::move(item));
}

paper::PaperSection sectionFrom(const records::Entry& entry, const QString& state) {
    paper::PaperSection section;
    section.heading = toUtf8(shownTitle(entry));
    section.state = toUtf8(state);
    section.order = paper::Order::Running;
    for (const records::Part& part : entry.parts) {
        if (part.question != records::Question::Text)
            addHeading(section, asks(part.question));
        addRunning(section, part.text);
    }
    return section;
}

} // namespace leeward::ui
