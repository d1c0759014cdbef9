#include "ui/reading/reading_text.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

/// Bytes of UTF-8 as letters of Qt's.
Stretch stretchOf(const content::Text& text, const content::Span& span) {
    const std::string_view words = text.words;
    const auto start = toQt(words.substr(0, span.from)).size();
    return {static_cast<int>(start), static_cast<int>(toQt(words.substr(span.from, span.length)).size())};
}

} // namespace

ReadingText::ReadingText(const Theme& theme, TextRole role, const content::Text& text, QWidget* parent)
    : TextLabel(theme, role, toQt(text.words), parent), m_theme(theme), m_role(role) {
    for (const content::Span& span : text.spans) {
        QTextCharFormat format;
        if (span.emphasis == content::Emphasis::Strong)
            format.setFontWeight(QFont::DemiBold);
        else
            format.setFontItalic(true);
        const Stretch place = stretchOf(text, span);
        m_emphasis.append({place.start, place.length, format});
    }
}

void ReadingText::setKnownWords(std::vector<KnownWord> words) {
    m_words = std::move(words);
    setMouseTracking(!m_words.empty());
    update();
}

void ReadingText::setOpenWord(const std::string& term) {
    m_openWord = term;
    update();
}

bool ReadingText::hasWord(const std::string& term) const {
    return std::ranges::any_of(m_words, [&](const KnownWord& word) { return word.term == term; });
}

int ReadingText::lineOf(const std::string& term) const {
    const auto word = std::ranges::find(m_words, term, &KnownWord::term);
    if (word == m_words.end())
        return 0;
    const WrappedText lines = broken(width());
    const int line = m_theme.lineHeight(m_role);
    for (int top = 0; top + line < lines.height(); top += line)
        if (lines.letterAt(QPoint(0, top + line + line / 2)) > word->place.start)
            return top;
    return std::max(0, lines.height() - line);
}

int ReadingText::heightForWidth(int width) const {
    return broken(width).height();
}

WrappedText ReadingText::broken(int width) const {
    return {m_theme, text(), {m_role, 0, alignment(), layoutDirection(), 0}, width, formats()};
}

void ReadingText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    broken(width()).paint(painter, QPoint(0, 0), Color::Ink);
}

QList<QTextLayout::FormatRange> ReadingText::formats() const {
    QList<QTextLayout::FormatRange> formats = m_emphasis;
    for (const KnownWord& word : m_words) {
        const bool isOpen = word.term == m_openWord;
        QTextCharFormat format;
        format.setUnderlineStyle(isOpen ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.color(Color::Calm));
        if (isOpen)
            format.setBackground(m_theme.color(Color::CalmTint));
        formats.append({word.place.start, word.place.length, format});
    }
    return formats;
}

const KnownWord* ReadingText::wordAt(QPointF point) const {
    if (m_words.empty())
        return nullptr;
    const int letter = broken(width()).letterAt(point);
    const auto found = std::ranges::find_if(m_words, [letter](const KnownWord& word) {
        return letter >= word.place.start && letter < word.place.start + word.place.length;
    });
    return found == m_words.end() ? nullptr : &*found;
}

void ReadingText::mousePressEvent(QMouseEvent* event) {
    if (const KnownWord* word = wordAt(event->position()))
        Q_EMIT wordPressed(word->term);
    else
        event->ignore();
}

void ReadingText::mouseMoveEvent(QMouseEvent* event) {
    setCursor(wordAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace leeward::ui
