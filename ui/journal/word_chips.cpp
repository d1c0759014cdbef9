#include "ui/journal/word_chips.h"

#include "ui/base/chip.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kLongestWord = 48; // characters; well within what a record holds

} // namespace

WordChips::WordChips(const Theme& theme, const Words& words, QWidget* parent)
    : QWidget(parent), m_more(words.more), m_flow(new ChipFlow(theme, this)), m_field(new LineField(theme, this)) {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(theme, *column, 0, 0, 0, 0);
    setScaledSpacing(theme, *column, 8);
    column->addWidget(label(theme, TextRole::Strong, words.title, this));
    column->addWidget(m_flow);
    column->addWidget(m_field);
    m_flow->setAccessibleName(words.title);
    for (const QString& word : words.offered)
        m_flow->addChoice(word);
    m_addChip = m_flow->addChip(words.addLabel, Chip::Kind::Add);
    if (!m_more.isEmpty()) {
        m_addChip->hide();
        m_moreChip = m_flow->addChip(tr("More…"), Chip::Kind::More);
        connect(m_moreChip, &QAbstractButton::clicked, this, &WordChips::showMore);
    }
    m_field->setAccessibleName(tr("%1: %2", "a group's title, what is typed there").arg(words.title, words.addLabel));
    m_field->setMaxLength(kLongestWord);
    m_field->hide();
    m_field->installEventFilter(this);
    connect(m_addChip, &QAbstractButton::clicked, this, &WordChips::askForWord);
    connect(m_field, &QLineEdit::returnPressed, this, &WordChips::takeWord);
    connect(m_flow, &ChipFlow::edited, this, &WordChips::readChoices);
}

void WordChips::offer(const QStringList& words) {
    const QList<Chip*>& there = m_flow->choices();
    for (const QString& word : words) {
        const bool isThere =
            std::any_of(there.cbegin(), there.cend(), [&](const Chip* chip) { return chip->text() == word; });
        if (!isThere && !m_more.contains(word))
            m_flow->addChoice(word);
    }
}

void WordChips::setChosen(const QStringList& words) {
    m_chosen = words;
    m_flow->setChosen(words);
}

void WordChips::readChoices() {
    const QStringList on = m_flow->chosen();
    m_chosen.erase(
        std::remove_if(m_chosen.begin(), m_chosen.end(), [&on](const QString& word) { return !on.contains(word); }),
        m_chosen.end());
    for (const QString& word : on) {
        if (!m_chosen.contains(word))
            m_chosen.append(word);
    }
    Q_EMIT edited();
}

void WordChips::showMore() {
    const bool hadFocus = m_moreChip->hasFocus();
    const auto before = m_flow->choices().size();
    const QStringList on = m_flow->chosen();
    for (const QString& word : m_more) {
        if (!on.contains(word))
            m_flow->addChoice(word);
    }
    m_moreChip->hide();
    m_addChip->show();
    if (hadFocus && m_flow->choices().size() > before)
        m_flow->choices()[before]->setFocus(Qt::OtherFocusReason);
}

void WordChips::askForWord() {
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void WordChips::takeWord() {
    const QString word = m_field->text().simplified();
    m_field->clear();
    if (word.isEmpty()) {
        closeField();
        return;
    }
    QStringList words = m_chosen;
    if (!words.contains(word))
        words.append(word);
    setChosen(words);
    Q_EMIT edited();
}

void WordChips::settle() {
    if (!m_field->text().trimmed().isEmpty())
        takeWord();
}

void WordChips::closeField() {
    if (m_field->hasFocus())
        m_addChip->setFocus(Qt::OtherFocusReason);
    m_field->clear();
    m_field->hide();
}

bool WordChips::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeField();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        settle();
        m_field->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leeward::ui
