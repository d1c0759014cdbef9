#include "ui/share/exact_preview.h"

#include "ui/base/accessible.h"
#include "ui/base/focus_ring.h"
#include "ui/base/icon_view.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12; // at 100 %

} // namespace

ExactPreview::ExactPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(new QWidget(this)),
      m_title(label(theme, TextRole::Ui, tr("Your partner will see exactly this"), m_head)), m_body(new QVBoxLayout) {
    setPlace(*this, Place::Shared);
    setFocusPolicy(Qt::TabFocus);
    setRing(*this, kCorner);
    m_title->setWeight(600);
    auto* head = new QHBoxLayout(m_head);
    setScaledMargins(theme, *head, 16, 9, 16, 9);
    setScaledSpacing(theme, *head, 12);
    head->addWidget(new IconView(theme, Icon::Shared, Color::Shared, 20, m_head), 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    setScaledMargins(theme, *m_body, 16, 12, 16, 14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body);
    setWords({});
}

void ExactPreview::setWords(const QString& words) {
    setParts(words.isEmpty() ? std::vector<Part>() : std::vector<Part>{{{}, {words}}});
}

void ExactPreview::setParts(const std::vector<Part>& parts) {
    delete m_parts;
    m_parts = new QWidget(this);
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 6);
    QStringList said{m_title->text()};
    const auto say = [&](TextRole role, const QString& words) {
        auto* made = label(m_theme, role, words, m_parts);
        column->addWidget(made);
        said << words;
        return made;
    };
    if (parts.empty())
        say(TextRole::Reading, tr("Nothing yet."))->setTone(Color::Ink3);
    for (const Part& part : parts) {
        if (!part.heading.isEmpty())
            say(TextRole::Strong, part.heading);
        for (const QString& words : part.words)
            say(TextRole::Reading, words);
    }
    m_body->addWidget(m_parts);
    setAccessibleName(said.join(u'\n'));
}

void ExactPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, m_theme.px(kCorner), m_theme.px(kCorner));
    painter.fillPath(shape, m_theme.color(Color::Surface));
    painter.setClipPath(shape);
    painter.fillRect(m_head->geometry(), m_theme.color(Color::SharedTint));
    painter.fillRect(QRect(0, m_head->geometry().bottom() + 1, width(), 1), m_theme.color(Color::SharedLine));
    painter.setClipping(false);
    painter.setPen(m_theme.color(Color::SharedLine));
    painter.drawPath(shape);
}

} // namespace leeward::ui
