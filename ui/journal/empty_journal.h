#pragma once

#include "core/records/entry.h"
#include "ui/base/place.h"

#include <QWidget>

class QBoxLayout;

namespace leeward::ui {

class Theme;

/// A journal with nothing in it: whose it is, and two ways to begin.
class EmptyJournal final : public QWidget {
    Q_OBJECT

public:
    /// \p otherName is what the other person likes to be called; empty when there is nobody, or no name.
    EmptyJournal(const Theme& theme, const QString& otherName, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void beginRequested(leeward::records::EntryKind kind);

private:
    QWidget* makeWords(const QString& otherName);

    const Theme& m_theme;
    QBoxLayout* m_buttons;
};

} // namespace leeward::ui
