#include "ui/shell/notice_dialog.h"

#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 460;

} // namespace

NoticeDialog::NoticeDialog(const Theme& theme, const QString& what, const QString& hint, QWidget* parent)
    : PageDialog(theme, kWidth, parent) {
    column().addWidget(label(theme, TextRole::Heading, what, this));
    column().addWidget(label(theme, TextRole::Body, hint, this));
    auto* back = button(theme, tr("Go back"), {ButtonKind::Primary}, this);
    back->setDefault(true);
    end().addWidget(back, 0, Qt::AlignTrailing);
    connect(back, &Button::clicked, this, &QDialog::accept);
    back->setFocus();
}

} // namespace leeward::ui
