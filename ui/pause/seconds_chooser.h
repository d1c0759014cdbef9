#pragma once

#include "core/content/piece.h"

#include <QWidget>

#include <vector>

namespace leeward::ui {

class Button;
class TextLabel;
class Theme;

/// The seconds of one's own breath: in and out two to eight each, holds up to four or none. Kept while it is open.
class SecondsChooser final : public QWidget {
    Q_OBJECT

public:
    explicit SecondsChooser(const Theme& theme, QWidget* parent = nullptr);

    /// What is chosen; four in, six out, no holds at first.
    content::BreathPattern pattern() const;

private:
    struct Row {
        QString name;
        int seconds = 0, least = 0, most = 0;
        TextLabel* value = nullptr;
        Button* fewer = nullptr;
        Button* more = nullptr;
    };

    void addRow(const QString& name, int seconds, int least, int most);
    void change(std::size_t index, int by);
    void show(const Row& row);

    const Theme& m_theme;
    std::vector<Row> m_rows;
};

} // namespace leeward::ui
