#pragma once

#include "ui/share/share_presenter.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace leeward::ui {

class Theme;

/// Shares words of a line of My plan: asks which, says where they went, and takes them back.
class LineSharing final : public QObject {
    Q_OBJECT

public:
    /// Everything in \p context outlives it. It belongs to \p page, over which it asks.
    LineSharing(const PageContext& context, QWidget* page);

    /// Asks which of \p texts both may read.
    void ask(const std::vector<QString>& texts);

Q_SIGNALS:
    /// A passing sentence; \p undo may be empty.
    void said(const QString& sentence, const std::function<void()>& undo);

private:
    void takeBack(const Id<records::Passage>& id);

    const Theme& m_theme;
    SharePresenter m_presenter;
    QWidget& m_page;
};

} // namespace leeward::ui
