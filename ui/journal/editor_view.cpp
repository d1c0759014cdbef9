#include "ui/journal/editor_view.h"

#include "ui/base/button.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"
#include "ui/journal/editor_footer.h"
#include "ui/journal/editor_presenter.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kInset = 20;
constexpr int kBandWidth = 720;

} // namespace

EditorView::EditorView(const Theme& theme, EditorPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_page(new ScrollPage(theme, 1000, this)),
      m_bands(new QVBoxLayout), m_notSaved(new Band(theme, BandTone::Notice, Icon::Disk, {}, this)),
      m_note(new Band(theme, BandTone::Calm, Icon::Info, {}, this)),
      m_footer(new EditorFooter(theme, presenter, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->column().addLayout(m_bands);
    for (Band* band : {m_notSaved, m_note}) {
        auto* row = new QHBoxLayout;
        row->addWidget(band, 1);
        row->addStretch(0); // what is narrower than the page stands at its beginning
        m_bands->addLayout(row);
    }
    m_page->column().addStretch(1);
    Button* again = m_notSaved->addAction(tr("Try again"), {ButtonKind::Outline, ButtonSize::Small, Icon::Refresh});
    m_leaveAnyway = m_notSaved->addAction(tr("Leave without them"));
    m_leaveAnyway->hide();
    m_notSaved->hide();
    m_note->hide();
    m_footer->hide();
    connect(again, &QAbstractButton::clicked, &presenter, &EditorPresenter::flush);
    connect(&theme, &Theme::changed, this, &EditorView::arrangeBands);
    connect(m_leaveAnyway, &QAbstractButton::clicked, this, &EditorView::abandonRequested);
    connect(m_footer, &EditorFooter::doneRequested, this, &EditorView::doneRequested);
    connect(&presenter, &EditorPresenter::stateChanged, this, &EditorView::refresh);
    connect(&presenter, &EditorPresenter::tooLong, this, &EditorView::sayTooLong);
    connect(&presenter.timeBox(), &TimeBox::changed, m_footer, &EditorFooter::refresh);
    connect(&presenter, &EditorPresenter::questionsChanged, this, [this] {
        settle();
        build();
        goOn();
    });
}

EditorView::~EditorView() {
    delete m_footer;
}

void EditorView::show(const OwnWords& ownWords) {
    m_ownWords = ownWords;
    m_note->hide();
    m_leaveAnyway->hide();
    build();
    refresh();
}

void EditorView::build() {
    clear();
    m_form = new EntryForm(m_theme, m_presenter, m_ownWords, this);
    m_form->setReflow(m_reflow);
    m_page->column().insertWidget(m_page->column().count() - 1, m_form);
    connect(m_form, &EntryForm::groundingRequested, this, &EditorView::groundingRequested);
    connect(m_form, &EntryForm::endingChosen, this, &EditorView::endingChosen);
    m_form->show(); // now, so that it can take the keyboard
    connect(m_form, &EntryForm::tooLong, this, &EditorView::sayTooLong);
}

void EditorView::sayTooLong() {
    m_note->setTitle(tr("That is more than one page can hold"));
    m_note->setSentence(tr("This page is as it was. A shorter part of it would fit."));
    m_note->show();
    m_page->reveal(m_note);
}

void EditorView::clear() {
    if (!m_form)
        return;
    m_form->retire();
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

void EditorView::settle() {
    if (m_form)
        m_form->settle();
}

void EditorView::goOn() {
    if (m_form)
        m_form->goOnAt(m_presenter.placeToGoOn());
}

void EditorView::offerToLeave() {
    m_leaveAnyway->show();
    m_page->reveal(m_notSaved);
}

void EditorView::refresh() {
    m_footer->refresh();
    if (!m_presenter.isOpen())
        return;
    const auto notice = m_presenter.notice();
    const bool isNotSaved = notice && notice->kind == EditorNotice::Kind::NotSaved;
    Band* band = isNotSaved ? m_notSaved : m_note;
    if (notice) {
        band->setTitle(notice->headline);
        band->setSentence(notice->sentence);
        band->show();
    }
    if (!isNotSaved) {
        m_notSaved->hide();
        m_leaveAnyway->hide();
    }
}

/// Where the words stand.
void EditorView::arrangeBands() {
    const int inset = m_reflow == Reflow::Wide ? m_theme.px(kInset) : 0;
    m_bands->setContentsMargins(inset, 0, inset, 0);
    for (Band* band : {m_notSaved, m_note})
        band->setMaximumWidth(m_theme.px(kBandWidth));
}

void EditorView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_page->setPadding(reflow == Reflow::Wide ? 20 : 14, reflow == Reflow::Wide ? 12 : 24);
    m_footer->setReflow(reflow);
    arrangeBands();
    if (m_form)
        m_form->setReflow(reflow);
}

} // namespace leeward::ui
