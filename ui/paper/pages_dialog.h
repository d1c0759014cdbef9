#pragma once

#include "core/paper/paper.h"
#include "ui/base/place.h"
#include "ui/errors/error_text.h"

#include <QDialog>

#include <memory>
#include <optional>

class QBoxLayout;
class QPrinter;
class QScrollArea;

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class Band;
class Button;
class PagePreview;
class ScrollPage;
class TextLabel;
class Theme;

/// How pages will look on paper, and the two ways out: a PDF, or the printer. What goes on them is chosen beside the
/// preview. Dies when it is closed, as Pause, hiding and locking close it.
class PagesDialog : public QDialog {
    Q_OBJECT

public:
    ~PagesDialog() override;

protected:
    /// All outlive it.
    PagesDialog(const Theme& theme, const vault::Session& session, Place place, QWidget* window);

    const Theme& theme() const { return m_theme; }

    /// Puts \p form, by which is chosen, beside the preview.
    void setForm(QWidget& form);

    /// Shows pages() as they are now.
    void layOut();

    /// What was chosen, laid out.
    virtual Result<paper::Paper, paper::PaperProblem> pages() const = 0;

    void say(const ErrorText& text);

private:
    void addPreview();
    void addButtons(QLayout& column);
    void fitWindow();
    void showPages();
    void changeScale();
    void askWhere();
    void save(const QString& place);
    void askPrinter();
    void print();

    const Theme& m_theme;
    const vault::Session& m_session;
    std::optional<paper::Paper> m_paper;
    std::unique_ptr<QPrinter> m_printer; ///< while somebody prints
    QBoxLayout* m_sides = nullptr;
    ScrollPage* m_side = nullptr;
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
