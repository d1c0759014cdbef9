#include "ui/journal/reading_look.h"

#include "ui/base/paragraph_pieces.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/look_format.h"

#include <QSignalBlocker>
#include <QStringList>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace leeward::ui {

namespace {

std::uint8_t lookOf(PlainLine::Kind kind) {
    if (kind == PlainLine::Kind::Heading)
        return HeadingLook;
    if (kind == PlainLine::Kind::Quote)
        return QuoteLook;
    return 0;
}

/// An item of a list has a dot for its mark.
PlainLine shown(PlainLine line) {
    if (line.kind != PlainLine::Kind::Item)
        return line;
    const QString dot = QStringLiteral("• ");
    line.words.prepend(dot);
    for (PlainLine::Stress& stress : line.stresses)
        stress.from += dot.size();
    return line;
}

} // namespace

ReadingLook::ReadingLook(const Theme& theme, WritingEdit& edit)
    : QSyntaxHighlighter(edit.document()), m_theme(theme), m_edit(edit) {
    connect(&theme, &Theme::changed, this, [this] {
        const QSignalBlocker nothingIsEdited(m_edit);
        rehighlight();
    });
}

void ReadingLook::show(const QString& text) {
    m_lines.clear();
    m_places.clear();
    for (const QStringView line : QStringView(text).split(u'\n')) {
        PlainLine plain = plainLine(line);
        if (!plain.words.trimmed().isEmpty())
            m_lines.push_back(shown(std::move(plain)));
    }
    m_edit.setWords(words());
    findPlaces();
    const QSignalBlocker nothingIsEdited(m_edit);
    rehighlight();
}

QString ReadingLook::words() const {
    QStringList words;
    for (const PlainLine& line : m_lines)
        words << line.words;
    return words.join(u'\n');
}

void ReadingLook::findPlaces() {
    Place place;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        m_places.push_back(place);
        if (goesOn(block))
            place.from += block.text().size() - 1; // without the mark that it goes on
        else
            place = {place.line + 1, 0};
    }
}

void ReadingLook::highlightBlock(const QString& text) {
    const auto number = static_cast<std::size_t>(currentBlock().blockNumber());
    if (number >= m_places.size() || m_places[number].line >= m_lines.size())
        return;
    const auto [at, from] = m_places[number];
    const PlainLine& line = m_lines[at];
    const std::uint8_t look = lookOf(line.kind);
    if (look != 0)
        setFormat(0, static_cast<int>(text.size()), formatOf(m_theme, look));
    for (const PlainLine::Stress& stress : line.stresses) {
        const qsizetype begin = std::max<qsizetype>(stress.from - from, 0);
        const qsizetype end = std::min(stress.from + stress.length - from, text.size());
        if (begin < end)
            setFormat(static_cast<int>(begin), static_cast<int>(end - begin),
                      formatOf(m_theme, static_cast<std::uint8_t>(stress.look | look)));
    }
}

} // namespace leeward::ui
