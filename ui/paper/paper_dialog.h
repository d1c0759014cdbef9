#pragma once

#include "ui/errors/error_text.h"
#include "ui/paper/paper_presenter.h"

#include <QDialog>

#include <memory>
#include <optional>

class QFileDialog;
class QHBoxLayout;
class QPrinter;
class QScrollArea;

namespace leeward::ui {

class Band;
class Button;
class PagePreview;
class PaperForm;
class TextLabel;
class Theme;
struct PageContext;

/// What goes on paper, how it will look, and the two ways out: a PDF, or the printer. Dies when it is closed, as Pause,
/// hiding, locking and the end of a time together close it.
class PaperDialog final : public QDialog {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    PaperDialog(const PageContext& context, Place place, QWidget* window);
    ~PaperDialog() override;

private:
    void addPreview(QHBoxLayout& sides);
    void addButtons(QLayout& column);
    void fitWindow();
    void layOut();
    void showPages();
    void changeScale();
    void askWhere();
    void save(const QString& place);
    void askPrinter();
    void print();
    void say(const ErrorText& text);

    const Theme& m_theme;
    PaperPresenter m_presenter;
    std::optional<paper::Paper> m_paper;
    std::unique_ptr<QPrinter> m_printer; ///< while somebody prints
    PaperForm* m_form = nullptr;
    PagePreview* m_preview = nullptr;
    TextLabel* m_count = nullptr;
    QScrollArea* m_pages = nullptr; ///< around the preview, for a page that is shown larger
    Button* m_scale = nullptr;
    Button* m_back = nullptr;
    Button* m_on = nullptr;
    Button* m_save = nullptr;
    Button* m_print = nullptr;
    Band* m_answer;
};

} // namespace leeward::ui
