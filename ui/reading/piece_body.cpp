#include "ui/reading/piece_body.h"

#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leeward::ui {

namespace {

using content::BlockKind;

constexpr int kShortestTerm = 5; // letters; shorter ones are words of every day, too

/// What stands before a text: a dot, a number, or the bar beside words that somebody may say.
class Bar final : public QWidget {
public:
    Bar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        const auto settle = [this] { setFixedWidth(m_theme.px(3)); };
        settle();
        connect(&theme, &Theme::changed, this, settle);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.color(Color::CalmLine)); }

private:
    const Theme& m_theme;
};

QWidget* leadOf(const Theme& theme, TextRole role, const content::Block& block, QWidget* parent) {
    if (block.kind == BlockKind::Quote)
        return new Bar(theme, parent);
    const QString sign =
        block.kind == BlockKind::Step ? QLocale().toString(block.number) + u'.' : QString(QChar(0x2022));
    auto* lead = label(theme, role, sign, parent);
    lead->setTone(Color::Calm);
    lead->setWordWrap(false);
    return lead;
}

int roomBefore(BlockKind kind, BlockKind before) {
    if (kind == BlockKind::Heading)
        return 28;
    if (before == BlockKind::Heading)
        return 6;
    return kind == before && (kind == BlockKind::Item || kind == BlockKind::Step) ? 8 : 14;
}

} // namespace

PieceBody::PieceBody(const Theme& theme, const content::Body& body, const std::vector<const content::Piece*>& terms,
                     QWidget* parent, TextRole role)
    : QWidget(parent), m_theme(theme), m_role(role), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (const content::Piece* term : terms)
        if (toQt(term->title).size() >= kShortestTerm)
            m_wanted.push_back({term->id, toQt(term->title)});
    BlockKind before = BlockKind::Paragraph;
    for (const content::Block& block : body) {
        add(block);
        if (m_parts.size() > 1) {
            auto* room = new QVBoxLayout;
            setScaledMargins(m_theme, *room, 0, roomBefore(block.kind, before), 0, 0);
            room->addWidget(m_parts.back());
            m_column->addLayout(room);
        } else {
            m_column->addWidget(m_parts.back());
        }
        before = block.kind;
    }
}

void PieceBody::add(const content::Block& block) {
    if (block.kind == BlockKind::Heading) {
        auto* heading = new HeadingLabel(m_theme, TextRole::Strong, toQt(block.text.words), this);
        m_headings.push_back(heading);
        m_parts.push_back(heading);
        return;
    }
    auto* text = new ReadingText(m_theme, m_role, block.text, this);
    keepWords(*text);
    m_texts.push_back(text);
    connect(text, &ReadingText::wordPressed, this, &PieceBody::wordPressed);
    if (block.kind == BlockKind::Paragraph) {
        m_parts.push_back(text);
        return;
    }
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    setScaledMargins(m_theme, *row, 6, 0, 0, 0);
    setScaledSpacing(m_theme, *row, 12);
    QWidget* lead = leadOf(m_theme, m_role, block, line);
    row->addWidget(lead, 0, block.kind == BlockKind::Quote ? Qt::Alignment() : Qt::AlignTop);
    row->addWidget(text, 1);
    m_parts.push_back(line);
}

/// Each term where it first stands, as a word of its own.
void PieceBody::keepWords(ReadingText& text) {
    std::vector<KnownWord> found;
    for (Term& term : m_wanted) {
        if (term.isFound)
            continue;
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(term.name)),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = word.match(text.text());
        if (!match.hasMatch())
            continue;
        term.isFound = true;
        found.push_back({{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())}, term.id});
    }
    std::ranges::sort(found, {}, [](const KnownWord& word) { return word.place.start; });
    for (const KnownWord& word : found)
        m_terms.push_back(word.term);
    text.setKnownWords(std::move(found));
}

void PieceBody::setOpenWord(const std::string& term) {
    for (ReadingText* text : m_texts)
        text->setOpenWord(term);
}

std::optional<int> PieceBody::lineOf(const std::string& term) const {
    for (const ReadingText* text : m_texts)
        if (text->hasWord(term))
            return text->mapTo(this, QPoint(0, text->lineOf(term))).y();
    return std::nullopt;
}

void PieceBody::putNote(QWidget& note, const std::string& term) {
    const auto text = std::ranges::find_if(m_texts, [&](const ReadingText* one) { return one->hasWord(term); });
    const auto holds = [&](QWidget* part) { return part == *text || part->isAncestorOf(*text); };
    const auto part = text == m_texts.end() ? m_parts.end() : std::ranges::find_if(m_parts, holds);
    note.setParent(this);
    m_column->removeWidget(&note);
    m_column->insertWidget(static_cast<int>(part == m_parts.end() ? 0 : part - m_parts.begin() + 1), &note);
}

int PieceBody::partAt(int height) const {
    int number = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i]->y() <= height)
            number = static_cast<int>(i);
    return number;
}

QWidget* PieceBody::part(int number) const {
    const bool isThere = number >= 0 && number < static_cast<int>(m_parts.size());
    return isThere ? m_parts[static_cast<std::size_t>(number)] : nullptr;
}

} // namespace leeward::ui
