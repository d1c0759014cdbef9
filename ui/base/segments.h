#pragma once

#include "ui/base/icon_set.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace leeward::ui {

class Theme;

/// One of a few, side by side in one box. One Tab stop: arrows move, Space chooses. A screen reader sees a group of
/// radio buttons.
class Segments final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text = {};
        std::optional<Icon> icon = std::nullopt;
        QPixmap picture = {}; ///< instead of an icon, when it is not null
    };

    /// \p name is what the group is called.
    Segments(const Theme& theme, const QString& name, const QList<Choice>& choices, QWidget* parent = nullptr);

    const QList<Choice>& choices() const { return m_choices; }
    std::optional<int> chosen() const { return m_chosen; }
    void setChosen(std::optional<int> index);

    /// What arrows have come to; the one Space chooses.
    int current() const { return m_current; }

    /// Where a segment stands, in the widget's pixels.
    QRect rectOf(int index) const;

    /// Chooses as a person would.
    void choose(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person chose.
    void chosenByHand(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int widthOf(int index) const;
    int segmentAt(QPoint point) const;
    void moveTo(int index);
    void paintSegment(QPainter& painter, int index) const;

    const Theme& m_theme;
    QList<Choice> m_choices;
    std::optional<int> m_chosen;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace leeward::ui
