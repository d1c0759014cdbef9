#pragma once

#include "core/records/entry.h"

#include <QWidget>

namespace leeward::ui {

class Button;
class Theme;

/// What stands in the header beside the journal's title: the way back, a new page, and the rest in a menu.
class JournalHeader final : public QWidget {
    Q_OBJECT

public:
    explicit JournalHeader(const Theme& theme, QWidget* parent = nullptr);

    /// What is below it.
    enum class Below {
        List,
        PageAlone, ///< a page that hides the list
        Bin,
        PageOfBin,
        ForTherapy,
    };
    void setBelow(Below below);

Q_SIGNALS:
    void backRequested();
    void newRequested(leeward::records::EntryKind kind);
    void choosingRequested();
    void therapyRequested();
    void binRequested();

    /// What is on the list for therapy may go on paper.
    void printRequested();

private:
    void chooseKind();
    void showMore();

    const Theme& m_theme;
    Button* m_back;
    Button* m_print;
    Button* m_new;
    Button* m_more;
};

} // namespace leeward::ui
