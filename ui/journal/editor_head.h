#pragma once

#include "ui/base/place.h"

#include <QWidget>

class QBoxLayout;
class QLayout;

namespace leeward::ui {

class Button;
class EditorPresenter;
class LineField;
class TextLabel;
class Theme;

/// The first line of a page that is being written: its day, whether it is guided, its title, and the one move between
/// questions and free writing.
class EditorHead final : public QWidget {
    Q_OBJECT

public:
    EditorHead(const Theme& theme, EditorPresenter& presenter, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QLayout* makeMoves(const Theme& theme);
    void askForTitle();
    void closeTitle();
    void move();
    void showTime();
    void chooseTime();

    EditorPresenter& m_presenter;
    QBoxLayout* m_line;
    Button* m_titleButton;
    Button* m_timeButton = nullptr;
    LineField* m_title;
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
