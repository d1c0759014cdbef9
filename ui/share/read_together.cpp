#include "ui/share/read_together.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/page_context.h"
#include "ui/base/place_colors.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/share/passage_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

ReadTogether::ReadTogether(const PageContext& context, QWidget* parent)
    : Card(context.theme, parent), m_theme(context.theme), m_presenter(context) {
    setPlace(*this, Place::Shared);
    column().addWidget(new HeadingLabel(m_theme, TextRole::Strong, tr("Read together"), this));
    auto* words =
        label(m_theme, TextRole::Small, tr("Words that one of you chose to share from their own pages."), this);
    column().addWidget(words);
    refresh();
}

void ReadTogether::refresh() {
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // one of its buttons may have been pressed
    }
    const auto passages = m_presenter.all();
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *rows, 14);
    for (const records::Passage& passage : passages)
        rows->addWidget(makePassage(passage));
    column().addWidget(m_list);
    setVisible(!passages.empty());
}

QWidget* ReadTogether::makePassage(const records::Passage& passage) {
    const bool isMine = m_presenter.isMine(passage);
    const QString name = isMine ? m_presenter.ownName() : m_presenter.otherName();
    auto* box = new QWidget(m_list);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *rows, 4);
    auto* head = new QHBoxLayout;
    setScaledSpacing(m_theme, *head, 8);
    head->addWidget(new Avatar(m_theme, name, isMine ? Avatar::Kind::Mine : Avatar::Kind::Theirs, 20, box));
    const QString whose = isMine           ? tr("Your words")
                          : name.isEmpty() ? tr("The other person’s words")
                                           : tr("%1’s words", "a name").arg(name);
    auto* place = label(m_theme, TextRole::Small, {}, box);
    place->setWords(whose, passage.place == 0 ? QString() : placeName(passage.place));
    head->addWidget(place, 1);
    if (isMine) {
        auto* back = button(m_theme, tr("Take back"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, box);
        back->setAccessibleName(tr("Take back: %1", "somebody’s words").arg(quoted(toQt(passage.text))));
        connect(back, &QAbstractButton::clicked, this, [this, id = passage.id] { takeBack(id); });
        head->addWidget(back);
    }
    rows->addLayout(head);
    rows->addWidget(label(m_theme, TextRole::Reading, toQt(passage.text), box));
    return box;
}

void ReadTogether::takeBack(const Id<records::Passage>& id) {
    const auto done = m_presenter.takeBack(id);
    const QString sentence = done ? takenBackWords(m_presenter.otherName()) : textFor(done.error()).what;
    refresh();
    Q_EMIT said(sentence);
}

} // namespace leeward::ui
