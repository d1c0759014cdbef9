#pragma once

#include "core/store/change.h"
#include "ui/base/surface.h"
#include "ui/share/share_presenter.h"

namespace leeward::ui {

class Theme;
struct PageContext;

/// What either shared of their private texts, where both read it: the words, whose they are, and where they belong.
/// Not there while there is nothing.
class ReadTogether final : public Card {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    explicit ReadTogether(const PageContext& context, QWidget* parent = nullptr);

    /// Reads it anew.
    void refresh();

Q_SIGNALS:
    /// A passing sentence: a passage was taken back, or could not be.
    void said(const QString& sentence);

private:
    QWidget* makePassage(const records::Passage& passage);
    void takeBack(const Id<records::Passage>& id);

    const Theme& m_theme;
    SharePresenter m_presenter;
    QWidget* m_list = nullptr;
};

} // namespace leeward::ui
