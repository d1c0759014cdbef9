#include "ui/base/avatar.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace leeward::ui {

namespace {

// The first character as a person sees it, which may be several code points.
QString initialOf(const QString& name) {
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? trimmed.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(const Theme& theme, const QString& name, Kind kind, int side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_kind(kind), m_side(side) {
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const {
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawAvatar(painter, m_theme, rect(), m_kind, m_name);
}

void drawAvatar(QPainter& painter, const Theme& theme, const QRect& area, Avatar::Kind kind, const QString& name) {
    const bool isMine = kind == Avatar::Kind::Mine;
    drawBox(
        painter, theme, area,
        {isMine ? Color::Ink2 : Color::Surface, Color::Ink2, area.height() / 2.0, isMine ? Edge::None : Edge::Line});
    QFont font = weighted(theme.font(TextRole::Ui), 600);
    font.setPixelSize(area.height() / 2);
    drawLine(painter, theme, area, static_cast<int>(Qt::AlignCenter), font, isMine ? Color::Canvas : Color::Ink2,
             initialOf(name));
}

} // namespace leeward::ui
