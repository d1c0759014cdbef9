#include "ui/base/file_dialog.h"

namespace leeward::ui {

QFileDialog* newFileDialog(QWidget* parent, const QString& title) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    return dialog;
}

} // namespace leeward::ui
