#pragma once

#include "core/records/plan_line.h"
#include "ui/forms/field.h"
#include "ui/plan/plan_views.h"

#include <vector>

namespace leeward::ui {

class FormWidget;

/// The fields of a word or signal; the numbers are the forms' field ids.
enum class PlanField { Text, Level, NoticedBy, Meaning, Steps, Note };

/// What it is: the word or signal, what it asks for, how it is noticed.
std::vector<Field> whatFields(records::LineKind kind);

/// What it means and what follows.
std::vector<Field> thenFields(PlanOf planOf);

/// Anything else.
std::vector<Field> noteFields();

/// The forms of one line, side by side on the page. They outlive the call.
struct LineForms {
    FormWidget& what;
    FormWidget& then;
    FormWidget& note;
};

/// Shows \p line in its forms.
void showIn(const LineForms& forms, const records::PlanLine& line);

/// Takes over what stands in them.
void readInto(records::PlanLine& line, const LineForms& forms);

} // namespace leeward::ui
