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

Result<transfer::Exported, transfer::ExportError> ExportPresenter::write(ExportForm form, const QString& place) {
    const std::filesystem::path target(QDir::fromNativeSeparators(place).toStdU16String());
    const transfer::ExportSource source{m_session.entries(), m_session.myPlan(),
                                        m_session.hasShared() ? &m_session.ourPlan() : nullptr};
    return transfer::exportJournal(source, form, target, m_session.folder());
}

} // namespace leeward::ui
