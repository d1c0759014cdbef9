#pragma once

#include "ui/base/place.h"
#include "ui/practice/practice_presenter.h"
#include "ui/practice/soft_start.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class ComboBox;
class HeadingLabel;
class LineField;
class ScrollPage;
class TextLabel;
class Theme;

/// Puts something hard into sentences that begin with "I". Words that may be heard as blame are met with another way to
/// put it, and stay if somebody wants them. What is typed is in memory alone and gone when somebody
/// comes back to it, unless somebody copies it or asks for it to be kept in their own journal.
class ComposerView final : public QWidget {
    Q_OBJECT

public:
    /// \p theme and \p presenter outlive it.
    ComposerView(const Theme& theme, PracticePresenter& presenter, QWidget* parent = nullptr);

    /// Begins with nothing typed.
    void begin();

    /// Forgets what was typed.
    void clear();

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// Somebody asks for their words to be kept.
    void keepRequested(const QString& words);
    void copied();
    void leaveRequested();

private:
    const content::Piece& opening() const;
    QString stem() const;
    QString sentence() const;
    QString allWords() const;
    int softOpening() const;
    void makeNotice();
    void offerAnotherWay();
    void useSoftOpening();
    void showGaps();
    void showWords();
    void addSentence();
    QWidget* makeButtons();

    const Theme& m_theme;
    PracticePresenter& m_presenter;
    ScrollPage* m_scroll;
    HeadingLabel* m_title;
    ComboBox* m_openings;
    QPointer<QWidget> m_gaps;
    std::vector<LineField*> m_fields;
    QStringList m_before; ///< sentences that are finished
    TextLabel* m_hint;
    Band* m_notice;
    Button* m_useIt = nullptr;
    Blame m_keptAsItIs = Blame::None; ///< what somebody wants to say all the same
    TextLabel* m_words;
    Button* m_another = nullptr;
    Button* m_keep = nullptr;
    TextLabel* m_kept;
};

} // namespace leeward::ui
