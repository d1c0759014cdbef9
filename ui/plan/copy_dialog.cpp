#include "ui/plan/copy_dialog.h"

#include "ui/base/answers.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/focus_ring.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/section_names.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/plan/plan_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidth = 600; // at 100 %
constexpr int kFromEdge = 24;

} // namespace

CopyDialog::CopyDialog(const Theme& theme, CopyPresenter& presenter, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_presenter(presenter), m_page(new ScrollPage(theme, kWidth, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(parent->window()->windowTitle());
    setPlace(*this, Place::Private);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_page, 1);
    m_page->setPadding(24, 28);
    auto& column = *new QVBoxLayout;
    m_page->column().addLayout(&column); // the page's own has a spacing of its own
    m_page->column().addStretch(1);
    setScaledSpacing(theme, column, 10);
    addHead(column);
    addLines(column);
    addPreview(column);
    addButtons(*whole);
    refresh();
    fitToWindow();
    if (!m_ticks.empty())
        m_ticks.front().first->setFocus(Qt::OtherFocusReason);
}

void CopyDialog::addHead(QVBoxLayout& column) {
    column.addWidget(new HeadingLabel(m_theme, TextRole::Heading, tr("Copy lines of My plan"), this));
    auto* chip = new VisibilityChip(m_theme, Place::Private, VisibilityChip::Form::InCard, this);
    chip->setSentence(tr("Only you, until you press Copy"));
    column.addWidget(chip, 0, Qt::AlignLeading);
    const QString other = m_presenter.otherName();
    auto* how = label(m_theme, TextRole::Ui,
                      other.isEmpty() ? tr("Tick the lines that both of you may read. My plan stays as it is.")
                                      : tr("Tick the lines that %1 may read, too. My plan stays as it is.").arg(other),
                      this);
    how->setTone(Color::Ink2);
    column.addWidget(how);
}

void CopyDialog::addLines(QVBoxLayout& column) {
    const auto sections = m_presenter.mine();
    if (sections.empty())
        column.addWidget(label(m_theme, TextRole::Ui, tr("Nothing stands in My plan."), this));
    for (const CopyPresenter::Section& section : sections) {
        column.addSpacing(m_theme.px(4));
        column.addWidget(label(m_theme, TextRole::Strong, sectionName(section.section, Place::Private), this));
        for (const records::PlanLine& line : section.lines) {
            auto* tick = new CheckBox(m_theme, wholeWording(line), this);
            tick->setShortcut({}); // an ampersand in somebody's words is an ampersand
            tick->setAccessibleName(wholeWording(line));
            connect(tick, &QCheckBox::toggled, this, &CopyDialog::refresh);
            column.addWidget(tick);
            m_ticks.emplace_back(tick, line);
        }
    }
}

void CopyDialog::addPreview(QVBoxLayout& column) {
    m_preview = new QWidget(this);
    setPlace(*m_preview, Place::Shared);
    m_preview->setFocusPolicy(Qt::TabFocus);
    setRing(*m_preview, 12);
    auto* inside = new QVBoxLayout(m_preview);
    inside->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *inside, 8);
    auto* head = new Band(m_theme, BandTone::Shared, Icon::Shared, {}, m_preview);
    head->setSentence(tr("Your partner will see exactly this"), {});
    inside->addWidget(head);
    column.addSpacing(m_theme.px(6));
    column.addWidget(m_preview);
    column.addWidget(label(m_theme, TextRole::Small,
                           tr("Notes stay with you. You can undo it right away. By then it may have been read."),
                           this));
    m_problem = new Band(m_theme, BandTone::Notice, Icon::Notice, {}, this);
    m_problem->hide();
    column.addWidget(m_problem);
}

void CopyDialog::addButtons(QVBoxLayout& column) {
    m_copy = button(m_theme, tr("Copy these lines"), {ButtonKind::Primary, ButtonSize::Normal, Icon::Copy}, this);
    setPlace(*m_copy, Place::Shared);
    auto* row = answers(m_theme, *this, *m_copy);
    setScaledMargins(m_theme, *row, 28, 14, 28, 20);
    column.addLayout(row);
    connect(m_copy, &QAbstractButton::clicked, this, &CopyDialog::copy);
}

void CopyDialog::fitToWindow() {
    const QSize room = parentWidget()->window()->size() - 2 * QSize(kFromEdge, kFromEdge);
    const int width = std::min(m_theme.px(kWidth), std::max(room.width(), 320));
    const auto& column = m_page->column();
    const int inside = column.hasHeightForWidth() ? column.heightForWidth(width) : column.sizeHint().height();
    resize(width, std::min(inside + m_copy->sizeHint().height() + m_theme.px(130), std::max(room.height(), 320)));
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
    QStringList said{tr("Your partner will see exactly this")};
    delete m_words;
    auto* card = new Card(m_theme, m_preview);
    m_words = card;
    m_preview->layout()->addWidget(card);
    if (lines.empty()) {
        auto* nothing = label(m_theme, TextRole::Reading, tr("Nothing yet."), card);
        nothing->setTone(Color::Ink3);
        card->column().addWidget(nothing);
        said << nothing->text();
    }
    for (const CopyPresenter::Preview& preview : CopyPresenter::previewOf(lines)) {
        card->column().addWidget(label(m_theme, TextRole::Strong, preview.section, card));
        said << preview.section;
        for (const QString& line : preview.lines) {
            card->column().addWidget(label(m_theme, TextRole::Reading, line, card));
            said << line;
        }
    }
    m_preview->setAccessibleName(said.join(u'\n'));
    m_copy->setEnabled(!lines.empty());
}

void CopyDialog::copy() {
    if (const auto done = m_presenter.copy(chosen()); !done) {
        const ErrorText text = textFor(done.error());
        m_problem->setSentence(text.what, text.hint);
        m_problem->show();
        m_page->reveal(m_problem);
        return;
    }
    Q_EMIT copied();
    accept();
}

} // namespace leeward::ui
