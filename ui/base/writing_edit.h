#pragma once

#include "ui/base/long_paragraphs.h"
#include "ui/base/text_label.h"
#include "ui/base/tokens.h"

#include <QList>
#include <QTextEdit>

namespace leeward::ui {

class Theme;

/// Where people write, and read what they wrote. Plain text in the reading role with its line height; as high as what
/// is in it; Tab leaves it; it loads nothing that its text names.
class WritingEdit final : public QTextEdit {
    Q_OBJECT

public:
    /// The longest text, in bytes of UTF-8.
    static constexpr qsizetype kMaxBytes = 2 * 1024 * 1024;

    enum class Use : std::uint8_t { Write, Read };

    explicit WritingEdit(const Theme& theme, Use use = Use::Write, TextRole role = TextRole::Reading,
                         QWidget* parent = nullptr);

    /// Puts \p words there as if they had always been: nothing to undo.
    void setWords(const QString& words);
    QString words() const { return m_paragraphs.words(); }

    /// Puts \p words in at the cursor, however long they are.
    void insertWords(const QString& words);

    /// The words that are selected; none when nothing is.
    QString selectedWords() const;

    /// Where the cursor stands, in UTF-16 units of the words.
    int place() const { return m_paragraphs.inWords(textCursor().position()); }
    void setPlace(int place);

    /// The least height, in lines.
    void setMinimumLines(int lines);

    /// Marks what a search found: semibold, on the colour of a mark.
    void setMatches(const QList<Stretch>& matches);

    QVariant loadResource(int type, const QUrl& name) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Something longer than kMaxBytes was to be put in; the text is as it was.
    void tooLong();

    /// A person changed the words.
    void edited();

protected:
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTextCursor selected(const Stretch& stretch) const;
    void setWeight(const QList<Stretch>& stretches, QFont::Weight weight);
    void keepWhole();
    void keepLines();
    void keepHeight();
    void keepColors();
    void followCaret();
    void keepCaretOutOfMarks();
    bool isTakenAway(QKeyEvent& event);
    void goTo(int position);

    const Theme& m_theme;
    const TextRole m_role;
    LongParagraphs m_paragraphs;
    QList<Stretch> m_matches;
    int m_caret = 0; ///< where it stood before it moved
    int m_minimumLines = 1;
    int m_height = 0;
    bool m_isKeeping = false;
};

} // namespace leeward::ui
