#pragma once

#include "core/paper/paper.h"
#include "ui/errors/print_problem.h"

#include <QImage>

class QPrinter;

namespace leeward::ui {

/// \p picture as Qt paints it; the pixels stay those of the picture, which must outlive the image.
QImage imageOf(const paper::Picture& picture);

/// Dresses \p printer for the pages: their size, no margins of its own, a job name that says nothing.
void prepare(QPrinter& printer, const paper::Paper& paper);

/// Paints the pages that \p printer was asked for, as finely as it prints, at most 600 dots an inch. What the system's
/// printing sets down meanwhile lies in memory where the system has a folder there.
Result<void, PrintProblem> print(const paper::Paper& paper, QPrinter& printer);

} // namespace leeward::ui
