#pragma once

#include "core/records/plan_section.h"
#include "core/store/change.h"
#include "ui/base/surface.h"
#include "ui/share/share_presenter.h"

#include <optional>

namespace leeward::ui {

class TextLabel;
class Theme;
struct PageContext;

/// What either shared of their private texts, where both read it: the words, whose they are, and where they belong.
/// Not there while there is nothing.
class ReadTogether final : public Card {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    explicit ReadTogether(const PageContext& context, QWidget* parent = nullptr);

    /// Which of it is shown.
    enum class Shows {
        All,    ///< each with its place
        Beside, ///< what belongs to no section of Our plan
    };
    void show(Shows shows);

    /// Shows what was shared for \p section.
    void showIn(records::PlanSection section);

    /// Reads it anew.
    void refresh();

Q_SIGNALS:
    /// A passing sentence: a passage was taken back, or could not be.
    void said(const QString& sentence);

private:
    bool isShown(const records::Passage& passage) const;
    QWidget* makePassage(const records::Passage& passage);
    void takeBack(const Id<records::Passage>& id);

    const Theme& m_theme;
    SharePresenter m_presenter;
    store::ChangeListeners::Subscription m_changes;
    Shows m_shows = Shows::All;
    std::optional<records::PlanSection> m_section; ///< shown alone
    TextLabel* m_title;
    QWidget* m_list = nullptr;
};

} // namespace leeward::ui
