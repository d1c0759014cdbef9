#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QAbstractButton>

namespace leeward::ui {

class Theme;

/// A first step from where there is nothing: icon, what it is, a sentence that wraps, and an arrow.
class StepButton final : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(const Theme& theme, Icon icon, Color iconColor, const QString& title, const QString& sentence,
               QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
