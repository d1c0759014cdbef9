#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class TextLabel;
class Theme;

/// "Your partner will see exactly this", and below it those words: what is shared, framed in the colour of the place it
/// goes to. One Tab stop, so that it is read aloud as a whole.
class ExactPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ExactPreview(const Theme& theme, QWidget* parent = nullptr);

    /// Words under a heading; an empty one is none.
    struct Part {
        QString heading = {};
        QStringList words = {};
    };

    /// Shows \p parts, or that there are none yet.
    void setParts(const std::vector<Part>& parts);

    /// The same with one part that has no heading.
    void setWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_head;
    TextLabel* m_title;
    QVBoxLayout* m_body;
    QWidget* m_parts = nullptr;
};

} // namespace leeward::ui
