#pragma once

#include "core/records/felt_course.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QPainter;

namespace leeward::ui {

class Theme;

/// How safe it felt: a dot for each entry, and a calm band for their course. Gaps stay gaps. The axes say words and
/// months; there are no numbers.
class FeltPlot final : public QWidget {
    Q_OBJECT

public:
    using Moments = std::vector<records::FeltMoment>;
    using Course = std::vector<std::vector<records::CoursePoint>>;

    explicit FeltPlot(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p moments and \p course from \p first to \p last. Both lists outlive this or the next call.
    void show(const Moments& moments, const Course& course, const QDate& first, const QDate& last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF field() const;
    double xOf(double daysAfterFirst) const;
    double yOf(double level) const;
    int widthOfSteps() const;
    void paintSteps(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintCourse(QPainter& painter) const;
    void paintDots(QPainter& painter) const;

    const Theme& m_theme;
    const Moments* m_moments = nullptr;
    const Course* m_course = nullptr;
    QDate m_first;
    QDate m_last;
};

} // namespace leeward::ui
