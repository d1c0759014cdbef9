#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace leeward::tests {

/// A stretch of text as a window draws it, whoever draws it: labels, buttons, fields, rows of lists, placeholders.
struct PaintedText {
    QString words;
    QRectF box;  ///< where it stands in the window, whole
    QRectF seen; ///< the part of it that is not cut off
    QColor color;
    int pixelSize = 0;
    int weight = 0;
};

/// Every text that \p window draws now, in the order of drawing.
std::vector<PaintedText> paintedTexts(QWidget& window);

/// A picture of \p window with \p ratio pixels for each of its own.
QImage pictureOf(QWidget& window, int ratio);

/// The contrast of what is drawn within \p place of a picture by pictureOf(): of the most frequent pixel there, which
/// is the ground, and the one furthest from it, which is the ink.
double paintedContrast(const QImage& picture, const QRectF& place);

/// The colour that is most frequent within \p place.
QColor groundAt(const QImage& picture, const QRectF& place);

} // namespace leeward::tests
