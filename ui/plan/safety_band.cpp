#include "ui/plan/safety_band.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/sentences.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kCorner = 10;

/// A line in the colour of the band's edge.
class CalmRule final : public QWidget {
public:
    CalmRule(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.color(Color::CalmLine)); }

private:
    const Theme& m_theme;
};

} // namespace

SafetyBand::SafetyBand(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 18, 12, 12, 14);
    setScaledSpacing(theme, *row, 12);
    row->addWidget(new IconView(theme, Icon::Shield, Color::Calm, 20, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    setScaledSpacing(theme, *column, 6);
    m_title = label(theme, TextRole::Strong, tr("Before you lean on this section"), this);
    column->addWidget(m_title);
    m_rows = new QVBoxLayout;
    setScaledSpacing(theme, *m_rows, 9);
    column->addLayout(m_rows);
    row->addLayout(column, 1);
    hide();
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void SafetyBand::show(const std::vector<NoticeView>& notices) {
    if (notices == m_notices)
        return;
    m_notices = notices;
    rebuild();
    setVisible(!m_notices.empty());
    QStringList words{m_title->text()};
    for (const NoticeView& notice : m_notices)
        words << notice.lead << notice.rest;
    setAccessibleName(inSentences(words));
    if (isVisible())
        announce(*this);
}

void SafetyBand::setForm(Form form) {
    if (form == m_form)
        return;
    m_form = form;
    rebuild();
}

void SafetyBand::rebuild() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_answers.clear();
    for (const NoticeView& notice : m_notices) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new CalmRule(m_theme, this));
        m_rows->addWidget(rowFor(notice));
    }
}

QWidget* SafetyBand::rowFor(const NoticeView& notice) {
    auto* box = new QWidget(this);
    auto* row = new QBoxLayout(m_form == Form::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, box);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *row, m_form == Form::Beside ? 16 : 8);
    auto* words = label(m_theme, TextRole::Ui, QString(), box);
    words->setWords(notice.lead, notice.rest);
    row->addWidget(words, 1);
    auto* buttons = new QHBoxLayout;
    setScaledSpacing(m_theme, *buttons, 12);
    addButtons(notice, *buttons, box);
    if (m_form == Form::Below)
        buttons->addStretch(1);
    row->addLayout(buttons);
    return box;
}

void SafetyBand::addButtons(const NoticeView& notice, QBoxLayout& row, QWidget* owner) {
    const auto add = [this, &row, owner, &notice](const QString& words) {
        auto* made = button(m_theme, words, {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, owner);
        made->setAccessibleDescription(notice.lead);
        setTabPlace(*this, *made);
        m_answers.push_back(made);
        row.addWidget(made, 0, Qt::AlignVCenter);
        return made;
    };
    if (notice.add) {
        const bool isWord = *notice.add == records::LineKind::Word;
        auto* made = add(isWord ? tr("Add a word") : tr("Add a signal"));
        connect(made, &Button::clicked, this, [this, kind = *notice.add] { Q_EMIT addRequested(kind); });
        return;
    }
    if (notice.change) {
        auto* change = add(notice.isPair ? tr("Change one") : tr("Change it"));
        connect(change, &Button::clicked, this, [this, id = *notice.change] { Q_EMIT changeRequested(id); });
    }
    if (notice.key.empty())
        return; // what is needed is not kept as it is
    auto* keep = add(notice.isPair ? tr("Keep both") : tr("Keep it"));
    connect(keep, &Button::clicked, this, [this, key = notice.key] { Q_EMIT keepRequested(key); });
}

bool SafetyBand::takeFocus() {
    if (m_answers.empty())
        return false;
    m_answers.front()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SafetyBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, m_theme, rect(), {Color::CalmTint, Color::CalmLine, m_theme.px(kCorner) * 1.0, Edge::Line});
}

} // namespace leeward::ui
