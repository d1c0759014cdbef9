#pragma once

#include "ui/base/departure.h"
#include "ui/base/destination.h"
#include "ui/base/place.h"
#include "ui/base/transfer_request.h"

#include <QWidget>

#include <functional>
#include <string>

namespace leeward::ui {

/// What the shell shows between header and footer. A page holds widgets and no decisions: its presenter does.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the header says.
    virtual QString title() const = 0;

    /// Who can read it.
    virtual Place place() const = 0;

    /// What the visibility chip says instead of the place's own sentence; empty for that sentence.
    virtual QString placeWords() const { return {}; }

    /// Controls of this page that stand in the header, left of hide and Pause; owned by the page. May be null.
    virtual QWidget* headerActions() { return m_headerAction; }

    /// Gives it a control for its header from another room. \p action is a child of the page.
    void setHeaderAction(QWidget& action) { m_headerAction = &action; }

    /// A footer that never scrolls away; owned by the page. May be null.
    virtual QWidget* footer() { return nullptr; }

    /// Called before it is shown: brings it up to date and goes to what \p destination names.
    virtual void enter(const Destination& destination) { Q_UNUSED(destination) }

    /// Called before it is left and at lock: everything typed is saved now. False when it could not be.
    virtual bool flush() { return true; }

    /// The window became wider or narrower, or the text larger.
    virtual void setReflow(Reflow reflow) { Q_UNUSED(reflow) }

    /// Ctrl+F on this page; false when it has nothing to search.
    virtual bool startSearch() { return false; }

    /// Ctrl+Z on this page, outside a text field.
    virtual void undo() {}

Q_SIGNALS:
    /// The title, the place or the header's actions are others now.
    void headChanged();

    /// Somebody asks to go elsewhere.
    void openRequested(const leeward::ui::Destination& destination);

    /// Somebody asks for a grounding exercise; it opens on the pause screen.
    void groundingRequested(leeward::ui::Grounding grounding);

    /// The same for the exercise or breath of that id.
    void exerciseRequested(const std::string& id);

    /// Somebody decided to go; it is done when no page is left. What is not saved yet is saved before.
    void departureRequested(const leeward::ui::Departure& departure);

    /// A second person is to come to live in this vault; it is done when no page is left.
    void secondPersonRequested();

    /// Somebody asks to bring a journal in, or to write words out; it is done when no page is left, and leads back.
    void transferRequested(const leeward::ui::TransferRequest& request);

    /// A passing sentence at the bottom, with something to undo or not.
    void toastRequested(const QString& sentence, const QString& undoLabel, std::function<void()> undo);

private:
    QWidget* m_headerAction = nullptr;
};

} // namespace leeward::ui
