#include "ui/base/resource_source.h"

#include "ui/base/text.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace leeward::ui {

namespace {

QString pathOf(std::string_view language, std::string_view folder) {
    return QStringLiteral(":/content/%1/%2").arg(toQt(language), toQt(folder));
}

} // namespace

std::vector<std::string> ResourceSource::names(std::string_view language, std::string_view folder) const {
    std::vector<std::string> found;
    const QStringList files = QDir(pathOf(language, folder)).entryList({QStringLiteral("*.md")}, QDir::Files);
    for (const QString& file : files)
        found.push_back(toUtf8(file.chopped(3)));
    return found;
}

std::optional<std::string> ResourceSource::read(std::string_view language, std::string_view folder,
                                                std::string_view name, std::size_t limit) const {
    QFile file(QStringLiteral("%1/%2.md").arg(pathOf(language, folder), toQt(name)));
    if (!file.open(QIODevice::ReadOnly) || static_cast<std::size_t>(file.size()) > limit)
        return std::nullopt;
    return file.readAll().toStdString();
}

std::vector<std::string> languagesOf(const QLocale& locale) {
    const QString name = locale.name(); // "pt_BR", or "C"
    if (locale.language() == QLocale::C)
        return {};
    return {toUtf8(name), toUtf8(name.section(u'_', 0, 0))};
}

} // namespace leeward::ui
