#pragma once

#include "ui/base/page_context.h"
#include "ui/settings/passphrase_presenter.h"
#include "ui/settings/topic_page.h"

namespace leeward::ui {

class Band;
class BusyRing;
class Button;
class Card;
class SecretEdit;
class StrengthMeter;
class TextLabel;

/// Changing one's own passphrase.
class PassphraseTopic final : public TopicPage {
    Q_OBJECT

public:
    PassphraseTopic(const PageContext& context, QWidget* parent = nullptr);

    void leave() override;

private:
    SecretEdit* addField(Card& card, const QString& words);
    void addEnd(Card& card);
    void judge();
    void sayStrength(std::optional<secret::Strength> strength);
    void change();
    void showChanged();
    void showProblem(vault::ErrorKind kind);
    void wipe();

    const PageContext m_context;
    PassphrasePresenter m_presenter;
    Band* m_answer;
    SecretEdit* m_current = nullptr;
    SecretEdit* m_next = nullptr;
    StrengthMeter* m_meter;
    SecretEdit* m_onceMore = nullptr;
    TextLabel* m_missing;
    Button* m_change;
    BusyRing* m_busy;
};

} // namespace leeward::ui
