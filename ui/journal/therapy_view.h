#pragma once

#include "ui/base/place.h"
#include "ui/journal/therapy_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class LineField;
class ScrollPage;
class TextLabel;
class Theme;

/// What is to be brought to therapy: notes, pages and passages to tick off, or to take off again.
class TherapyView final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    TherapyView(const Theme& theme, TherapyPresenter& presenter, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void openRequested(const leeward::Id<leeward::records::Entry>& id);
    void takeOffRequested(const leeward::ui::TherapyItem& item);

    /// What is on the list may go on paper.
    void paperRequested();

    /// Something was not saved.
    void failed(leeward::store::SaveError error);

private:
    void addNotes(QVBoxLayout& column);
    /// A heading, and rows below it.
    struct Group {
        QWidget* whole = nullptr;
        QVBoxLayout* rows = nullptr;
    };
    Group addGroup(QVBoxLayout& column, const QString& heading);
    void refresh();
    QWidget* rowFor(const TherapyItem& item);
    void addNote();

    const Theme& m_theme;
    TherapyPresenter& m_presenter;
    ScrollPage* m_page;
    LineField* m_note = nullptr;
    Button* m_add = nullptr;
    QVBoxLayout* m_notes = nullptr;
    Group m_pages;
    Group m_passages;
    TextLabel* m_nothing = nullptr;
};

} // namespace leeward::ui
