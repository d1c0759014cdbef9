#pragma once

#include "ui/base/page_dialog.h"
#include "ui/lookback/look_back_presenter.h"

namespace leeward::ui {

class DateField;

/// Asks which days to look back on.
class DaysDialog final : public PageDialog {
    Q_OBJECT

public:
    DaysDialog(const Theme& theme, const LookBackSpan& now, QWidget* parent);

Q_SIGNALS:
    void chosen(const leeward::ui::LookBackSpan& span);

private:
    DateField* addDay(const QString& name, const QDate& day);
    void addEnd();
    void check();

    DateField* m_from;
    DateField* m_until;
};

} // namespace leeward::ui
