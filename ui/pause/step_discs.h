#pragma once

#include <QWidget>

namespace leeward::ui {

class GroundingWalk;
class Theme;

/// The pages of a grounding exercise as a row of small circles: behind, here, ahead. Words below say the same.
class StepDiscs final : public QWidget {
    Q_OBJECT

public:
    explicit StepDiscs(const Theme& theme, QWidget* parent = nullptr);

    /// \p walk is looked at until the next call and must outlive that; null shows nothing.
    void show(const GroundingWalk* walk);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const GroundingWalk* m_walk = nullptr;
};

} // namespace leeward::ui
