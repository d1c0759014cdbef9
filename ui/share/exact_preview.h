#pragma once

#include <QWidget>

namespace leeward::ui {

class TextLabel;
class Theme;

/// "Your partner will see exactly this", and below it those words: what is shared, framed in the colour of the place it
/// goes to. One Tab stop, so that it is read aloud as a whole.
class ExactPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ExactPreview(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p words, or that there are none yet.
    void setWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_head;
    TextLabel* m_title;
    TextLabel* m_words;
};

} // namespace leeward::ui
