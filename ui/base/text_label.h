#pragma once

#include "ui/base/tokens.h"

#include <QLabel>
#include <QList>

namespace leeward::ui {

class Theme;
class WrappedText;

/// A stretch of a text, in UTF-16 units.
struct Stretch {
    int start = 0;
    int length = 0;
    bool operator==(const Stretch&) const = default;
};

/// Words on a page in one of the design's roles, with its line height (which Qt's own label lacks). Plain text only:
/// nothing in it is ever read as markup. Wraps unless setWordWrap(false).
class TextLabel : public QLabel {
    Q_OBJECT

public:
    /// Small and StepSub are drawn in Ink2 and Meta in Ink3, the rest in Ink; setTone() says otherwise.
    TextLabel(const Theme& theme, TextRole role, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);

    /// A first sentence in semibold and the rest after it: "Reset it. Nobody can."
    void setWords(const QString& lead, const QString& rest);

    void setTone(Color color);

    /// Another weight than the role's, as in CSS: 500, 600.
    void setWeight(int weight);

    /// At most \p lines lines; what does not fit ends in an ellipsis. Zero: as many as it takes.
    void setMaxLines(int lines);

    /// Strikes a stretch through: words that were there before.
    void setStruck(const Stretch& struck);

    /// Marks what a search found.
    void setMatches(const QList<Stretch>& matches);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WrappedText broken(int width) const;
    int naturalWidth() const;
    void changed();

    const Theme& m_theme;
    const TextRole m_role;
    Color m_tone = Color::Ink;
    int m_weight = 0; ///< 0 = the role's
    int m_leadLength = 0;
    int m_maxLines = 0;
    QList<Stretch> m_matches;
    Stretch m_struck;
};

/// A new label, owned by \p parent or the layout it is put in.
TextLabel* label(const Theme& theme, TextRole role, const QString& words, QWidget* parent = nullptr);

/// The words above a field; make the field their buddy.
TextLabel* fieldLabel(const Theme& theme, const QString& words, QWidget* parent = nullptr);

/// A heading that a screen reader knows as one and that can take the focus after a page change.
class HeadingLabel final : public TextLabel {
    Q_OBJECT

public:
    HeadingLabel(const Theme& theme, TextRole role, const QString& words, QWidget* parent = nullptr);

    /// Gives it the focus, so that it is read and Tab starts from here. Tab itself never stops at it.
    void focusAsStart() { setFocus(Qt::OtherFocusReason); }
};

} // namespace leeward::ui
