#include "ui/paper/page_preview.h"

#include "core/base/wipe.h"
#include "ui/base/accessible.h"
#include "ui/base/theme.h"
#include "ui/paper/printing.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kReadableDotsPerInch = 96; ///< at 100 %
constexpr int kMargin = 8;

} // namespace

PagePreview::PagePreview(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

PagePreview::~PagePreview() {
    forget();
}

void PagePreview::setPaper(const paper::Paper* paper) {
    m_paper = paper;
    goTo(0);
}

int PagePreview::pageCount() const {
    return m_paper ? static_cast<int>(m_paper->pageCount()) : 0;
}

void PagePreview::goTo(int page) {
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    forget();
    updateGeometry();
    setAccessibleName(m_paper ? tr("Page %1 of %2, as it will be printed").arg(m_page + 1).arg(pageCount())
                              : tr("No pages"));
    announce(*this);
    update();
    Q_EMIT turned();
}

QSize PagePreview::sizeHint() const {
    return {m_theme.px(360), m_theme.px(440)};
}

QSize PagePreview::minimumSizeHint() const {
    if (m_scale == Scale::Whole || !m_paper)
        return {160, 160};
    return pageSizeInPixels().toSize() + QSize(2 * kMargin, 2 * kMargin);
}

void PagePreview::setScale(Scale scale) {
    m_scale = scale;
    forget();
    updateGeometry();
    update();
}

QSizeF PagePreview::pageSizeInPixels() const {
    const paper::PageSize size = m_paper->pageSize();
    const QRect room = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const double dots = m_scale == Scale::Readable
                            ? kReadableDotsPerInch / kMillimetresPerInch * m_theme.look().textPercent / 100.0
                            : std::min(room.width() / size.width, room.height() / size.height);
    return {size.width * dots, size.height * dots};
}

QRect PagePreview::pageRect() const {
    QRect page(QPoint(), pageSizeInPixels().toSize());
    page.moveCenter(rect().center());
    return page;
}

void PagePreview::forget() {
    base::wipe(m_picture.rgba);
    m_picture = {};
}

void PagePreview::paintEvent(QPaintEvent*) {
    if (!m_paper)
        return;
    const QRect page = pageRect();
    if (page.isEmpty())
        return;
    if (m_picture.rgba.empty()) {
        const double dots = page.width() * devicePixelRatioF() / m_paper->pageSize().width * kMillimetresPerInch;
        auto picture = m_paper->renderPage(static_cast<std::size_t>(m_page), std::min(dots, paper::kMaxDotsPerInch));
        if (!picture)
            return;
        m_picture = std::move(*picture);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(page, imageOf(m_picture));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forget();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (isArrow && m_scale == Scale::Readable) {
        event->ignore(); // whoever holds it scrolls
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        return goTo(m_page + 1);
    case Qt::Key_Up:
        return goTo(m_page - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return goTo(m_page + 1);
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_Right:
        return goTo(m_page + forwards);
    case Qt::Key_Left:
        return goTo(m_page - forwards);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace leeward::ui
