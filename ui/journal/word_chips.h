#pragma once

#include "ui/journal/entry_words.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace leeward::ui {

class Chip;
class ChipFlow;
class LineField;
class Theme;

/// Words to choose from, and one's own beside them: a title, chips, "My word".
class WordChips final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QStringList offered;
        QStringList more; ///< offered when "More..." is pressed
        QString addLabel; ///< of the chip for a word of one's own; behind "More..." where there is more
        std::vector<WordFamily> families = {}; ///< folded: a chip for each, when "More..." is pressed
    };

    WordChips(const Theme& theme, const Words& words, QWidget* parent = nullptr);

    /// Words to offer besides: one's own of other days.
    void offer(const QStringList& words);

    /// The words that are on; what is not offered becomes a chip.
    void setChosen(const QStringList& words);

    /// In the order in which they were chosen.
    const QStringList& chosen() const { return m_chosen; }

    /// A word that is typed and not entered is taken as meant.
    void settle();

Q_SIGNALS:
    /// A person chose or took back a word.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMore();
    Chip* addFamily(const WordFamily& family);
    Chip* addChoices(const QStringList& words);
    bool isFolded(const QString& word) const;
    void askForWord();
    void takeWord();
    void closeField();
    void readChoices();

    const QStringList m_more;
    const std::vector<WordFamily> m_families;
    ChipFlow* m_flow;
    Chip* m_moreChip = nullptr;
    Chip* m_addChip;
    LineField* m_field;
    QStringList m_chosen;
};

} // namespace leeward::ui
