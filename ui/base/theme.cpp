#include "ui/base/theme.h"

#include "core/base/check.h"
#include "ui/base/accessible.h"
#include "ui/base/enter_key.h"
#include "ui/base/focus_ring.h"
#include "ui/base/high_contrast.h"
#include "ui/base/style.h"
#include "ui/base/style_sheet.h"
#include "ui/base/theme_icon.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace leeward::ui {

namespace {

QString sheetTemplate() {
    QFile file(QStringLiteral(":/style/leeward.qss.in"));
    CHECK(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Color colorNamed(QStringView name) {
    for (std::size_t i = 0; i < kColorCount; ++i) {
        if (name == QLatin1String(tokenName(static_cast<Color>(i))))
            return static_cast<Color>(i);
    }
    qFatal("the style sheet names an unknown colour");
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application), m_tokens(loadTokens()),
      m_systemFamily(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()) {
    installAccessibleRoles();
    m_application.setStyle(new Style(*this)); // the application owns it
    m_ring = new FocusRing(*this, m_application, this);
    new EnterKey(m_application, this);
    m_application.installEventFilter(this);
    readSystem();
    dress();
}

Theme::~Theme() {
    m_application.removeEventFilter(this);
    m_application.setStyleSheet(QString());
    m_application.setStyle(QStringLiteral("fusion"));
}

void Theme::setLook(const Look& look) {
    Look next = look;
    next.textPercent = std::clamp(next.textPercent, 80, 200);
    if (next == m_look)
        return;
    m_look = next;
    dress();
    Q_EMIT changed();
}

void Theme::readSystem() {
    // The program's palette is ours; an empty one brings the system's back for a moment.
    QApplication::setPalette(QPalette());
    m_system = QApplication::palette();
}

void Theme::chooseColors() {
    const bool systemIsDark = m_system.color(QPalette::Window).lightness() < 128;
    m_isHighContrast = leeward::ui::isHighContrast(m_system);
    m_isDark = m_look.scheme == Scheme::Dark || (m_look.scheme == Scheme::System && systemIsDark);
    if (m_isHighContrast)
        m_colors = highContrastColors(m_system);
    else
        m_colors = m_isDark ? m_tokens.dark : m_tokens.light;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Canvas));
    palette.setColor(QPalette::WindowText, color(Color::Ink));
    palette.setColor(QPalette::Base, color(Color::Surface));
    palette.setColor(QPalette::AlternateBase, color(Color::Inset));
    palette.setColor(QPalette::Text, color(Color::Ink));
    palette.setColor(QPalette::Button, color(Color::Surface));
    palette.setColor(QPalette::ButtonText, color(Color::Ink));
    palette.setColor(QPalette::PlaceholderText, color(Color::Ink3));
    palette.setColor(QPalette::Highlight, color(Color::Selection));
    palette.setColor(QPalette::HighlightedText, color(m_isHighContrast ? Color::OnFill : Color::Ink));
    palette.setColor(QPalette::Link, color(Color::Calm));
    palette.setColor(QPalette::LinkVisited, color(Color::Calm));
    palette.setColor(QPalette::ToolTipBase, color(Color::Ink));
    palette.setColor(QPalette::ToolTipText, color(Color::Canvas));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::Disabled));
    return palette;
}

void Theme::dress() {
    m_isDressing = true;
    chooseColors();
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextRole::Ui));
    QToolTip::setFont(font(TextRole::Small));
    m_application.setStyleSheet(fillStyleSheet(
        sheetTemplate(), scale(), [this](QStringView name) { return color(colorNamed(name)).name(QColor::HexRgb); }));
    m_isDressing = false;
}

QFont Theme::font(TextRole role) const {
    const TextStyle& style = m_tokens.text[indexOf(role)];
    QFont font;
    if (style.family == Family::Code)
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    else if (m_look.systemFont)
        font.setFamilies({m_systemFamily});
    else if (style.family == Family::Reading && !m_look.plainReading)
        font.setFamilies(m_tokens.readingFamilies);
    else
        font.setFamilies(m_tokens.uiFamilies);
    font.setPixelSize(px(style.size));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    return font;
}

int Theme::lineHeight(TextRole role) const {
    return px(m_tokens.text[indexOf(role)].line);
}

int Theme::sink(TextRole role) const {
    const bool isLato = m_tokens.text[indexOf(role)].family == Family::Ui && !m_look.systemFont;
    return isLato ? px(0.6) : 0;
}

int Theme::px(double at100) const {
    return static_cast<int>(std::lround(at100 * scale()));
}

std::chrono::milliseconds Theme::duration(Motion motion) const {
    if (m_look.reducedMotion)
        return std::chrono::milliseconds(0);
    switch (motion) {
    case Motion::Fast:
        return std::chrono::milliseconds(120);
    case Motion::Gentle:
        return std::chrono::milliseconds(220);
    case Motion::Slow:
        return std::chrono::milliseconds(600);
    }
    return std::chrono::milliseconds(0);
}

QIcon Theme::icon(Icon icon, Color color) const {
    return this->icon(icon, color, color);
}

QIcon Theme::icon(Icon icon, Color off, Color on) const {
    return QIcon(new ThemeIcon(*this, icon, off, on));
}

QPixmap Theme::pixmap(Icon icon, Color color, int side, qreal ratio) const {
    return m_icons.pixmap(icon, this->color(color), QSize(side, side), ratio);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_isDressing) {
        readSystem();
        dress();
        Q_EMIT changed();
    }
    return false;
}

} // namespace leeward::ui
