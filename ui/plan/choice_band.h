#pragma once

#include "core/base/result.h"
#include "core/records/plan_line.h"
#include "core/store/change.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class Card;
class TextLabel;
class Theme;

/// Something a person may decide about: what it is about, in words, and answers of equal weight.
struct Offer {
    struct Answer {
        QString label;
        std::function<Result<void, store::SaveError>()> take; ///< what could not be stored can be tried again
    };
    QString about;         ///< whose or what; may be empty
    QStringList sentences; ///< "You wrote: Sit down."
    std::vector<Answer> answers;
    std::optional<Id<records::PlanLine>> line = {}; ///< that it is about
};

/// Offers under each other in one calm card. Hidden while there are none; any of them can wait. An answer that could
/// not be stored is still there, with the reason below.
class ChoiceBand final : public QWidget {
    Q_OBJECT

public:
    ChoiceBand(const Theme& theme, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void show(const std::vector<Offer>& offers);

    /// Gives the keyboard to the first answer of all. False when there is none.
    bool takeFocus();

Q_SIGNALS:
    /// An answer about \p line was stored and nothing is left to decide about it here. The keyboard could go there.
    void settled(const leeward::Id<leeward::records::PlanLine>& line);

private:
    QWidget* rowFor(std::size_t which);
    void goOn(const Id<records::PlanLine>& line);
    void take(std::size_t which, std::size_t answer, QVBoxLayout& row);

    const Theme& m_theme;
    Card* m_card;
    QWidget* m_rows = nullptr;
    Band* m_problem = nullptr; ///< below the offer whose answer was not stored
    std::vector<Offer> m_offers;
    std::vector<Button*> m_firstAnswers; ///< one of each offer
};

} // namespace leeward::ui
