#include "ui/paper/printing.h"

#include "core/base/wipe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr double kMillimetresPerInch = 25.4;

/// Qt hands a job to CUPS by way of a temporary file. While this lives, such files lie in the person's own folder in
/// memory instead of on the disk.
class TemporaryFilesInMemory {
public:
    TemporaryFilesInMemory() {
        for (const QString& folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm")}) {
            const QFileInfo info(folder);
            if (!info.isAbsolute() || !info.isDir() || !info.isWritable())
                continue;
            qputenv("TMPDIR", folder.toLocal8Bit());
            return;
        }
    }
    ~TemporaryFilesInMemory() {
        if (m_wasSet)
            qputenv("TMPDIR", m_former);
        else
            qunsetenv("TMPDIR");
    }
    TemporaryFilesInMemory(const TemporaryFilesInMemory&) = delete;
    TemporaryFilesInMemory& operator=(const TemporaryFilesInMemory&) = delete;

private:
    const bool m_wasSet = qEnvironmentVariableIsSet("TMPDIR");
    const QByteArray m_former = qgetenv("TMPDIR");
};

/// The whole page at its true size; smaller where the sheet in the printer is.
QRectF placeOf(const paper::PageSize& page, const QPrinter& printer) {
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    const double dots = printer.resolution() / kMillimetresPerInch;
    const QSizeF size(page.width * dots, page.height * dots);
    const double scale = std::min({1.0, sheet.width() / size.width(), sheet.height() / size.height()});
    QRectF place(QPointF(), size * scale);
    place.moveCenter(QRectF(QPointF(), sheet.size()).center());
    return place;
}

} // namespace

QImage imageOf(const paper::Picture& picture) {
    return {picture.rgba.data(), static_cast<int>(picture.width), static_cast<int>(picture.height),
            static_cast<qsizetype>(picture.width * 4), QImage::Format_RGBX8888};
}

void prepare(QPrinter& printer, const paper::Paper& paper) {
    const paper::PageSize size = paper.pageSize();
    const bool isWide = size.width > size.height;
    const QSizeF upright(std::min(size.width, size.height), std::max(size.width, size.height));
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(QCoreApplication::translate("Printing", "Pages"));
    printer.setCreator({});
}

Result<void, PrintProblem> print(const paper::Paper& paper, QPrinter& printer) {
    const TemporaryFilesInMemory inMemory;
    const int count = static_cast<int>(paper.pageCount());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() == 0 ? count : std::clamp(printer.toPage(), first, count);
    const double dots = std::min<double>(printer.resolution(), paper::kMaxDotsPerInch);
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        auto picture = paper.renderPage(static_cast<std::size_t>(number - 1), dots);
        if (!picture) {
            if (painter.isActive())
                printer.abort();
            return Fail{PrintProblem::Refused};
        }
        const bool isReady = painter.isActive() ? printer.newPage() : painter.begin(&printer);
        if (isReady)
            painter.drawImage(placeOf(paper.pageSize(), printer), imageOf(*picture));
        base::wipe(picture->rgba);
        if (!isReady)
            return Fail{PrintProblem::NotStarted};
    }
    return painter.end() ? Result<void, PrintProblem>() : Fail{PrintProblem::NotStarted};
}

} // namespace leeward::ui
