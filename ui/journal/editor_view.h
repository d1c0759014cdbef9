#pragma once

#include "ui/base/place.h"
#include "ui/journal/entry_form.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class EditorFooter;
class EditorPresenter;
class ScrollPage;
class Theme;

/// The editor: the form of the page in hand, and above it what has to be said.
class EditorView final : public QWidget {
    Q_OBJECT

public:
    EditorView(const Theme& theme, EditorPresenter& presenter, QWidget* parent = nullptr);

    /// The footer dies with it, wherever it stands.
    ~EditorView() override;

    /// Shows the page that the presenter has in hand.
    void show(const OwnWords& ownWords);

    /// Puts the keyboard where it was left.
    void goOn();

    /// Hands over what is typed and not entered.
    void settle();

    /// Forgets the page: its fields die with their texts.
    void clear();

    /// Somebody wanted to leave, and the last words are not saved: from now on that is offered, too.
    void offerToLeave();

    EditorFooter& footer() { return *m_footer; }
    void setReflow(Reflow reflow);

Q_SIGNALS:
    void doneRequested();

    /// Somebody wants a minute first.
    void groundingRequested(leeward::ui::Grounding grounding);

    /// Somebody would like to end the page this way.
    void endingChosen(leeward::ui::Ending ending);

    /// Leave, although the last words are not saved.
    void abandonRequested();

private:
    void build();
    void refresh();
    void sayTooLong();
    void arrangeBands();

    const Theme& m_theme;
    EditorPresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    OwnWords m_ownWords;
    ScrollPage* m_page;
    QVBoxLayout* m_bands;
    Band* m_notSaved;
    Button* m_leaveAnyway;
    Band* m_note;
    QPointer<EditorFooter> m_footer;
    QPointer<EntryForm> m_form;
};

} // namespace leeward::ui
