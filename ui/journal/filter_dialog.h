#pragma once

#include "ui/base/page_dialog.h"
#include "ui/journal/list_filter.h"

#include <QStringList>

class QGridLayout;

namespace leeward::ui {

class ComboBox;
class DateField;

/// All that the journal's list can be narrowed to, in one place.
class FilterDialog final : public PageDialog {
    Q_OBJECT

public:
    /// The words in use, the most used first.
    struct InUse {
        QStringList tags;
        QStringList feelings;
    };

    FilterDialog(const Theme& theme, const ListFilter& on, const InUse& inUse, QWidget* parent);

Q_SIGNALS:
    void chosen(const leeward::ui::ListFilter& filter);

private:
    ComboBox* addChoice(QGridLayout& grid, const QString& name, const QString& any);
    DateField* addDay(QGridLayout& grid, const QString& name, const QDate& day);
    void fill(const InUse& inUse);
    void addEnd();
    void check();
    ListFilter filter() const;

    const ListFilter m_on;
    ComboBox* m_kind;
    ComboBox* m_felt;
    ComboBox* m_feeling;
    ComboBox* m_tag;
    DateField* m_from;
    DateField* m_until;
};

} // namespace leeward::ui
