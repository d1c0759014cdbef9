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
    : QWidget(parent), m_more(words.more), m_families(words.families), m_flow(new ChipFlow(theme, this)),
      m_field(new LineField(theme, this)) {
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
    if (!m_more.isEmpty() || !m_families.empty()) {
        m_addChip->setVisible(m_more.isEmpty());
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
    QStringList own = words;
    own.removeIf([this](const QString& word) { return isFolded(word); });
    addChoices(own);
}

/// Whether \p word is one of ours that comes with "More…".
bool WordChips::isFolded(const QString& word) const {
    return m_more.contains(word) || std::any_of(m_families.begin(), m_families.end(),
                                                [&](const WordFamily& family) { return family.words.contains(word); });
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

/// Offers \p words that are not there; the first of them.
Chip* WordChips::addChoices(const QStringList& words) {
    const auto before = m_flow->choices().size();
    const auto isThere = [this](const QString& word) {
        const QList<Chip*>& there = m_flow->choices();
        return std::any_of(there.cbegin(), there.cend(), [&](const Chip* chip) { return chip->text() == word; });
    };
    for (const QString& word : words)
        if (!isThere(word))
            m_flow->addChoice(word);
    return m_flow->choices().size() > before ? m_flow->choices()[before] : nullptr;
}

Chip* WordChips::addFamily(const WordFamily& family) {
    Chip* folded = m_flow->addChip(tr("%1…", "a family of words, folded").arg(family.name), Chip::Kind::More);
    connect(folded, &QAbstractButton::clicked, this, [this, folded, words = family.words] {
        const bool hadFocus = folded->hasFocus();
        Chip* first = addChoices(words);
        if (hadFocus && first)
            first->setFocus(Qt::OtherFocusReason);
        folded->hide();
    });
    folded->show();
    return folded;
}

void WordChips::showMore() {
    const bool hadFocus = m_moreChip->hasFocus();
    Chip* first = addChoices(m_more);
    for (const WordFamily& family : m_families) {
        Chip* folded = addFamily(family);
        first = first ? first : folded;
    }
    m_moreChip->hide();
    m_addChip->show();
    if (hadFocus && first)
        first->setFocus(Qt::OtherFocusReason);
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
