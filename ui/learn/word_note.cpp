#include "ui/learn/word_note.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

WordNote::WordNote(const Theme& theme, QWidget* parent)
    : Card(theme, parent), m_title(label(theme, TextRole::Ui, QString(), this)),
      m_text(label(theme, TextRole::Small, QString(), this)) {
    auto* head = new QHBoxLayout;
    m_title->setWeight(600);
    auto* close = iconButton(theme, Icon::Close, tr("Close this note"), this);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(close);
    column().addLayout(head);
    m_text->setTone(Color::Ink);
    column().addWidget(m_text);
    auto* all = button(theme, tr("All words"), {ButtonKind::Link, ButtonSize::Small, {}}, this);
    column().addWidget(all, 0, Qt::AlignLeading);
    connect(close, &Button::clicked, this, &WordNote::closeRequested);
    connect(all, &Button::clicked, this, &WordNote::allWordsRequested);
}

void WordNote::say(const content::Piece& term) {
    m_term = term.id;
    QStringList parts;
    for (const content::Block& block : term.body)
        parts.append(toQt(block.text.words));
    m_title->setWords(toQt(term.title));
    m_text->setWords(parts.join(u'\n'));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    setVisible(true);
    alert(*this);
}

} // namespace leeward::ui
