#pragma once

#include "ui/base/place.h"
#include "ui/together/talk_line.h"

#include <QWidget>

class QBoxLayout;

namespace leeward::ui {

class Theme;

/// One line, large enough to be read aloud: its words, what they were, whose they are, and for one's own the way back.
class TalkRow final : public QWidget {
    Q_OBJECT

public:
    TalkRow(const Theme& theme, const TalkLine& line, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void putBackRequested();

private:
    QBoxLayout* makeWords(const Theme& theme, const TalkLine& line);
    QBoxLayout* makeSide(const Theme& theme, const TalkLine& line);

    QBoxLayout* m_row;
};

} // namespace leeward::ui
