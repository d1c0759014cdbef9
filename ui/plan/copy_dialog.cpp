#include "ui/plan/copy_dialog.h"

#include "ui/base/answers.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/section_names.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/plan/plan_words.h"
#include "ui/share/exact_preview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 600; // at 100 %

} // namespace

CopyDialog::CopyDialog(const Theme& theme, CopyPresenter& presenter, QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_presenter(presenter), m_preview(new ExactPreview(theme, this)) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 10);
    addHead();
    addLines();
    if (!m_ticks.empty())
        setTabOrder(m_ticks.back().first, m_preview);
    addPreview();
    addButtons();
    refresh();
    if (!m_ticks.empty())
        m_ticks.front().first->setFocus(Qt::OtherFocusReason);
}

void CopyDialog::addHead() {
    column().addWidget(new HeadingLabel(theme(), TextRole::Heading, tr("Copy lines of My plan"), this));
    auto* chip = new VisibilityChip(theme(), Place::Private, VisibilityChip::Form::InCard, this);
    chip->setSentence(tr("Only you, until you press Copy"));
    column().addWidget(chip, 0, Qt::AlignLeading);
    const QString other = m_presenter.otherName();
    auto* how = label(theme(), TextRole::Ui,
                      other.isEmpty() ? tr("Tick the lines that both of you may read. My plan stays as it is.")
                                      : tr("Tick the lines that %1 may read, too. My plan stays as it is.").arg(other),
                      this);
    how->setTone(Color::Ink2);
    column().addWidget(how);
}

void CopyDialog::addLines() {
    const auto sections = m_presenter.mine();
    if (sections.empty())
        column().addWidget(label(theme(), TextRole::Ui, tr("Nothing stands in My plan."), this));
    for (const CopyPresenter::Section& section : sections) {
        column().addSpacing(theme().px(4));
        column().addWidget(label(theme(), TextRole::Strong, sectionName(section.section, Place::Private), this));
        for (const records::PlanLine& line : section.lines) {
            auto* tick = new CheckBox(theme(), wholeWording(line), this);
            tick->setShortcut({}); // an ampersand in somebody's words is an ampersand
            tick->setAccessibleName(wholeWording(line));
            connect(tick, &QCheckBox::toggled, this, &CopyDialog::refresh);
            column().addWidget(tick);
            m_ticks.emplace_back(tick, line);
        }
    }
}

void CopyDialog::addPreview() {
    column().addSpacing(theme().px(6));
    column().addWidget(m_preview);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Notes stay with you. You can undo it right away. By then it may have been read."),
                             this));
    m_problem = new Band(theme(), BandTone::Notice, Icon::Notice, {}, this);
    m_problem->hide();
    column().addWidget(m_problem);
}

void CopyDialog::addButtons() {
    m_copy = button(theme(), tr("Copy these lines"), {ButtonKind::Primary, ButtonSize::Normal, Icon::Copy}, this);
    setPlace(*m_copy, Place::Shared);
    end().addLayout(answers(theme(), *this, *m_copy));
    connect(m_copy, &QAbstractButton::clicked, this, &CopyDialog::copy);
}

std::vector<records::PlanLine> CopyDialog::chosen() const {
    std::vector<records::PlanLine> lines;
    for (const auto& [tick, line] : m_ticks)
        if (tick->isChecked())
            lines.push_back(line);
    return lines;
}

void CopyDialog::refresh() {
    const auto lines = chosen();
    std::vector<ExactPreview::Part> parts;
    for (const CopyPresenter::Preview& preview : CopyPresenter::previewOf(lines))
        parts.push_back({preview.section, QStringList(preview.lines.begin(), preview.lines.end())});
    m_preview->setParts(parts);
    m_copy->setEnabled(!lines.empty());
    if (isVisible())
        fitToWindow();
}

void CopyDialog::copy() {
    if (const auto done = m_presenter.copy(chosen()); !done) {
        const ErrorText text = textFor(done.error());
        m_problem->setSentence(text.what, text.hint);
        m_problem->show();
        page().reveal(m_problem);
        return;
    }
    Q_EMIT copied();
    accept();
}

} // namespace leeward::ui
