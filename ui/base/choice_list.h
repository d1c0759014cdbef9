#pragma once

#include "ui/base/surface.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace leeward::ui {

class RovingFocus;

/// One row of a ChoiceList: a bar filled n of all, words, and a tick when it is chosen.
class ChoiceRow final : public QAbstractButton {
    Q_OBJECT

public:
    /// \p level of \p levels is how much of the bar is filled.
    ChoiceRow(const Theme& theme, const QString& text, int level, int levels, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& bar) const;

    const Theme& m_theme;
    const int m_level;
    const int m_levels;
};

/// One of a few rows, lowest first, or none of them: pressing the chosen one again takes the answer back. One Tab stop.
class ChoiceList final : public ListFrame {
    Q_OBJECT

public:
    /// \p name is what the group is called.
    ChoiceList(const Theme& theme, const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    std::optional<int> chosen() const { return m_chosen; }
    void setChosen(std::optional<int> index);
    const QList<ChoiceRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    /// A person chose, or took the answer back.
    void edited();

private:
    void press(int index);

    QList<ChoiceRow*> m_rows;
    std::optional<int> m_chosen;
};

} // namespace leeward::ui
