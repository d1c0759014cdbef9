#pragma once

#include "core/base/id.h"
#include "core/records/entry.h"

#include <QListView>

#include <optional>
#include <vector>

namespace leeward::ui {

class EntryDelegate;
class EntryListModel;
class Theme;

/// The journal's list: one Tab stop; arrows go from entry to entry, Enter opens one. Shift and Ctrl choose several, as
/// does Space while choosing.
class EntryListView final : public QListView {
    Q_OBJECT

public:
    /// Both outlive it.
    EntryListView(const Theme& theme, EntryListModel& model, QWidget* parent = nullptr);

    /// How many lines of an entry's words are shown.
    void setSnippetLines(int lines);

    /// Goes to an entry without saying so; false when it is not loaded.
    bool select(const Id<records::Entry>& id);

    std::optional<Id<records::Entry>> selected() const;

    /// Whether clicks and Space take entries in and out, instead of opening them.
    enum class Choosing { Off, On };
    void setChoosing(Choosing choosing);
    bool isChoosing() const { return selectionMode() == MultiSelection; }

    /// The entries that are chosen, in the list's order.
    std::vector<Id<records::Entry>> chosen() const;

Q_SIGNALS:
    /// chosen() are others.
    void chosenChanged();

    /// The keyboard or the pointer went to an entry.
    void selectedEntry(const leeward::Id<leeward::records::Entry>& id);

    /// An entry was asked for: by Enter or by a click.
    void openRequested(const leeward::Id<leeward::records::Entry>& id);

protected:
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void reset() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void open(const QModelIndex& index);
    void beSomewhere();
    std::optional<Id<records::Entry>> idAt(const QModelIndex& index) const;

    EntryListModel& m_entries;
    EntryDelegate* m_delegate;
};

} // namespace leeward::ui
