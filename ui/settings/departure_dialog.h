#pragma once

#include "core/store/departures.h"
#include "ui/base/departure.h"

#include <QDialog>
#include <QStringList>

#include <optional>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class ScrollPage;
class Segments;
class TextLabel;
class Theme;

/// What closing the shared space and leaving look like before they are done: what happens, in plain words, what there
/// is to choose, and two answers. Opened with open(), so that locking takes it along; it deletes itself.
class DepartureDialog : public QDialog {
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

    /// What is missing stands beside the buttons; the answer that goes on waits for it.
    void setMissing(const QString& words);

    /// Called when something was chosen.
    virtual void refresh() = 0;

    /// Called when it may go on.
    virtual void decide() = 0;

    QVBoxLayout& column() { return *m_column; }
    const Theme& theme() const { return m_theme; }

    /// As large as it likes, and never larger than the window it stands before.
    void fitToWindow();

private:
    void addButtons(const QString& go);

    const Theme& m_theme;
    ScrollPage* m_page;
    QVBoxLayout* m_column;
    Segments* m_words = nullptr;
    TextLabel* m_missing = nullptr;
    Button* m_go = nullptr;
};

} // namespace leeward::ui
