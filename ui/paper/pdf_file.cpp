#include "ui/paper/pdf_file.h"

#include "core/base/is_within.h"
#include "core/vault/session.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace leeward::ui {

namespace fs = std::filesystem;

QString suggestedPdfPlace() {
    QString place = QDir::home().filePath(QStringLiteral("pages.pdf"));
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = QDir::home().filePath(QStringLiteral("pages-%1.pdf").arg(number));
    return place;
}

Result<void, PaperSaveError> savePdf(const vault::Session& session, const paper::Paper& paper, const QString& place) {
    const fs::path target(QDir::fromNativeSeparators(QFileInfo(place).absoluteFilePath()).toStdU16String());
    std::error_code error;
    const fs::path folder = fs::canonical(target.parent_path(), error);
    if (error || !fs::is_directory(folder, error))
        return Fail{PaperSaveError{transfer::ExportProblem::NoFolder}};
    if (base::isWithin(fs::weakly_canonical(session.folder(), error), folder / target.filename()))
        return Fail{PaperSaveError{transfer::ExportProblem::InsideVault}};
    const auto written = paper.writePdf(folder / target.filename());
    if (written)
        return {};
    return Fail{std::visit([](auto problem) { return PaperSaveError{problem}; }, written.error())};
}

} // namespace leeward::ui
