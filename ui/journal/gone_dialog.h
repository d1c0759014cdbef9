#pragma once

#include "ui/base/page_dialog.h"
#include "ui/journal/bin_presenter.h"

#include <QStringList>

namespace leeward::ui {

class Band;
class BusyRing;
class Button;
class Segments;
class TextLabel;

/// Asks before pages of the bin go for good, says what that can't reach, and lets them go.
class GoneDialog final : public PageDialog {
    Q_OBJECT

public:
    /// \p presenter outlives it. \p ids are not empty.
    GoneDialog(const Theme& theme, BinPresenter& presenter, BinPresenter::Ids ids, QWidget* parent);

Q_SIGNALS:
    /// They are gone; \p sentence says how far.
    void gone(const QString& sentence);

private:
    void addWords();
    void addCopies();
    void addEnd();
    void addSentence(const QString& sentence);
    bool mayOverwrite() const;
    void letGo();
    QString overwritten();

    BinPresenter& m_presenter;
    const BinPresenter::Ids m_ids;
    Segments* m_copies = nullptr; ///< what becomes of copies from before an update; null when there are none
    Band* m_problem;
    BusyRing* m_busy;
    Button* m_go;
};

} // namespace leeward::ui
