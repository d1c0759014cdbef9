#include "tests/support/painted_text.h"

#include "ui/base/contrast.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <unordered_map>

namespace leeward::tests {

namespace {

/// Writes down each text that is drawn and draws nothing.
class TextEngine final : public QPaintEngine {
public:
    explicit TextEngine(std::vector<PaintedText>& texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath&) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QString words = item.text();
        if (words.trimmed().isEmpty())
            return;
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF box = state->transform().mapRect(line);
        QRectF seen = box;
        if (!systemClip().isEmpty())
            seen &= QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            seen &= state->transform().mapRect(painter()->clipBoundingRect());
        if (!seen.isEmpty())
            m_texts.push_back(
                {words, box, seen, painter()->pen().color(), item.font().pixelSize(), item.font().weight()});
    }

private:
    std::vector<PaintedText>& m_texts;
};

constexpr int kDotsPerInch = 96;

/// What a window takes for paper.
class TextSheet final : public QPaintDevice {
public:
    TextSheet(QSize size, std::vector<PaintedText>& texts) : m_size(size), m_engine(texts) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric which) const override {
        if (which == PdmWidth)
            return m_size.width();
        if (which == PdmHeight)
            return m_size.height();
        if (which == PdmDevicePixelRatio)
            return 1;
        if (which == PdmDevicePixelRatioScaled)
            return static_cast<int>(devicePixelRatioFScale());
        return which == PdmDepth ? 32 : kDotsPerInch;
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

using Counts = std::unordered_map<QRgb, int>;

Counts countsIn(const QImage& picture, const QRectF& place) {
    const qreal ratio = picture.devicePixelRatio();
    const QRect pixels =
        QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect() & QRect(QPoint(0, 0), picture.size());
    Counts counts;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        // Stretches of one colour at once: most of a text's place is its ground.
        for (int x = pixels.left(), from = x; x <= pixels.right(); from = x) {
            while (x <= pixels.right() && line[x] == line[from])
                ++x;
            counts[line[from]] += x - from;
        }
    }
    return counts;
}

QColor mostFrequent(const Counts& counts) {
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == counts.end() ? QColor() : QColor(most->first);
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& window) {
    std::vector<PaintedText> texts;
    TextSheet sheet(window.size(), texts);
    window.render(&sheet);
    return texts;
}

QImage pictureOf(QWidget& window, int ratio) {
    QImage picture(window.size() * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::magenta); // in no theme: what is not painted stands out
    window.render(&picture);
    return picture;
}

QColor groundAt(const QImage& picture, const QRectF& place) {
    return mostFrequent(countsIn(picture, place));
}

double paintedContrast(const QImage& picture, const QRectF& place) {
    const Counts counts = countsIn(picture, place);
    const QColor ground = mostFrequent(counts);
    double furthest = 1;
    for (const auto& [pixel, count] : counts)
        furthest = std::max(furthest, ui::contrast(QColor(pixel), ground));
    return furthest;
}

} // namespace leeward::tests
