#pragma once

#include "ui/base/tokens.h"

#include <QTextLayout>

class QPainter;

namespace leeward::ui {

class Theme;

/// How a text is to be set.
struct TextSetting {
    TextRole role = TextRole::Ui;
    int weight = 0; ///< as in CSS; 0 = the role's
    Qt::Alignment alignment = Qt::AlignLeading;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int maxLines = 0; ///< 0 = as many as it takes; what does not fit ends in an ellipsis
    QTextOption::WrapMode wrap = QTextOption::WrapAtWordBoundaryOrAnywhere;
};

/// Text of one role, broken into lines for one width, with the design's line height.
class WrappedText {
public:
    /// \p formats are stretches that look different: bold, marked.
    WrappedText(const Theme& theme, const QString& text, const TextSetting& setting, int width,
                const QList<QTextLayout::FormatRange>& formats = {});

    /// All lines together, in pixels.
    int height() const { return static_cast<int>(m_lines) * m_lineHeight; }

    /// What the longest line takes, in pixels, rounded up.
    int width() const;

    /// Which letter stands at \p point, counted from the text's top left corner; -1 when there is none.
    int letterAt(QPointF point) const;

    void paint(QPainter& painter, QPoint topLeft, Color color) const;

private:
    void breakLines(int width);
    bool isCut() const { return m_cutAt >= 0; }

    const Theme& m_theme;
    const TextSetting m_setting;
    const int m_lineHeight;
    QTextLayout m_layout;
    int m_width = 0;
    int m_lines = 0;
    int m_cutAt = -1; ///< where the last line begins when not all of the text fits
};

/// The width that \p text takes in one line, in pixels.
int lineWidth(const Theme& theme, const QString& text, TextRole role, int weight = 0);

} // namespace leeward::ui
