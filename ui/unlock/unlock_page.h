#pragma once

#include "core/vault/vault.h"
#include "ui/base/place.h"
#include "ui/unlock/unlock_presenter.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>

class QBoxLayout;
class QStackedWidget;

namespace leeward::ui {

class BusyRing;
class Button;
class ErrorNote;
class HeadingLabel;
class Hills;
class Preferences;
class ProductMark;
class SecretEdit;
class StartFrame;
class StoppedView;
class TextLabel;
class Theme;

/// The lock screen. It shows no name, date or count, says nothing of who or how many live here, and remembers nothing.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    /// \p folder holds the vault, or what should be one.
    UnlockPage(const Theme& theme, Preferences& preferences, std::filesystem::path folder,
               vault::Environment environment, QWidget* parent = nullptr);

    /// Who gets the session.
    void onUnlocked(std::function<void(std::unique_ptr<vault::Session>)> receiver);

    /// A lock was asked for: it wins over an unlock under way. The field is empty afterwards.
    void abandon();

    /// The window became wider or narrower, or the text larger.
    void setReflow(Reflow reflow);

Q_SIGNALS:
    void pauseRequested();
    void helpRequested();
    void otherJournalRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeForm();
    void makeHead();
    void makeField();
    QWidget* makeLinks();
    void connectField();
    void applyName();
    void unlock();
    void showState();
    void showReady(const UnlockPresenter::Ready& ready);
    void showStopped(const vault::Error& error);
    void arrange();

    const Theme& m_theme;
    Preferences& m_preferences;
    UnlockPresenter m_presenter;
    Hills* m_hills;
    QStackedWidget* m_stack;
    StartFrame* m_frame;
    ProductMark* m_mark;
    HeadingLabel* m_name;
    TextLabel* m_sentence;
    QWidget* m_headRoom;
    SecretEdit* m_field;
    Button* m_unlock;
    ErrorNote* m_note;
    BusyRing* m_busy;
    Button* m_pause;
    Button* m_help;
    Button* m_other = nullptr;
    QBoxLayout* m_links = nullptr;
    QPointer<StoppedView> m_stopped;
    Typing m_typing;
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
