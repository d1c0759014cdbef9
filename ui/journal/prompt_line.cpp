#include "ui/journal/prompt_line.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/editor_presenter.h"

#include <QVBoxLayout>

namespace leeward::ui {

PromptLine::PromptLine(const Theme& theme, EditorPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_words(label(theme, TextRole::Reading, {}, this)),
      m_hint(label(theme, TextRole::Small, {}, this)),
      m_another(button(theme, {}, {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this)),
      m_none(button(theme, tr("No prompt"), {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this)) {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(theme, *column, 0, 0, 0, 0);
    setScaledSpacing(theme, *column, 4);
    m_words->setTone(Color::Private);
    m_hint->setTone(Color::Ink3);
    column->addWidget(m_words);
    column->addWidget(m_hint);
    auto* moves = new QWidget(this);
    auto* flow = new FlowLayout(theme, 16, moves);
    flow->addWidget(m_another);
    flow->addWidget(m_none);
    column->addWidget(moves);
    connect(m_another, &QAbstractButton::clicked, &presenter, &EditorPresenter::takeAnotherPrompt);
    connect(m_none, &QAbstractButton::clicked, this, &PromptLine::dismiss);
    connect(&presenter, &EditorPresenter::promptChanged, this, [this] {
        refresh();
        if (!m_words->isHidden())
            announce(*m_words);
    });
    refresh();
}

void PromptLine::refresh() {
    const QString words = toQt(m_presenter.entry().prompt);
    const QString hint = m_presenter.promptHint();
    m_words->setWords(words);
    m_hint->setWords(hint);
    m_words->setVisible(!words.isEmpty());
    m_hint->setVisible(!hint.isEmpty());
    m_none->setVisible(!words.isEmpty());
    m_another->setText(words.isEmpty() ? tr("A sentence to begin from") : tr("Another"));
}

void PromptLine::dismiss() {
    const bool hadFocus = m_none->hasFocus();
    m_presenter.dismissPrompt();
    if (hadFocus)
        m_another->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
