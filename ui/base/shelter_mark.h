#pragma once

#include <QWidget>

namespace leeward::ui {

class Theme;

/// The curve that shelters a small round thing, in the colours of its place: what stands where there is nothing.
/// Decoration; a screen reader passes over it.
class ShelterMark final : public QWidget {
    Q_OBJECT

public:
    explicit ShelterMark(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
