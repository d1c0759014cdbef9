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

#include <algorithm>

namespace leeward::ui {

ReadTogether::ReadTogether(const PageContext& context, QWidget* parent)
    : Card(context.theme, parent), m_theme(context.theme), m_presenter(context),
      m_title(new HeadingLabel(context.theme, TextRole::Strong, tr("Read together"), this)) {
    setPlace(*this, Place::Shared);
    column().addWidget(m_title);
    auto* words =
        label(m_theme, TextRole::Small, tr("Words that one of you chose to share from their own pages."), this);
    column().addWidget(words);
    m_changes = m_presenter.onChange([this] { refresh(); });
    refresh();
}

void ReadTogether::show(Shows shows) {
    m_shows = shows;
    m_section.reset();
    refresh();
}

void ReadTogether::showIn(records::PlanSection section) {
    m_section = section;
    refresh();
}

bool ReadTogether::isShown(const records::Passage& passage) const {
    if (m_section)
        return passage.place == static_cast<std::uint8_t>(*m_section);
    const auto sections = records::allSections();
    const bool isOfSection = std::ranges::any_of(sections, [&passage](records::PlanSection section) {
        return static_cast<std::uint8_t>(section) == passage.place;
    });
    return m_shows == Shows::All || !isOfSection;
}

void ReadTogether::refresh() {
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // one of its buttons may have been pressed
    }
    auto passages = m_presenter.all();
    std::erase_if(passages, [this](const records::Passage& passage) { return !isShown(passage); });
    m_title->setWords(m_section ? tr("From private pages") : tr("Read together"));
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
    const bool hasPlace = passage.place != 0 && m_shows == Shows::All && !m_section;
    place->setWords(whose, hasPlace ? placeName(passage.place) : QString());
    head->addWidget(place, 1, Qt::AlignVCenter);
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
    Q_EMIT said(done ? takenBackWords(m_presenter.otherName()) : notDoneText(done.error()).what);
}

} // namespace leeward::ui
