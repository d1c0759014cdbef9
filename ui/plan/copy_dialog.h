#pragma once

#include "ui/plan/copy_presenter.h"

#include <QDialog>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class CheckBox;
class ScrollPage;
class Theme;

/// "Copy lines of My plan": the lines to be ticked, section by section, and below them exactly what both will read.
/// Nothing is copied before "Copy these lines". Opened with open(), so that locking takes it along; it deletes itself.
class CopyDialog final : public QDialog {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    CopyDialog(const Theme& theme, CopyPresenter& presenter, QWidget* parent);

Q_SIGNALS:
    /// The copies are in Our plan.
    void copied();

private:
    void addHead(QVBoxLayout& column);
    void addLines(QVBoxLayout& column);
    void addPreview(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void fitToWindow();
    void refresh();
    void copy();
    std::vector<records::PlanLine> chosen() const;

    const Theme& m_theme;
    CopyPresenter& m_presenter;
    std::vector<std::pair<CheckBox*, records::PlanLine>> m_ticks;
    ScrollPage* m_page;
    QWidget* m_preview = nullptr;
    QWidget* m_words = nullptr;
    Band* m_problem = nullptr;
    Button* m_copy = nullptr;
};

} // namespace leeward::ui
