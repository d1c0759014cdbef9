#pragma once

#include "core/records/plan_line.h"
#include "ui/forms/field.h"
#include "ui/plan/plan_views.h"

#include <vector>

namespace leeward::ui {

/// What is written of a line; the numbers are the forms' field ids.
enum class PlanField { Text, Level, NoticedBy, Meaning, Steps, Note, Contrary, Stricter };

/// What a word or signal is: itself, what it asks for, how it is noticed.
std::vector<Field> whatFields(records::LineKind kind);

/// What a word or signal means and what follows.
std::vector<Field> thenFields(PlanOf planOf);

/// Anything else, for lines of every kind.
std::vector<Field> noteFields();

/// A field for words of one line, with \p label.
Field wordsField(PlanField which, const QString& label);

/// The same that says \p missing when it is left empty.
Field neededField(PlanField which, const QString& label, const QString& missing);

/// A tick.
Field tickField(PlanField which, const QString& label);

/// What \p line has for a field.
FieldValue valueOf(const records::PlanLine& line, PlanField field);

/// Takes over what stands in a field.
void take(records::PlanLine& line, PlanField field, const FieldValue& value);

} // namespace leeward::ui
