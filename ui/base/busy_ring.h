#pragma once

#include <QTimer>
#include <QWidget>

namespace leeward::ui {

class TextLabel;
class Theme;

/// A turning ring and a sentence while something takes its time; after ten seconds the sentence says that nothing is
/// lost. Stands still when motion is reduced.
class BusyRing final : public QWidget {
    Q_OBJECT

public:
    BusyRing(const Theme& theme, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    TextLabel* m_words;
    QTimer m_patience;
};

} // namespace leeward::ui
