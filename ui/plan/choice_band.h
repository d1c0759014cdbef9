#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Card;
class TextLabel;
class Theme;

/// Something a person may decide about: what it is about, in words, and answers of equal weight.
struct Offer {
    struct Answer {
        QString label;
        std::function<void()> take;
    };
    QString about;         ///< whose or what
    QStringList sentences; ///< "You wrote: Sit down."
    std::vector<Answer> answers;
};

/// Offers under each other in one calm card. Hidden while there are none; any of them can wait.
class ChoiceBand final : public QWidget {
    Q_OBJECT

public:
    ChoiceBand(const Theme& theme, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void show(const std::vector<Offer>& offers);

private:
    QWidget* rowFor(const Offer& offer);

    const Theme& m_theme;
    Card* m_card;
    QWidget* m_rows = nullptr;
};

} // namespace leeward::ui
