#pragma once

#include "ui/setup/setup_page.h"

namespace leeward::ui {

class Theme;

/// A moment of nothing to do, while the vault is made.
class MakingPage final : public SetupPage {
    Q_OBJECT

public:
    explicit MakingPage(const Theme& theme, QWidget* parent = nullptr);

    HeadingLabel& heading() override { return *m_heading; }

private:
    HeadingLabel* m_heading;
};

} // namespace leeward::ui
