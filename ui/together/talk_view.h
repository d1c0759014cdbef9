#pragma once

#include "ui/base/place.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace leeward::ui {

class Badge;
class Band;
class Button;
class HeadingLabel;
class ListFrame;
class TalkAnswer;
class TalkPresenter;
class TalkRow;
class TextLabel;
class Theme;
struct TalkLine;

/// "Talk it through" (15b): one section, what is read of it, and the question whether it has been talked through.
class TalkView final : public QWidget {
    Q_OBJECT

public:
    TalkView(const Theme& theme, TalkPresenter& presenter, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

    HeadingLabel& heading() const { return *m_heading; }

    /// What says that the section is talked through, where the question was.
    QWidget& talked() const;

private:
    void refresh();
    void refreshHead();
    void refreshEnd();
    void showRows(ListFrame& list, const std::vector<TalkLine>& lines);
    void toggleOthers();

    const Theme& m_theme;
    TalkPresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    QBoxLayout* m_head;
    HeadingLabel* m_heading;
    std::vector<Badge*> m_states; ///< in the order of records::SectionState
    TextLabel* m_hint;
    ListFrame* m_list;
    Button* m_othersLine;
    ListFrame* m_others;
    Band* m_problem;
    Band* m_talked;
    TalkAnswer* m_answer;
    std::vector<TalkRow*> m_rows;
    bool m_areOthersShown = false;
};

} // namespace leeward::ui
