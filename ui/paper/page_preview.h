#pragma once

#include "core/paper/paper.h"

#include <QWidget>

namespace leeward::ui {

class Theme;

/// One page as it will be printed. One Tab stop: Page Up and Down, Home and End turn the pages; so do the arrows, which
/// move about in a page that is shown larger than there is room.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    enum class Scale : std::uint8_t {
        Whole,    ///< as large as all of it fits
        Readable, ///< its words as large as those of the program; whoever holds it scrolls
    };

    explicit PagePreview(const Theme& theme, QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Shows \p paper, which outlives this or the next call, from its first page; null for none.
    void setPaper(const paper::Paper* paper);

    int page() const { return m_page; }
    int pageCount() const;

    /// Turns to a page, counted from 0; the nearest there is.
    void goTo(int page);

    void setScale(Scale scale);
    Scale scale() const { return m_scale; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another page, or another number of them.
    void turned();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSizeF pageSizeInPixels() const;
    QRect pageRect() const;
    void forget();

    const Theme& m_theme;
    const paper::Paper* m_paper = nullptr;
    int m_page = 0;
    Scale m_scale = Scale::Whole;
    paper::Picture m_picture; ///< of the page, at the size it is shown; empty until it is painted
};

} // namespace leeward::ui
