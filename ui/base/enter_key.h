#pragma once

#include <QObject>

class QApplication;

namespace leeward::ui {

/// Enter presses the button that has the keyboard, as on most desktops. Qt asks the desktop, and where it does not know
/// it Space would be the only key. In a dialog, too: its own answer is for Enter in a
/// field. A box to tick is left to Space.
class EnterKey final : public QObject {
    Q_OBJECT

public:
    EnterKey(QApplication& application, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace leeward::ui
