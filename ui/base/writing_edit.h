#pragma once

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
    QString words() const { return toPlainText(); }

    /// The least height, in lines.
    void setMinimumLines(int lines);

    /// Marks what a search found.
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepLines();
    void keepHeight();
    void keepColors();
    void followCaret();

    const Theme& m_theme;
    const TextRole m_role;
    QList<Stretch> m_matches;
    int m_minimumLines = 1;
    int m_height = 0;
    bool m_isKeeping = false;
};

} // namespace leeward::ui
