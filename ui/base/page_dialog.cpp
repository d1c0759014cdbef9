#include "ui/base/page_dialog.h"

#include "ui/base/answers.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

// In pixels at 100 %.
constexpr int kAbove = 24;
constexpr int kSide = 28;

// In pixels.
constexpr int kFromEdge = 24;
constexpr int kLeast = 320;

} // namespace

PageDialog::PageDialog(const Theme& theme, int width, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_width(width), m_page(new ScrollPage(theme, width, this)),
      m_column(new QVBoxLayout), m_end(new QVBoxLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_page, 1);
    QWidget* edge = rule(theme, this); // what goes on below it is not cut off
    whole->addWidget(edge);
    whole->addLayout(m_end);
    edge->hide();
    connect(m_page->verticalScrollBar(), &QScrollBar::rangeChanged, edge,
            [edge](int least, int most) { edge->setVisible(most > least); });
    m_page->setPadding(kAbove, kSide);
    m_page->column().addLayout(m_column); // the page's own has a spacing of its own
    m_page->column().addStretch(1);
    setScaledMargins(theme, *m_end, kSide, 12, kSide, 20);
}

Button& PageDialog::addAnswers(const QString& go, const ButtonLook& look) {
    setScaledSpacing(m_theme, *m_end, 10);
    m_missing = label(m_theme, TextRole::Small, {}, this);
    m_go = button(m_theme, go, look, this);
    m_answers = answers(m_theme, *this, *m_go);
    m_end->addWidget(m_missing);
    m_end->addLayout(m_answers);
    return *m_go;
}

void PageDialog::setMissing(const QString& words) {
    m_missing->setWords(words);
    m_go->setEnabled(words.isEmpty());
}

QSize PageDialog::room() const {
    const QSize window = parentWidget()->window()->size() - 2 * QSize(kFromEdge, kFromEdge);
    return window.expandedTo({kLeast, kLeast});
}

int PageDialog::outerWidth() const {
    return std::min(m_theme.px(m_width), room().width());
}

int PageDialog::insideWidth() const {
    return outerWidth() - m_theme.px(2 * kSide);
}

void PageDialog::fitToWindow() {
    // Each widget around one that changed asks the next for its height: they are asked now, or it is too early.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto heightOf = [](const QLayout& layout, int width) {
        return layout.hasHeightForWidth() ? layout.heightForWidth(width) : layout.sizeHint().height();
    };
    const int width = outerWidth();
    const int words = heightOf(*m_column, insideWidth()) + m_theme.px(2 * kAbove);
    resize(width, std::min(words + heightOf(*m_end, width), room().height()));
}

void PageDialog::showEvent(QShowEvent* event) {
    setWindowTitle(parentWidget()->window()->windowTitle());
    for (QWidget* part : findChildren<QWidget*>())
        part->ensurePolished(); // the style sheet says how high a button is
    fitToWindow();
    // Often made before what stands above them.
    for (int i = 0; m_answers != nullptr && i < m_answers->count(); ++i)
        if (QWidget* answer = m_answers->itemAt(i)->widget())
            setTabPlace(*this, *answer);
    QDialog::showEvent(event);
}

} // namespace leeward::ui
