#pragma once

#include "core/records/entry.h"
#include "ui/base/place.h"

#include <QWidget>

class QBoxLayout;

namespace leeward::ui {

class ChoiceList;
class TextLabel;
class Theme;
class WordChips;

/// What stands beside the questions: how safe it felt, feelings, the body. All of it can be left alone.
class FeltColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FeltColumn(const Theme& theme, QWidget* parent = nullptr);

    /// Shows what \p entry has; one's own words of other days are offered besides.
    void show(const records::Entry& entry, const QStringList& ownFeelings, const QStringList& ownSignals);

    std::optional<records::FeltSafety> feltSafety() const;
    const QStringList& feelings() const;
    const QStringList& bodySignals() const;

    /// Words that are typed and not entered are taken as meant.
    void settle();

    /// Beside the questions one column; below them two; in the tightest form one again.
    void setReflow(Reflow reflow);

Q_SIGNALS:
    void feltSafetyEdited();
    void feelingsEdited();
    void bodySignalsEdited();

private:
    QBoxLayout* m_halves;
    ChoiceList* m_safety;
    WordChips* m_feelings;
    WordChips* m_body;
};

} // namespace leeward::ui
