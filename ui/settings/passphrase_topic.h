#pragma once

#include "ui/base/page_context.h"
#include "ui/settings/passphrase_presenter.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class Band;
class BusyRing;
class Button;
class Card;
class PassphraseForm;
class TextLabel;

/// Changing one's own passphrase.
class PassphraseTopic final : public TopicPage {
    Q_OBJECT

public:
    PassphraseTopic(const PageContext& context, QWidget* parent = nullptr);

    void leave() override;

Q_SIGNALS:
    /// Somebody else is to have a passphrase of their own here.
    void secondPersonRequested();

private:
    void addSecondPerson();
    void addEnd(Card& card);
    void judge();
    void change();
    void showChanged();
    void showProblem(vault::ErrorKind kind);

    const PageContext m_context;
    PassphrasePresenter m_presenter;
    Band* m_answer;
    PassphraseForm* m_form;
    TextLabel* m_missing;
    Button* m_change;
    BusyRing* m_busy;
};

} // namespace leeward::ui
