#include "ui/settings/writing_topic.h"

#include "core/spelling/dictionary.h"
#include "core/vault/session.h"
#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/base/text.h"

#include <QVBoxLayout>

namespace leeward::ui {

WritingTopic::WritingTopic(const PageContext& context, const DictionaryPlaces& places, QWidget* parent)
    : TopicPage(context.theme, tr("Writing"), parent), m_context(context), m_spelling(new Switch(context.theme, this)),
      m_lookingBack(new Switch(context.theme, this)) {
    ListFrame* list = addList();
    const bool hasDictionary = spelling::findDictionary(places.folders, places.languages).has_value();
    addRow(*list, Icon::Edit, tr("Spelling"),
           hasDictionary ? tr("A quiet line below words that this computer’s dictionary does not know")
                         : tr("This computer has no dictionary for your language, so nothing is marked"))
        ->addControl(m_spelling);
    m_words = addRow(*list, Icon::Tag, tr("Words you kept"), {});
    m_forget = button(theme(), tr("Forget them"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this);
    m_words->addControl(m_forget);
    addRow(
        *list, Icon::LookBack, tr("Looking back"),
        tr("Your own entries from further away. When it is off, nothing of it is shown; what you wrote is as it was"))
        ->addControl(m_lookingBack);
    column().addStretch(1);
    connect(m_lookingBack, &QAbstractButton::clicked, this, [this](bool isOn) {
        (void)m_context.session.choices().setLookingBack(isOn ? Looking::On : Looking::Off);
        refresh();
    });
    connect(m_spelling, &QAbstractButton::clicked, this,
            [this](bool isOn) { setSpelling(isOn ? Choice::On : Choice::Off); });
    connect(m_forget, &QAbstractButton::clicked, this, &WritingTopic::forgetWords);
    refresh();
}

void WritingTopic::setSpelling(Choice spelling) {
    (void)m_context.session.choices().setSpelling(spelling); // what could not be kept is shown as it was
    refresh();
}

void WritingTopic::forgetWords() {
    (void)m_context.session.choices().setKeptWords({});
    refresh();
}

void WritingTopic::refresh() {
    m_spelling->setChecked(m_context.session.choices().spelling() == Choice::On);
    m_lookingBack->setChecked(m_context.session.choices().lookingBack() == Looking::On);
    QStringList words;
    const std::vector<std::string> kept = m_context.session.choices().keptWords();
    for (const std::string& word : kept)
        words.append(toQt(word));
    m_words->setSentence(words.isEmpty() ? tr("“Keep this word” in the journal puts a word here. Only you see it")
                                         : words.join(QStringLiteral(", ")));
    m_forget->setVisible(!words.isEmpty());
    m_forget->setAccessibleDescription(tr("They are marked again as words that the dictionary does not know"));
}

void WritingTopic::showEvent(QShowEvent* event) {
    TopicPage::showEvent(event);
    refresh();
}

} // namespace leeward::ui
