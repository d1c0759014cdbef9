#include "ui/journal/look_format.h"

#include "ui/base/theme.h"
#include "ui/journal/markdown_looks.h"

namespace leeward::ui {

QTextCharFormat formatOf(const Theme& theme, std::uint8_t look) {
    QTextCharFormat format;
    if (look & (StrongLook | HeadingLook))
        format.setFontWeight(QFont::Bold);
    if (look & (EmphasisLook | QuoteLook))
        format.setFontItalic(true);
    if (look & MarkLook)
        format.setForeground(theme.color(Color::Ink3));
    else if (look & QuoteLook)
        format.setForeground(theme.color(Color::Ink2));
    return format;
}

} // namespace leeward::ui
