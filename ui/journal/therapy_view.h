#pragma once

#include "ui/base/place.h"
#include "ui/journal/therapy_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class HeadingLabel;
class ListFrame;
class ScrollPage;
class TextLabel;
class Theme;
class WritingEdit;

/// What is to be brought to therapy: notes, pages and passages to tick off, or to take off again.
class TherapyView final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    TherapyView(const Theme& theme, TherapyPresenter& presenter, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

    /// Puts the keyboard to where reading begins.
    void focusStart();

Q_SIGNALS:
    void openRequested(const leeward::Id<leeward::records::Entry>& id);
    void takeOffRequested(const leeward::ui::TherapyItem& item);

    /// Something was not saved.
    void failed(leeward::store::SaveError error);

private:
    void addNotes(QVBoxLayout& column);
    /// A heading, and rows below it.
    struct Group {
        QWidget* whole = nullptr;
        ListFrame* rows = nullptr;
    };
    Group addGroup(QVBoxLayout& column, const QString& heading);
    void refresh();
    QWidget* rowFor(const TherapyItem& item);
    void addNote();

    const Theme& m_theme;
    TherapyPresenter& m_presenter;
    ScrollPage* m_page;
    WritingEdit* m_note = nullptr;
    Button* m_add = nullptr;
    HeadingLabel* m_heading = nullptr;
    ListFrame* m_notes = nullptr;
    Group m_pages;
    Group m_passages;
    TextLabel* m_nothing = nullptr;
};

} // namespace leeward::ui
