#pragma once

#include "core/records/entry.h"
#include "core/records/passage.h"
#include "core/search/search.h"
#include "ui/base/place.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QMenu;
class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class HeadingLabel;
class PassageBands;
class ScrollPage;
class SharePresenter;
class TextLabel;
class Theme;

/// What can be done with the entry that is shown.
enum class EntryAction { Edit, SharePart, ToggleTherapy, BringPart, Remove, BringBack, RemoveForGood };

/// One entry, to be read: title, day, tags, every answer, and whether it is marked for therapy.
class EntryView final : public QWidget {
    Q_OBJECT

public:
    /// \p sharing outlives it.
    EntryView(const Theme& theme, const SharePresenter& sharing, QWidget* parent = nullptr);

    /// Shows \p entry, said to be of \p when; what \p query finds in it is marked.
    void show(const records::Entry& entry, const QString& when, const search::Query& query);

    /// Shows nothing.
    void clear();

    /// Whether it is \p entry that is shown, with these words.
    bool isShowing(const records::Entry& entry) const;

    /// Marks what another \p query finds, in the entry that is shown.
    void mark(const search::Query& query);

    /// Says anew what is shared of \p entry.
    void showShared(const records::Entry& entry);

    void setReflow(Reflow reflow);

    /// Puts the keyboard to the title, where reading begins.
    void focusTitle();

Q_SIGNALS:
    void actionRequested(leeward::ui::EntryAction action);
    void takeBackRequested(const leeward::Id<leeward::records::Passage>& id);

    /// \p words of an answer are for therapy.
    void wordsRequested(leeward::records::Question question, const QString& words);

private:
    void addHead(QVBoxLayout& column);
    void addBands(QVBoxLayout& column);
    void showTags(const records::Entry& entry);
    void showParts(const records::Entry& entry, const search::Query& query);
    void addPrompt(const records::Entry& entry);
    void unfold();
    void fillMenu(const records::Entry& entry);
    void ask(EntryAction action) { Q_EMIT actionRequested(action); }

    const Theme& m_theme;
    const SharePresenter& m_sharing;
    ScrollPage* m_page;
    HeadingLabel* m_title;
    TextLabel* m_when;
    QWidget* m_tags;
    QVBoxLayout* m_parts;
    Button* m_edit;
    Button* m_share;
    Button* m_more;
    QMenu* m_menu;
    Band* m_fold;
    Band* m_therapy;
    Band* m_removed;
    PassageBands* m_shared;
    std::optional<Id<records::Entry>> m_entry;
    std::int64_t m_revision = 0;
    std::optional<Id<records::Entry>> m_unfolded;
    std::optional<records::Entry> m_folded; ///< what is shown without its words, which are heavy
    search::Query m_query;
};

} // namespace leeward::ui
