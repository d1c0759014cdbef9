#pragma once

#include "ui/journal/plain_line.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace leeward::ui {

class Theme;
class WritingEdit;

/// Shows a text of light Markdown to be read: without its marks, and without empty lines, which part paragraphs anyway.
class ReadingLook final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// Both outlive it; it belongs to \p edit.
    ReadingLook(const Theme& theme, WritingEdit& edit);

    /// Puts \p text there.
    void show(const QString& text);

    /// What is there now.
    QString words() const;

protected:
    void highlightBlock(const QString& text) override;

private:
    /// What a block shows: which line, and from which of its letters on. A long line has several.
    struct Place {
        std::size_t line = 0;
        qsizetype from = 0;
    };
    void findPlaces();

    const Theme& m_theme;
    WritingEdit& m_edit;
    std::vector<PlainLine> m_lines;
    std::vector<Place> m_places; ///< by number of the block
};

} // namespace leeward::ui
