#include "ui/journal/part_view.h"

#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/reading_look.h"
#include "ui/journal/text_marks.h"

#include <QMenu>
#include <QVBoxLayout>

#include <memory>

namespace leeward::ui {

namespace {

constexpr std::size_t kMostMarks = 500;

} // namespace

PartView::PartView(const Theme& theme, records::Question question, const QString& asked, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_question(question), m_text(new WritingEdit(theme, WritingEdit::Use::Read)),
      m_look(new ReadingLook(theme, *m_text)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 4);
    if (!asked.isEmpty()) {
        TextLabel* above = label(theme, TextRole::Strong, asked, this);
        above->setTone(Color::Private);
        column->addWidget(above);
    }
    m_text->setAccessibleName(asked.isEmpty() ? tr("What you wrote") : asked);
    column->addWidget(m_text);
}

void PartView::show(const std::string& text, const search::Query& query) {
    m_look->show(toQt(text));
    mark(query);
}

void PartView::offerBringing() {
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_text, &QWidget::customContextMenuRequested, this, &PartView::showMenu);
}

void PartView::showMenu(const QPoint& at) {
    const std::unique_ptr<QMenu> menu(m_text->createStandardContextMenu(at));
    if (const QString words = m_text->selectedWords().trimmed(); !words.isEmpty()) {
        auto* bring =
            new QAction(m_theme.icon(Icon::Therapy, Color::Private), tr("Bring these words to therapy"), menu.get());
        connect(bring, &QAction::triggered, this, [this, words] { Q_EMIT wordsRequested(m_question, words); });
        menu->insertAction(menu->actions().value(0), bring);
        menu->insertSeparator(menu->actions().value(1));
    }
    menu->exec(m_text->viewport()->mapToGlobal(at));
}

void PartView::mark(const search::Query& query) {
    m_text->setMatches(markedText(toUtf8(m_look->words()), query, kMostMarks).marks);
}

} // namespace leeward::ui
