#include "ui/setup/step_frame.h"

#include "ui/base/button.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 992;
constexpr int kFieldsWidth = 576;
constexpr int kAsideWidth = 352;

} // namespace

StepFrame::StepFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_frame(new StartFrame(theme, kColumnWidth, StartFrame::Height::Top, this)),
      m_halves(new QHBoxLayout), m_left(new QVBoxLayout), m_fields(new QVBoxLayout), m_right(new QVBoxLayout),
      m_aside(new Card(theme)), m_back(new Button(theme, tr("Back"))),
      m_next(new Button(theme, tr("Continue"), {ButtonKind::Primary, {}, {}})),
      m_missing(new TextLabel(theme, TextRole::Small, QString())), m_rule(rule(theme)), m_buttons(makeButtons()) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_fields->setSpacing(0);
    m_left->setSpacing(0);
    m_left->addLayout(m_fields);
    m_left->addWidget(m_buttons);
    m_left->addStretch(1);
    m_halves->addLayout(m_left, kFieldsWidth);
    m_right->setSpacing(0);
    m_right->addWidget(m_aside);
    m_right->addStretch(1);
    m_halves->addLayout(m_right, kAsideWidth);
    m_frame->column().addLayout(m_halves);
    m_frame->footer().addWidget(m_rule);
    m_next->setDefault(true);
    arrange();
    connect(&theme, &Theme::changed, this, &StepFrame::arrange);
}

QWidget* StepFrame::makeButtons() {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *row, 12);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_missing, 1);
    m_missing->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return part;
}

void StepFrame::setMissing(const QString& sentence) {
    m_missing->setWords(sentence);
    m_next->setEnabled(sentence.isEmpty());
    m_next->setAccessibleDescription(sentence);
}

void StepFrame::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void StepFrame::rewind() {
    m_frame->rewind();
}

void StepFrame::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    const bool isTight = m_reflow == Reflow::Tight;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(m_theme.px(isWide ? 64 : 24));
    m_right->setContentsMargins(0, m_theme.px(isWide ? 34 : 0), 0, 0);
    m_frame->setRoom(isTight ? 20 : 32, isWide ? 62 : isTight ? 0 : 4, isWide ? 24 : 16);
    m_rule->setVisible(!isWide);
    if (isWide) {
        m_left->insertWidget(1, m_buttons);
        m_buttons->layout()->setContentsMargins(0, m_theme.px(32), 0, 0);
    } else {
        m_frame->footer().addWidget(m_buttons);
        m_buttons->layout()->setContentsMargins(0, m_theme.px(12), 0, m_theme.px(isTight ? 10 : 14));
    }
}

} // namespace leeward::ui
