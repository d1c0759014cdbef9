#pragma once

#include "ui/base/help_screen.h"

#include <QSize>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::base {
class Clock;
}
namespace leeward::content {
class Library;
}

namespace leeward::ui {

class Button;
class ComboBox;
class HeadingLabel;
class HelplineList;
class Preferences;
class ScrollPage;
class Theme;

/// Numbers to call that are there without unlocking. It shows nothing anybody kept, and what is chosen here is
/// forgotten when it is left.
class HelpView final : public HelpScreen {
    Q_OBJECT

public:
    HelpView(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
             const content::Library& library, QWidget* parent = nullptr);

    void begin(const std::string& country) override;
    void setReflow(Reflow reflow) override;
    void setCorner(const QSize& corner) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTop();
    void build();
    QWidget* makeChoice(QWidget* owner);
    QWidget* makeSide(QWidget* owner);
    void addIfTooMuch(QWidget& side);
    void arrangeTop(int side);
    void arrange();

    const Theme& m_theme;
    const Preferences& m_preferences;
    const base::Clock& m_clock;
    const content::Library& m_library;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    QWidget* m_top; ///< beside Pause; what scrolls begins below it
    ScrollPage* m_scroll;
    HeadingLabel* m_heading = nullptr;
    ComboBox* m_country = nullptr;
    HelplineList* m_lines = nullptr;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_main = nullptr;
    QVBoxLayout* m_sideColumn = nullptr;
    QWidget* m_choice = nullptr;
    QWidget* m_side = nullptr;
};

} // namespace leeward::ui
