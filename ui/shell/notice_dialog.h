#pragma once

#include "ui/base/page_dialog.h"

namespace leeward::ui {

/// Says one thing that somebody has to know before they go on, and goes when it is read.
class NoticeDialog final : public PageDialog {
    Q_OBJECT

public:
    NoticeDialog(const Theme& theme, const QString& what, const QString& hint, QWidget* parent);
};

} // namespace leeward::ui
