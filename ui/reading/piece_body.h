#pragma once

#include "core/content/piece.h"
#include "ui/reading/reading_text.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

/// What a piece says: paragraphs, headings, lists, steps and words that somebody may say.
class PieceBody final : public QWidget {
    Q_OBJECT

public:
    /// Words of \p terms are found in it, each where it first stands. Both may go afterwards.
    PieceBody(const Theme& theme, const content::Body& body, const std::vector<const content::Piece*>& terms,
              QWidget* parent = nullptr, TextRole role = TextRole::Reading);

    /// Its headings, in their order.
    const std::vector<TextLabel*>& headings() const { return m_headings; }

    /// The terms that were found, in the order in which they are met.
    const std::vector<std::string>& terms() const { return m_terms; }

    void setOpenWord(const std::string& term);

    /// The top of the line in which \p term stands, in pixels; nothing if it does not.
    std::optional<int> lineOf(const std::string& term) const;

    /// Puts \p note after the part in which \p term stands; it stays until it is put elsewhere.
    void putNote(QWidget& note, const std::string& term);

    /// The part that stands at \p height, and one by its number.
    int partAt(int height) const;
    QWidget* part(int number) const;

Q_SIGNALS:
    void wordPressed(const std::string& term);

private:
    struct Term {
        std::string id;
        QString name;
        bool isFound = false;
    };
    void add(const content::Block& block);
    void keepWords(ReadingText& text);

    const Theme& m_theme;
    const TextRole m_role;
    QVBoxLayout* m_column;
    std::vector<Term> m_wanted;
    std::vector<std::string> m_terms;
    std::vector<TextLabel*> m_headings;
    std::vector<ReadingText*> m_texts;
    std::vector<QWidget*> m_parts;
};

} // namespace leeward::ui
