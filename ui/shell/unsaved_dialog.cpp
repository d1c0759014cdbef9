#include "ui/shell/unsaved_dialog.h"

#include "ui/base/button.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("UnsavedDialog", text);
}

} // namespace

UnsavedAnswer askToLeaveUnsaved(const Theme& theme, QWidget* window) {
    QDialog dialog(window);
    dialog.setWindowTitle(window->windowTitle());
    auto* column = new QVBoxLayout(&dialog);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(12));
    column->addWidget(label(theme, TextRole::Heading, words("One page is not saved on this computer")));
    auto* explanation =
        label(theme, TextRole::Body,
              words("There is no room for it just now. If you leave, the last words you typed are lost. "
                    "Everything before them is saved."));
    explanation->setMinimumWidth(theme.px(420));
    column->addWidget(explanation);

    auto* row = new QHBoxLayout;
    auto* leave = button(theme, words("Leave without them"));
    auto* stay = button(theme, words("Keep writing"));
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(stay);
    column->addLayout(row);
    QObject::connect(leave, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(stay, &QPushButton::clicked, &dialog, &QDialog::reject);
    stay->setDefault(true);
    stay->setFocus();
    return dialog.exec() == QDialog::Accepted ? UnsavedAnswer::Leave : UnsavedAnswer::KeepWriting;
}

} // namespace leeward::ui
