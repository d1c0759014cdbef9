#include "ui/base/surface.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

class Rule final : public QWidget {
public:
    Rule(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setFixedHeight(1);
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.color(Color::Line)); }

private:
    const Theme& m_theme;
};

struct BandColors {
    Color fill, edge, icon;
};

BandColors colorsOf(BandTone tone) {
    switch (tone) {
    case BandTone::Shared:
        return {Color::SharedTint, Color::SharedLine, Color::Shared};
    case BandTone::Private:
        return {Color::PrivateTint, Color::PrivateLine, Color::Private};
    case BandTone::Calm:
        return {Color::CalmTint, Color::CalmLine, Color::Calm};
    case BandTone::Notice:
        return {Color::OchreTint, Color::OchreLine, Color::Ochre};
    case BandTone::Red:
        return {Color::BrickTint, Color::BrickLine, Color::Brick};
    case BandTone::Plain:
        break;
    }
    return {Color::Inset, Color::Line, Color::Ink2};
}

} // namespace

void setScaledMargins(const Theme& theme, QBoxLayout& layout, int left, int top, int right, int bottom) {
    const auto apply = [&theme, &layout, left, top, right, bottom] {
        layout.setContentsMargins(theme.px(left), theme.px(top), theme.px(right), theme.px(bottom));
    };
    apply();
    QObject::connect(&theme, &Theme::changed, &layout, apply);
}

void setScaledSpacing(const Theme& theme, QBoxLayout& layout, int gap) {
    const auto apply = [&theme, &layout, gap] { layout.setSpacing(theme.px(gap)); };
    apply();
    QObject::connect(&theme, &Theme::changed, &layout, apply);
}

Card::Card(const Theme& theme, QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)) {
    setProperty("role", QStringLiteral("card"));
    setScaledMargins(theme, *m_column, 22, 20, 22, 20);
    setScaledSpacing(theme, *m_column, 8);
}

ListFrame::ListFrame(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this)) {
    setProperty("role", QStringLiteral("list"));
    m_column->setContentsMargins(0, 0, 0, 0); // the style sheet's edge keeps its own pixel
    m_column->setSpacing(0);
}

void ListFrame::addRow(QWidget* row) {
    if (m_column->count() > 0)
        m_column->addWidget(rule(m_theme, this));
    m_column->addWidget(row);
}

void ListFrame::clear() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide(); // it may be what was just pressed, so it goes later
            row->deleteLater();
        }
        delete item;
    }
}

QWidget* rule(const Theme& theme, QWidget* parent) {
    return new Rule(theme, parent);
}

Band::Band(const Theme& theme, BandTone tone, std::optional<Icon> icon, const QString& sentence, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_tone(tone), m_title(new TextLabel(theme, TextRole::Strong, QString(), this)),
      m_sentence(new TextLabel(theme, TextRole::Ui, sentence, this)), m_row(new QHBoxLayout(this)),
      m_column(new QVBoxLayout), m_actions(new QHBoxLayout) {
    setScaledMargins(theme, *m_row, 18, 13, 14, 13);
    setScaledSpacing(theme, *m_row, 12);
    if (icon) {
        m_picture = new IconView(theme, *icon, colorsOf(tone).icon, 20, this);
        m_row->addWidget(m_picture, 0, Qt::AlignVCenter);
    }
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addStretch(1);
    m_title->hide();
    m_row->addLayout(m_column, 1);
    setScaledSpacing(theme, *m_actions, 10);
    m_row->addLayout(m_actions);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Band::setSentence(const QString& sentence) {
    if (sentence == m_sentence->text())
        return;
    m_sentence->setWords(sentence);
    if (isVisible())
        tell();
}

void Band::setSentence(const QString& lead, const QString& rest) {
    if (m_sentence->text() == lead + QLatin1Char(' ') + rest)
        return;
    m_sentence->setWords(lead, rest);
    if (isVisible())
        tell();
}

void Band::setTitle(const QString& title) {
    m_title->setWords(title);
    m_title->setVisible(!title.isEmpty());
    if (title.isEmpty() || m_actions->parent() != m_row)
        return;
    m_row->removeItem(m_actions);
    m_actions->setParent(nullptr);
    m_actions->addStretch(1);
    m_column->insertSpacing(m_column->count() - 1, m_theme.px(10));
    m_column->insertLayout(m_column->count() - 1, m_actions);
    if (m_picture)
        m_row->setAlignment(m_picture, Qt::AlignTop);
}

void Band::setTone(BandTone tone) {
    m_tone = tone;
    if (m_picture)
        m_picture->setColor(colorsOf(tone).icon);
    update();
}

Button* Band::addAction(const QString& text, const ButtonLook& look) {
    auto* made = button(m_theme, text, look, this);
    const bool isBelow = m_actions->parent() != m_row;
    m_actions->insertWidget(isBelow ? m_actions->count() - 1 : m_actions->count(), made);
    return made;
}

QString Band::words() const {
    return m_title->text().isEmpty() ? m_sentence->text() : m_title->text() + QLatin1String(". ") + m_sentence->text();
}

void Band::tell() {
    setAccessibleName(words());
    announce(*this);
}

void Band::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    tell();
}

void Band::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const BandColors colors = colorsOf(m_tone);
    drawBox(painter, m_theme, rect(), {colors.fill, colors.edge, m_theme.px(10) * 1.0, Edge::Line});
}

} // namespace leeward::ui
