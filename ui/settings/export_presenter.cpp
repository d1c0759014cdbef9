#include "ui/settings/export_presenter.h"

#include "core/vault/session.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace leeward::ui {

using transfer::ExportForm;

QString ExportPresenter::placeFor(ExportForm form) const {
    const QString ending = form == ExportForm::Json ? QStringLiteral(".json") : QString();
    const QString plain = QDir::home().filePath(QStringLiteral("pages"));
    QString place = plain + ending;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = plain + QLatin1Char('-') + QString::number(number) + ending;
    return QDir::toNativeSeparators(place);
}

Result<std::size_t, transfer::ExportError> ExportPresenter::write(ExportForm form, const QString& place) {
    const std::filesystem::path target(QDir::fromNativeSeparators(place).toStdU16String());
    return transfer::exportJournal(m_session.entries(), form, target, m_session.folder());
}

} // namespace leeward::ui
