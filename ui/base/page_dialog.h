#pragma once

#include "ui/base/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class ScrollPage;
class TextLabel;
class Theme;

/// A dialog of words that scroll above a last row that does not. It is as large as its words like, and never larger
/// than the window it stands before. Opened with open(), so that locking takes it along; it deletes itself.
class PageDialog : public QDialog {
    Q_OBJECT

protected:
    /// \p width in pixels at 100 %.
    PageDialog(const Theme& theme, int width, QWidget* parent);

    const Theme& theme() const { return m_theme; }

    /// What scrolls, and what stands below it.
    ScrollPage& page() const { return *m_page; }
    QVBoxLayout& column() const { return *m_column; }
    QVBoxLayout& end() const { return *m_end; }

    /// The last row: \p go, which setMissing() holds back, and the way out; above it what is still missing.
    Button& addAnswers(const QString& go, const ButtonLook& look = {});

    /// Says what is still missing, and holds the answer back until it is empty. Only after addAnswers().
    void setMissing(const QString& words);
    TextLabel& missingLabel() const { return *m_missing; }

    /// What the words have between the margins.
    int insideWidth() const;

    /// Takes the size that what it holds asks for now.
    void fitToWindow();

    void showEvent(QShowEvent* event) override;

private:
    int outerWidth() const;
    QSize room() const;

    const Theme& m_theme;
    const int m_width;
    ScrollPage* m_page;
    QVBoxLayout* m_column;
    QVBoxLayout* m_end;
    TextLabel* m_missing = nullptr;
    Button* m_go = nullptr;
    QHBoxLayout* m_answers = nullptr;
};

} // namespace leeward::ui
