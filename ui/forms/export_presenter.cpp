#include "ui/forms/export_presenter.h"

#include "core/vault/session.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace leeward::ui {

using transfer::ExportForm;

QString ExportPresenter::placeFor(ExportForm form) const {
    const QString ending = form == ExportForm::Json  ? QStringLiteral(".json")
                           : form == ExportForm::Pdf ? QStringLiteral(".pdf")
                                                     : QString();
    const QString plain = QDir::home().filePath(QStringLiteral("pages"));
    QString place = plain + ending;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = plain + QLatin1Char('-') + QString::number(number) + ending;
    return QDir::toNativeSeparators(place);
}

std::optional<transfer::ExportError> ExportPresenter::problemOf(const QString& place) const {
    return transfer::whyNotThere(requestFor({}, {}, place).target, m_session.folder());
}

TakeOut ExportPresenter::requestFor(ExportForm form, transfer::ExportScope scope, const QString& place) {
    return {.form = form,
            .scope = scope,
            .target = std::filesystem::path(QDir::fromNativeSeparators(place).toStdU16String())};
}

} // namespace leeward::ui
