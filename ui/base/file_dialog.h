#pragma once

#include <QFileDialog>

namespace leeward::ui {

/// Qt's own dialog, so that no desktop's portal hears of the place and no list of recent places is kept. Opened with
/// open(), so that locking takes it along; it deletes itself.
QFileDialog* newFileDialog(QWidget* parent, const QString& title);

} // namespace leeward::ui
