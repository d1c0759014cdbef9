#pragma once

#include "ui/base/place.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace leeward::ui {

class Button;
class EditorPresenter;
class IconView;
class TextLabel;
class Theme;

/// Below a page that is written: that it is saved, the mark for therapy, and the way out.
class EditorFooter final : public QWidget {
    Q_OBJECT

public:
    EditorFooter(const Theme& theme, EditorPresenter& presenter, QWidget* parent = nullptr);

    /// Has "Share part of this…" stand there: in a vault of two.
    void offerSharing();

    /// Where the window is small it is one row: what need not be pressed stands in a menu.
    void setReflow(Reflow reflow);

    /// Says anew what the presenter says.
    void refresh();

Q_SIGNALS:
    void doneRequested();
    void shareRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showMenu();

    const Theme& m_theme;
    EditorPresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    QGridLayout* m_grid;
    IconView* m_icon;
    TextLabel* m_words;
    TextLabel* m_time; ///< that the time somebody chose is over
    QHBoxLayout* m_saved = nullptr;
    QWidget* m_more; ///< what need not be pressed
    Button* m_therapy;
    Button* m_share;
    Button* m_done;
    Button* m_menu; ///< in place of m_more where it is tight
    bool m_canShare = false;
};

} // namespace leeward::ui
