#include "ui/paper/pages_dialog.h"

#include "ui/base/button.h"
#include "ui/base/file_dialog.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/paper/page_preview.h"
#include "ui/paper/pdf_file.h"
#include "ui/paper/printing.h"

#include <QBoxLayout>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>

namespace leeward::ui {

namespace {

constexpr int kBeside = 640; ///< what words and page beside each other need, at 100 %

} // namespace

PagesDialog::PagesDialog(const Theme& theme, const vault::Session& session, Place place, QWidget* window)
    : QDialog(window), m_theme(theme), m_session(session),
      m_answer(new Band(m_theme, BandTone::Calm, Icon::Info, {}, this)) {
    setWindowTitle(window->windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setPlace(*this, place);
    auto* column = new QVBoxLayout(this);
    setScaledMargins(m_theme, *column, 24, 20, 24, 20);
    setScaledSpacing(m_theme, *column, 12);
    auto* heading = new HeadingLabel(m_theme, TextRole::Heading, tr("On paper"), this);
    column->addWidget(heading);
    column->addWidget(m_answer);
    m_answer->hide();
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_theme, *m_sides, 20);
    column->addLayout(m_sides, 1);
    m_side = new ScrollPage(m_theme, 420, this);
    m_side->setPadding(4, 8);
    m_sides->addWidget(m_side, 4);
    addPreview();
    addButtons(*column);
    fitWindow();
    heading->focusAsStart();
}

PagesDialog::~PagesDialog() = default;

void PagesDialog::setForm(QWidget& form) {
    m_side->column().addWidget(&form);
    setTabPlace(*m_preview, form);
}

void PagesDialog::addPreview() {
    auto* column = new QVBoxLayout;
    setScaledSpacing(m_theme, *column, 8);
    m_preview = new PagePreview(m_theme, this);
    m_pages = new QScrollArea(this);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setWidgetResizable(true);
    m_pages->setFocusPolicy(Qt::NoFocus);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setWidget(m_preview);
    m_preview->setAutoFillBackground(false);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout;
    m_back = iconButton(m_theme, Icon::Up, tr("The page before"), this);
    m_on = iconButton(m_theme, Icon::DownArrow, tr("The next page"), this);
    m_count = label(m_theme, TextRole::Small, {}, this);
    m_count->setWordWrap(false);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    row->addWidget(m_on);
    row->addStretch(1);
    column->addLayout(row);
    m_scale = button(m_theme, tr("Larger"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this);
    m_scale->setAutoDefault(false);
    connect(m_scale, &QAbstractButton::clicked, this, &PagesDialog::changeScale);
    column->addWidget(m_scale, 0, Qt::AlignHCenter);
    m_sides->addLayout(column, 5);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_preview->goTo(m_preview->page() - 1); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { m_preview->goTo(m_preview->page() + 1); });
    connect(m_preview, &PagePreview::turned, this, &PagesDialog::showPages);
}

void PagesDialog::addButtons(QLayout& column) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_theme, *row, 10);
    auto* close = button(m_theme, tr("Close"), {ButtonKind::Quiet}, this);
    m_save = button(m_theme, tr("Save as PDF…"), {ButtonKind::Outline, ButtonSize::Normal, Icon::Disk}, this);
    m_print = button(m_theme, tr("Print…"), {ButtonKind::Outline, ButtonSize::Normal, Icon::Print}, this);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_print);
    column.addItem(row);
    for (Button* one : {close, m_save, m_print})
        one->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QWidget::close);
    connect(m_save, &QAbstractButton::clicked, this, &PagesDialog::askWhere);
    connect(m_print, &QAbstractButton::clicked, this, &PagesDialog::askPrinter);
}

/// As large as it likes, and never larger than the window it stands before.
void PagesDialog::fitWindow() {
    const QSize window = parentWidget()->size();
    const QSize wanted(m_theme.px(920), m_theme.px(720));
    resize(wanted.boundedTo(window - QSize(24, 24)));
    // Beside each other both need room; else what is chosen stands above the page.
    const bool isBeside = width() >= m_theme.px(kBeside);
    m_sides->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isBeside ? m_theme.px(300) : 0);
}

void PagesDialog::layOut() {
    m_preview->setPaper(nullptr);
    auto made = pages();
    m_save->setEnabled(made.has_value());
    m_print->setEnabled(made.has_value());
    m_answer->hide();
    if (!made) {
        m_paper.reset();
        say(textFor(made.error()));
        return;
    }
    m_paper = std::move(*made);
    m_preview->setPaper(&*m_paper);
}

void PagesDialog::showPages() {
    const int count = m_preview->pageCount();
    m_count->setWords(count == 0 ? QString() : tr("Page %1 of %2").arg(m_preview->page() + 1).arg(count));
    m_back->setEnabled(m_preview->page() > 0);
    m_on->setEnabled(m_preview->page() + 1 < count);
}

void PagesDialog::changeScale() {
    const bool isWhole = m_preview->scale() == PagePreview::Scale::Whole;
    m_preview->setScale(isWhole ? PagePreview::Scale::Readable : PagePreview::Scale::Whole);
    m_scale->setText(isWhole ? tr("The whole page") : tr("Larger"));
}

void PagesDialog::say(const ErrorText& text) {
    m_answer->setTone(BandTone::Notice);
    m_answer->setSentence(text.what, text.hint);
    m_answer->show();
}

/// It asks before it overwrites.
void PagesDialog::askWhere() {
    m_answer->hide();
    QFileDialog* dialog = newFileDialog(this, tr("Save as PDF"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    const QFileInfo suggested(suggestedPdfPlace());
    dialog->setDirectory(suggested.absolutePath());
    dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PagesDialog::save);
    dialog->open();
}

void PagesDialog::save(const QString& place) {
    if (!m_paper)
        return;
    if (const auto saved = savePdf(m_session, *m_paper, place); !saved) {
        say(std::visit([](auto problem) { return textFor(problem); }, saved.error()));
        return;
    }
    m_answer->setTone(BandTone::Calm);
    m_answer->setSentence(
        tr("Saved."),
        tr("It stands in %1. It is not locked: whoever finds it can read it.").arg(QDir::toNativeSeparators(place)));
    m_answer->show();
}

void PagesDialog::askPrinter() {
    m_answer->hide();
    if (!m_paper)
        return;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        say(textFor(PrintProblem::NoPrinter));
        return;
    }
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    prepare(*m_printer, *m_paper);
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A file has its own way out, which knows where it must not lie.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, true);
    dialog->setMinMax(1, static_cast<int>(m_paper->pageCount()));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, &PagesDialog::print);
    dialog->open();
}

void PagesDialog::print() {
    if (!m_paper || !m_printer)
        return;
    const auto printed = ui::print(*m_paper, *m_printer);
    if (!printed) {
        say(textFor(printed.error()));
        return;
    }
    m_answer->setTone(BandTone::Calm);
    m_answer->setSentence(tr("Handed to the printer."),
                          tr("It may be kept in the system’s list of print jobs for a while. Whoever stands at the "
                             "printer can read it."));
    m_answer->show();
}

} // namespace leeward::ui
