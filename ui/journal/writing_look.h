#pragma once

#include "ui/base/text_label.h"
#include "ui/journal/markdown_looks.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace leeward::ui {

class Spelling;
class Theme;
class WritingEdit;

/// Shows the light Markdown of a text as one types, its marks paler, and a line below words that no dictionary knows.
/// The text is never touched. Of a change only its own lines are looked at, and spelling only where somebody looks.
class WritingLook final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// All outlive it; it belongs to \p edit. Without \p spelling, every word is right.
    WritingLook(const Theme& theme, WritingEdit& edit, Spelling* spelling = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void highlightBlock(const QString& text) override;

private:
    void showMarkdown(const QString& text);
    void showSpelling(const QString& text);
    bool isBeingTyped(const Stretch& word) const;
    void lookAgainAtWhatWasTyped();
    void checkSeen(const QRect& seen);
    void checkWaiting();

    const Theme& m_theme;
    WritingEdit& m_edit;
    Spelling* m_spelling;
    int m_firstSeen = 0; ///< number of a block
    int m_lastSeen = 0;
    int m_round = 1; ///< counts up when words may have become right or wrong
    bool m_isWaiting = false;
    std::optional<Stretch> m_typed; ///< the word in hand that was left out, in the document
};

} // namespace leeward::ui
