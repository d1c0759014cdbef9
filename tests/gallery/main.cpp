#include "core/base/clock.h"
#include "tests/gallery/sheets.h"
#include "ui/base/hide_button.h"
#include "ui/base/hide_guard.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>

using namespace leeward;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("sheet"), QStringLiteral("controls or surfaces"), QStringLiteral("name")},
        {QStringLiteral("dark"), QStringLiteral("the dark theme")},
        {QStringLiteral("percent"), QStringLiteral("text size, 80 to 200"), QStringLiteral("n"), QStringLiteral("100")},
        {QStringLiteral("rtl"), QStringLiteral("right to left")},
        {QStringLiteral("shot"), QStringLiteral("write a picture and end"), QStringLiteral("file")},
    });
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    ui::Theme theme(application);
    ui::Look look;
    look.scheme = parser.isSet(QStringLiteral("dark")) ? ui::Scheme::Dark : ui::Scheme::Light;
    look.textPercent = parser.value(QStringLiteral("percent")).toInt();
    theme.setLook(look);

    const bool isSurfaces = parser.value(QStringLiteral("sheet")) == QLatin1String("surfaces");
    QWidget* sheet = isSurfaces ? gallery::surfacesSheet(theme) : gallery::controlsSheet(theme);
    sheet->setObjectName(QStringLiteral("canvas"));
    const int width = look.textPercent > 100 ? 1280 * look.textPercent / 100 : 1280;
    const QString shot = parser.value(QStringLiteral("shot"));
    if (shot.isEmpty()) {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(sheet);
        area.resize(width, 900);
        area.show();
        const base::SystemClock clock;
        ui::HideGuard guard(clock);
        application.installEventFilter(&guard);
        for (auto* eye : sheet->findChildren<ui::HideButton*>())
            QObject::connect(&guard, &ui::HideGuard::pressesChanged, eye, &ui::HideButton::setPresses);
        QObject::connect(&guard, &ui::HideGuard::hideRequested, &area, &QWidget::showMinimized);
        return QApplication::exec();
    }
    sheet->resize(width, sheet->layout()->totalHeightForWidth(width));
    sheet->show();
    QTimer::singleShot(300, sheet, [sheet, shot] {
        sheet->grab().save(shot);
        QApplication::quit();
    });
    const int result = QApplication::exec();
    delete sheet;
    return result;
}
