#include "app/arguments.h"

namespace leeward::app {

namespace {

std::optional<QRect> parseRect(const QString& text) {
    const QStringList numbers = text.split(QLatin1Char(','));
    if (numbers.size() != 4)
        return std::nullopt;
    int values[4] = {};
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        values[i] = numbers.at(i).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return QRect(values[0], values[1], values[2], values[3]);
}

} // namespace

Arguments parseArguments(const QStringList& arguments) {
    Arguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        const bool hasNext = i + 1 < arguments.size();
        if (word == QLatin1String("--vault") && hasNext)
            result.vault = std::filesystem::path(arguments.at(++i).toStdU16String());
        else if (word == QLatin1String("--window") && hasNext)
            result.window = parseRect(arguments.at(++i));
        else if (word == QLatin1String("--maximized"))
            result.isMaximized = true;
        else if (word == QLatin1String("--minimized"))
            result.isMinimized = true;
        else if (word == QLatin1String("--paused"))
            result.isPaused = true;
        else if (word == QLatin1String("--help"))
            result.wantsHelp = true;
        else if (word == QLatin1String("--version"))
            result.wantsVersion = true;
        else if (result.problem.isEmpty())
            result.problem = word;
    }
    return result;
}

QStringList toWords(const Arguments& arguments) {
    QStringList words;
    if (arguments.vault)
        words << QStringLiteral("--vault") << QString::fromStdU16String(arguments.vault->u16string());
    if (arguments.window) {
        const QRect& rect = *arguments.window;
        words << QStringLiteral("--window")
              << QStringLiteral("%1,%2,%3,%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
    }
    if (arguments.isMaximized)
        words << QStringLiteral("--maximized");
    if (arguments.isMinimized)
        words << QStringLiteral("--minimized");
    if (arguments.isPaused)
        words << QStringLiteral("--paused");
    return words;
}

} // namespace leeward::app
