#pragma once

#include "core/content/body.h"
#include "ui/base/text_label.h"
#include "ui/base/wrapped_text.h"

#include <vector>

namespace leeward::ui {

/// A word of the word list, as a stretch of a text.
struct KnownWord {
    Stretch place;
    std::string term; ///< its piece's id
};

/// A text of content: what stands out does, and words of the word list can be pressed. Whoever uses the keyboard finds
/// them in a list beside it.
class ReadingText final : public TextLabel {
    Q_OBJECT

public:
    ReadingText(const Theme& theme, TextRole role, const content::Text& text, QWidget* parent = nullptr);

    void setKnownWords(std::vector<KnownWord> words);

    /// Marks the word whose note is open; none when \p term is empty.
    void setOpenWord(const std::string& term);

    bool hasWord(const std::string& term) const;

    /// The top of the line in which the word of \p term begins, in pixels; 0 if it has none.
    int lineOf(const std::string& term) const;

    int heightForWidth(int width) const override;

Q_SIGNALS:
    void wordPressed(const std::string& term);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    WrappedText broken(int width) const;
    QList<QTextLayout::FormatRange> formats() const;
    const KnownWord* wordAt(QPointF point) const;

    const Theme& m_theme;
    const TextRole m_role;
    QList<QTextLayout::FormatRange> m_emphasis;
    std::vector<KnownWord> m_words;
    std::string m_openWord;
};

} // namespace leeward::ui
