#pragma once

#include "core/store/departures.h"
#include "ui/base/departure.h"
#include "ui/base/page_dialog.h"

#include <QStringList>

#include <optional>

namespace leeward::ui {

class Segments;

/// What closing the shared space and leaving look like before they are done: what happens, in plain words, what there
/// is to choose, and two answers.
class DepartureDialog : public PageDialog {
    Q_OBJECT

Q_SIGNALS:
    /// It is decided.
    void decided(const leeward::ui::Departure& departure);

protected:
    DepartureDialog(const Theme& theme, const QString& heading, const QString& go, QWidget* parent);

    /// A heading, and sentences each on a line of its own.
    void addWords(const QString& heading, const QStringList& sentences);

    /// "Your words there": left, or taken out. Nothing is chosen at first.
    void addOwnWords();
    std::optional<store::OwnWords> ownWords() const;
    void chooseOwnWords(store::OwnWords words);

    /// Called when something was chosen.
    virtual void refresh() = 0;

    /// Called when it may go on.
    virtual void decide() = 0;

private:
    Segments* m_words = nullptr;
};

} // namespace leeward::ui
