#include "ui/base/tokens.h"

#include "core/base/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leeward::ui {

namespace {

constexpr std::array<const char*, kColorCount> kColorNames{
    "canvas",      "sidebar",    "surface",     "inset",       "hover",        "pressed",   "line",       "control",
    "ink",         "ink2",       "ink3",        "disabled",    "disabledbg",   "shared",    "sharedtint", "sharedline",
    "sharedhover", "private",    "privatetint", "privateline", "privatehover", "calm",      "calmtint",   "calmline",
    "calmhover",   "sharedfill", "privatefill", "calmfill",    "brickfill",    "onfill",    "sharededge", "privateedge",
    "calmedge",    "sage",       "sagetint",    "sageline",    "ochre",        "ochretint", "ochreline",  "brick",
    "bricktint",   "brickline",  "onstrong",    "focus",       "selection",    "mark",      "hill1",      "hill2",
    "hill3",       "hillpause1", "hillpause2",  "hillpause3",  "pausebg",
};

constexpr std::array<const char*, kTextRoleCount> kTextRoleNames{
    "display", "title", "page", "heading", "reading", "strong",  "body",     "ui",
    "small",   "meta",  "code", "word",    "step",    "stepsub", "stepline",
};

std::array<QColor, kColorCount> colorsFrom(const QJsonObject& object) {
    std::array<QColor, kColorCount> colors;
    for (std::size_t i = 0; i < kColorCount; ++i) {
        colors[i] = QColor(object[QLatin1String(kColorNames[i])].toString());
        CHECK(colors[i].isValid());
    }
    return colors;
}

TextStyle styleFrom(const QJsonArray& array) {
    CHECK(array.size() == 4);
    const QString family = array[0].toString();
    TextStyle style;
    style.family = family == QLatin1String("read")   ? Family::Reading
                   : family == QLatin1String("code") ? Family::Code
                                                     : Family::Ui;
    style.size = array[1].toInt();
    style.line = array[2].toInt();
    style.weight = array[3].toInt();
    return style;
}

QStringList familiesFrom(const QJsonArray& array) {
    QStringList families;
    for (const auto& family : array)
        families.append(family.toString());
    return families;
}

} // namespace

const char* tokenName(Color color) {
    return kColorNames[indexOf(color)];
}

Tokens loadTokens() {
    QFile file(QStringLiteral(":/style/tokens.json"));
    CHECK(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Tokens tokens;
    tokens.light = colorsFrom(root[QLatin1String("light")].toObject());
    tokens.dark = colorsFrom(root[QLatin1String("dark")].toObject());
    const QJsonObject type = root[QLatin1String("type")].toObject();
    for (std::size_t i = 0; i < kTextRoleCount; ++i)
        tokens.text[i] = styleFrom(type[QLatin1String(kTextRoleNames[i])].toArray());
    const QJsonObject font = root[QLatin1String("font")].toObject();
    tokens.uiFamilies = familiesFrom(font[QLatin1String("ui")].toArray());
    tokens.readingFamilies = familiesFrom(font[QLatin1String("read")].toArray());
    return tokens;
}

} // namespace leeward::ui
