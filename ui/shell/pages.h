#pragma once

#include "ui/base/destination.h"
#include "ui/base/page_context.h"

#include <QWidget>

namespace leeward::ui {

class Page;

/// Builds the page of that name below \p parent. The one place that knows the feature rooms.
Page* makePage(PageName name, const PageContext& context, QWidget* parent);

} // namespace leeward::ui
