#pragma once

#include "ui/base/page_context.h"
#include "ui/base/page_dialog.h"
#include "ui/together/together_door.h"

class QBoxLayout;
class QLayout;

namespace leeward::ui {

class BusyRing;
class Button;
class ErrorNote;
class SecretEdit;

/// "Open together" (c2-surfaces): over the session of the first person, the second types their passphrase. Kept for as
/// long as the vault is open, so that closing it never waits for a try that is on its way.
class TogetherDialog final : public PageDialog {
    Q_OBJECT

public:
    TogetherDialog(const PageContext& context, QWidget* parent);

    /// Closes it: nothing typed stays.
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFirst();
    QWidget* makeSecond(const QString& name);
    QLayout* makeAnswers();
    void arrange();
    void knock();
    void refresh();

    PageContext m_context;
    TogetherDoor m_door;
    QBoxLayout* m_people;
    SecretEdit* m_field;
    ErrorNote* m_note;
    BusyRing* m_busy;
    Button* m_notToday;
    Button* m_open;
    bool m_capsLock = false;
};

} // namespace leeward::ui
