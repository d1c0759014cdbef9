#include "ui/settings/setting_row.h"

#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace leeward::ui {

SettingRow::SettingRow(const Theme& theme, Icon icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_controls(new QHBoxLayout),
      m_title(label(theme, TextRole::Ui, title, this)), m_sentence(label(theme, TextRole::Small, sentence, this)) {
    setScaledMargins(theme, *m_row, 18, 10, 18, 10);
    setScaledSpacing(theme, *m_row, 14);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* named = new QHBoxLayout;
    setScaledSpacing(theme, *named, 14);
    named->addWidget(new IconView(theme, icon, Color::Calm, 20, this), 0, Qt::AlignVCenter);
    named->addLayout(words, 1);
    setScaledSpacing(theme, *m_controls, 14);
    m_row->addLayout(named, 1);
    m_row->addLayout(m_controls);
    m_sentence->setVisible(!sentence.isEmpty());
}

void SettingRow::addControl(QWidget* control) {
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    const bool hasWords = button && !button->text().isEmpty();
    if (control->accessibleName().isEmpty() && !hasWords)
        control->setAccessibleName(m_title->text());
    control->setAccessibleDescription(m_sentence->text());
    m_title->setBuddy(control);
    m_controls->addWidget(control, 0, Qt::AlignVCenter | Qt::AlignLeading);
}

void SettingRow::setSentence(const QString& sentence) {
    m_sentence->setWords(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void SettingRow::setReflow(Reflow reflow) {
    m_row->setDirection(reflow == Reflow::Tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace leeward::ui
