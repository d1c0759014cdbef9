#pragma once

#include "ui/base/tokens.h"

#include <QCheckBox>
#include <QRadioButton>

namespace leeward::ui {

class Theme;

/// A tick and words that wrap.
class CheckBox final : public QCheckBox {
    Q_OBJECT

public:
    /// \p role is that of the words.
    CheckBox(const Theme& theme, const QString& text, QWidget* parent = nullptr, TextRole role = TextRole::Ui);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    const Theme& m_theme;
    const TextRole m_role;
};

/// One of several that have the same parent, with words that wrap.
class RadioButton final : public QRadioButton {
    Q_OBJECT

public:
    RadioButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
