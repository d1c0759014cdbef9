#include "ui/journal/part_view.h"

#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/text_marks.h"
#include "ui/journal/writing_look.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr std::size_t kMostMarks = 500;

} // namespace

PartView::PartView(const Theme& theme, const QString& question, QWidget* parent)
    : QWidget(parent), m_text(new WritingEdit(theme, WritingEdit::Use::Read)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 4);
    if (!question.isEmpty()) {
        TextLabel* asked = label(theme, TextRole::Strong, question, this);
        asked->setTone(Color::Private);
        column->addWidget(asked);
    }
    m_text->setAccessibleName(question.isEmpty() ? tr("What you wrote") : question);
    column->addWidget(m_text);
    new WritingLook(theme, *m_text);
}

void PartView::show(const std::string& text, const search::Query& query) {
    m_text->setWords(toQt(text));
    mark(text, query);
}

void PartView::mark(const std::string& text, const search::Query& query) {
    m_text->setMatches(markedText(text, query, kMostMarks).marks);
}

} // namespace leeward::ui
