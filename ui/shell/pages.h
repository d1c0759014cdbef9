#pragma once

#include "ui/base/destination.h"
#include "ui/base/page_context.h"

#include <QWidget>

class QDialog;

namespace leeward::ui {

class HelpScreen;
class Page;
class PauseScreen;
class Preferences;

/// Builds the page of that name below \p parent. The one place that knows the feature rooms.
Page* makePage(PageName name, const PageContext& context, QWidget* parent);

/// Builds the dialog in which the second person types their passphrase; PageContext::both hears of it.
QDialog* makeTogetherDialog(const PageContext& context, QWidget* parent);

/// Builds the pause screen, which needs no vault. All but \p parent outlives it.
PauseScreen* makePauseScreen(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
                             const content::Library& library, QWidget* parent);

/// Builds the numbers that are there without unlocking. All but \p parent outlives it.
HelpScreen* makeHelpScreen(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
                           const content::Library& library, QWidget* parent);

/// Begins, once the event loop runs, to make every text of the session searchable; ends with \p parent.
void startIndexing(const PageContext& context, QObject* parent);

} // namespace leeward::ui
