#include "ui/support/screen_view.h"

#include "core/content/piece.h"
#include "ui/base/button.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/reading/piece_body.h"
#include "ui/reading/piece_words.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kTextWidth = 640;

/// The text and where it comes from, below \p owner.
QWidget* makeText(const Theme& theme, const content::Piece& piece, QWidget* owner) {
    auto* text = new QWidget(owner);
    auto* column = new QVBoxLayout(text);
    setScaledMargins(theme, *column, 0, 18, 0, 24);
    setScaledSpacing(theme, *column, 6);
    column->addWidget(new PieceBody(theme, piece.body, {}, text));
    column->addSpacing(theme.px(22));
    column->addWidget(rule(theme, text));
    column->addSpacing(theme.px(8));
    column->addWidget(fieldLabel(theme, ScreenView::tr("Where this comes from"), text));
    for (const std::string& source : piece.sources)
        column->addWidget(label(theme, TextRole::Small, toQt(source), text));
    column->addWidget(label(theme, TextRole::Meta, standingText(piece), text));
    return text;
}

} // namespace

ScreenView::ScreenView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new ScrollPage(theme, kTextWidth, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->column().addStretch(1);
}

void ScreenView::show(const content::Piece& piece) {
    delete m_page;
    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 4);
    if (!piece.notes.empty())
        column->addWidget(label(m_theme, TextRole::Small, toQt(piece.notes), m_page));
    auto* title = new HeadingLabel(m_theme, TextRole::Title, toQt(piece.title), m_page);
    column->addWidget(title);
    auto* summary = label(m_theme, TextRole::Ui, toQt(piece.summary), m_page);
    summary->setTone(Color::Ink2);
    summary->setVisible(!piece.summary.empty());
    column->addWidget(summary);
    QWidget* text = makeText(m_theme, piece, m_page);
    column->addWidget(text);
    if (isHeavy(piece)) {
        auto* open = button(m_theme, tr("Open the text"), {}, m_page);
        column->addSpacing(m_theme.px(12));
        column->addWidget(open, 0, Qt::AlignLeading);
        text->hide();
        connect(open, &Button::clicked, text, [open, text, title] {
            open->hide();
            text->show();
            title->focusAsStart();
        });
    }
    m_scroll->column().insertWidget(0, m_page);
    m_scroll->verticalScrollBar()->setValue(0);
    title->focusAsStart();
}

void ScreenView::setReflow(Reflow reflow) {
    m_scroll->setPadding(28, reflow == Reflow::Wide ? 72 : reflow == Reflow::Narrow ? 32 : 14);
}

} // namespace leeward::ui
