#pragma once

#include "ui/setup/setup_page.h"

#include <QStringList>

namespace leeward::ui {

class Theme;

/// What the last page of setting up says, and the one thing there is to press.
struct LastWords {
    QString heading;
    QStringList sentences;
    QString button;
};

/// For two: it is made and locked, and each opens their own side from the lock screen. Shows nothing of either.
LastWords readyWords();

/// A second person has come to a vault that is open.
LastWords addedWords();

/// For somebody who leaves: nothing is kept, and how the program itself can go.
LastWords leftWords();

/// The end of setting up, where no vault is open.
class LastPage final : public SetupPage {
    Q_OBJECT

public:
    LastPage(const Theme& theme, const LastWords& words, QWidget* parent = nullptr);

    HeadingLabel& heading() override { return *m_heading; }

Q_SIGNALS:
    void pressed();

private:
    HeadingLabel* m_heading;
};

} // namespace leeward::ui
