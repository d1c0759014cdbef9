#pragma once

#include "ui/setup/setup_page.h"

namespace leeward::ui {

class Theme;

/// Said to somebody who leaves: nothing is kept, and how the program itself can go.
class LeftPage final : public SetupPage {
    Q_OBJECT

public:
    explicit LeftPage(const Theme& theme, QWidget* parent = nullptr);

    HeadingLabel& heading() override { return *m_heading; }

Q_SIGNALS:
    void closeRequested();

private:
    HeadingLabel* m_heading;
};

} // namespace leeward::ui
