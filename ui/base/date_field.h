#pragma once

#include "ui/base/line_field.h"

#include <QDate>

#include <optional>

namespace leeward::ui {

/// The day that \p typed means: "3 November 2026", "3 Nov 2026", "2026-11-03", or figures in the locale's order.
std::optional<QDate> dayFrom(const QString& typed);

/// A field for a day, typed as people write one. What it understood it says in words once it is left.
class DateField final : public LineField {
    Q_OBJECT

public:
    /// \p name is what it is called.
    DateField(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// The day; invalid when the field is empty or not understood.
    QDate day() const { return dayFrom(text()).value_or(QDate()); }
    void setDay(const QDate& day);

    /// Whether it is empty or a day.
    bool isUnderstood() const { return text().trimmed().isEmpty() || dayFrom(text()); }
};

/// What is amiss with two fields that name the first and the last day; empty when nothing is.
QString missingOf(const DateField& first, const DateField& last);

} // namespace leeward::ui
