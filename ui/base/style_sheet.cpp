#include "ui/base/style_sheet.h"

#include <QRegularExpression>

#include <cmath>

namespace leeward::ui {

namespace {

QString filled(const QRegularExpressionMatch& match, double scale, const std::function<QString(QStringView)>& colorOf) {
    if (const auto color = match.capturedView(1); !color.isEmpty())
        return colorOf(color);
    if (const auto half = match.capturedView(2); !half.isEmpty()) {
        const long height = std::lround(half.toInt() * scale) + 2;
        return QString::number(height / 2) + QStringLiteral("px");
    }
    if (!match.capturedView(3).isEmpty())
        return match.captured(3);
    return QString::number(std::lround(match.capturedView(4).toDouble() * scale)) + QStringLiteral("px");
}

} // namespace

QString fillStyleSheet(const QString& sheetTemplate, double scale, const std::function<QString(QStringView)>& colorOf) {
    static const QRegularExpression kPlace(
        QStringLiteral("@([a-z]+[0-9]?)|half\\((\\d+)\\)|([12]px (?:solid|dashed))|(\\d+)px"));
    QString sheet;
    qsizetype done = 0;
    auto matches = kPlace.globalMatch(sheetTemplate);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sheet += QStringView(sheetTemplate).mid(done, match.capturedStart() - done);
        sheet += filled(match, scale, colorOf);
        done = match.capturedEnd();
    }
    return sheet += QStringView(sheetTemplate).mid(done);
}

} // namespace leeward::ui
