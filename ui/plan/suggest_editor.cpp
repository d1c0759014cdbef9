#include "ui/plan/suggest_editor.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_widget.h"
#include "ui/plan/line_form.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

using records::PlanLine;

namespace {

/// Words alone can be suggested; what they ask for is their owner's.
bool isWords(const Field& field) {
    const auto which = static_cast<PlanField>(field.id);
    return which == PlanField::Text || which == PlanField::Meaning || which == PlanField::Contrary ||
           which == PlanField::Steps;
}

} // namespace

SuggestEditor::SuggestEditor(const Theme& theme, LineWriter& writer, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_writer(writer), m_column(new QVBoxLayout(this)) {
    setScaledMargins(theme, *m_column, 18, 12, 18, 16);
    setScaledSpacing(theme, *m_column, 10);
    m_column->addWidget(label(theme, TextRole::Strong, tr("How you would put it"), this));
    m_column->addWidget(label(theme, TextRole::Small,
                              tr("The line stays theirs. They can take your words, or not, and owe no answer."), this));
    m_problem = new Band(theme, BandTone::Notice, Icon::Disk, QString(), this);
    m_problem->hide();
    m_column->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    setScaledSpacing(theme, *foot, 10);
    foot->addStretch(1);
    m_takeBack = button(theme, tr("Take my suggestion back"), {ButtonKind::Outline, ButtonSize::Small}, this);
    auto* notNow = button(theme, tr("Not now"), {ButtonKind::Outline, ButtonSize::Small}, this);
    auto* suggest = button(theme, tr("Suggest these words"), {ButtonKind::Primary, ButtonSize::Small}, this);
    connect(m_takeBack, &Button::clicked, this, &SuggestEditor::takeBack);
    connect(notNow, &Button::clicked, this, &SuggestEditor::close);
    connect(suggest, &Button::clicked, this, &SuggestEditor::send);
    for (Button* each : {m_takeBack, notNow, suggest})
        foot->addWidget(each);
    m_column->addLayout(foot);
    hide();
}

void SuggestEditor::open(const Id<PlanLine>& id) {
    const PlanLine* theirs = m_writer.keeper().find(id);
    if (theirs == nullptr)
        return;
    m_line = id;
    const auto before = m_writer.suggestedWording(id);
    const EditorShape shape = m_writer.editorFor(*theirs);
    m_fields.clear();
    for (const auto* part : {&shape.what, &shape.then})
        std::copy_if(part->begin(), part->end(), std::back_inserter(m_fields), isWords);
    delete m_form;
    m_form = new FormWidget(m_theme, m_fields, this);
    m_column->insertWidget(2, m_form);
    for (const Field& field : m_fields)
        m_form->setValue(field.id, valueOf(before ? *before : *theirs, static_cast<PlanField>(field.id)));
    m_problem->hide();
    m_takeBack->setVisible(before.has_value());
    show();
    m_form->control(m_fields.front().id)->setFocus(Qt::OtherFocusReason);
}

void SuggestEditor::close() {
    if (!m_line)
        return;
    const Id<PlanLine> id = *m_line;
    m_line.reset();
    hide();
    Q_EMIT closed(id);
}

void SuggestEditor::send() {
    const PlanLine* theirs = m_line ? m_writer.keeper().find(*m_line) : nullptr;
    if (theirs == nullptr || !m_form->check())
        return;
    PlanLine words = *theirs;
    for (const Field& field : m_fields)
        take(words, static_cast<PlanField>(field.id), m_form->value(field.id));
    closeIf(m_writer.suggest(words));
}

/// What could not be stored stays in the fields.
void SuggestEditor::closeIf(const Result<void, store::SaveError>& done) {
    if (done) {
        close();
        return;
    }
    const ErrorText words = notDoneText(done.error());
    m_problem->setSentence(words.what, words.hint);
    m_problem->show();
}

void SuggestEditor::takeBack() {
    if (m_line)
        closeIf(m_writer.takeBackSuggestion(*m_line));
}

} // namespace leeward::ui
