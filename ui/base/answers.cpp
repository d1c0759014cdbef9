#include "ui/base/answers.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

namespace leeward::ui {

namespace {

/// Gives the words their place among the translations.
struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::AnswerWords)
};

} // namespace

QHBoxLayout* answers(const Theme& theme, QDialog& dialog, Button& go) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme, *row, 10);
    auto* notNow = button(theme, AnswerWords::tr("Not now"), {}, &dialog);
    row->addStretch(1);
    for (Button* each : {notNow, &go}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    QWidget::setTabOrder(notNow, &go);
    QObject::connect(notNow, &QAbstractButton::clicked, &dialog, &QDialog::reject);
    return row;
}

} // namespace leeward::ui
