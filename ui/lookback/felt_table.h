#pragma once

#include "core/records/felt_course.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace leeward::ui {

class Theme;

/// What the picture shows, in words: a day, and how safe it felt. The newest first.
class FeltModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \p moments, the oldest first, which outlive this or the next call.
    void show(const std::vector<records::FeltMoment>& moments);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<records::FeltMoment>* m_moments = nullptr;
};

/// The table beside the picture.
class FeltTable final : public QTableView {
    Q_OBJECT

public:
    explicit FeltTable(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<records::FeltMoment>& moments) { m_model.show(moments); }

    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void dress();

    const Theme& m_theme;
    FeltModel m_model;
};

} // namespace leeward::ui
