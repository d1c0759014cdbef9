#include "ui/practice/composer_view.h"

#include "ui/base/button.h"
#include "ui/base/clipboard.h"
#include "ui/base/combo_box.h"
#include "ui/base/flow_layout.h"
#include "ui/base/line_field.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using content::BlockKind;

namespace {

constexpr int kWidest = 720;
constexpr int kLongestGap = 300;
constexpr int kMostSentences = 6;
constexpr std::string_view kSoftOpening = "stem-i-felt-when";

QString blockOf(const content::Piece& piece, BlockKind kind) {
    for (const content::Block& block : piece.body)
        if (block.kind == kind)
            return toQt(block.text.words);
    return {};
}

} // namespace

ComposerView::ComposerView(const Theme& theme, PracticePresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_scroll(new ScrollPage(theme, kWidest, this)),
      m_title(new HeadingLabel(theme, TextRole::Display, tr("Put it softly"), this)),
      m_openings(new ComboBox(theme, ComboBox::Height::Field, this)),
      m_hint(label(theme, TextRole::Small, QString(), this)),
      m_notice(new Band(theme, BandTone::Calm, Icon::KindWords, QString(), this)),
      m_words(label(theme, TextRole::StepLine, QString(), this)),
      m_kept(label(theme, TextRole::Small, QString(), this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    QVBoxLayout& column = m_scroll->column();
    setScaledSpacing(theme, column, 12);
    column.addWidget(m_title);
    column.addWidget(label(theme, TextRole::Body,
                           tr("One sentence about you, not about them. It can stay here, or be said, or neither."),
                           this));
    auto* name = fieldLabel(theme, tr("How it begins"), this);
    name->setBuddy(m_openings);
    column.addWidget(name);
    column.addWidget(m_openings);
    column.addWidget(m_hint);
    for (const content::Piece& piece : presenter.openings())
        m_openings->addItem(blockOf(piece, BlockKind::Quote));
    m_openings->setAccessibleName(name->text());
    connect(m_openings, &QComboBox::currentIndexChanged, this, &ComposerView::showGaps);
    makeNotice();
    column.addWidget(m_notice);
    column.addWidget(rule(theme, this));
    column.addWidget(m_words);
    column.addWidget(makeButtons());
    column.addWidget(m_kept);
    column.addStretch(1);
}

QWidget* ComposerView::makeButtons() {
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(m_theme, 12, box);
    m_another = button(m_theme, tr("Another sentence"), {}, box);
    auto* anew = button(m_theme, tr("Begin again"), {}, box);
    auto* copy = button(m_theme, tr("Copy"), {ButtonKind::Outline, ButtonSize::Normal, Icon::Copy}, box);
    m_keep = button(m_theme, tr("Keep it in my journal"), {}, box);
    auto* leave = button(m_theme, tr("Leave it here"), {}, box);
    for (Button* each : {m_another, anew, copy, m_keep, leave})
        flow->addWidget(each);
    connect(copy, &Button::clicked, this, [this] {
        copyQuietly(allWords());
        Q_EMIT copied();
    });
    connect(m_another, &Button::clicked, this, &ComposerView::addSentence);
    connect(anew, &Button::clicked, this, &ComposerView::begin);
    connect(leave, &Button::clicked, this, &ComposerView::leaveRequested);
    connect(m_keep, &Button::clicked, this, [this] { Q_EMIT keepRequested(allWords()); });
    return box;
}

void ComposerView::makeNotice() {
    m_notice->hide();
    m_notice->setTitle(tr("Another way, if you like"));
    m_useIt = m_notice->addAction(tr("Use it"));
    Button* keep = m_notice->addAction(tr("Keep mine"));
    connect(m_useIt, &Button::clicked, this, &ComposerView::useSoftOpening);
    connect(keep, &Button::clicked, this, [this] {
        m_keptAsItIs = blameIn(sentence());
        m_fields.empty() ? m_openings->setFocus(Qt::OtherFocusReason) : m_fields.back()->setFocus(Qt::OtherFocusReason);
        offerAnotherWay();
    });
}

/// The number of "I felt … when …" among the openings; -1 if it is not there.
int ComposerView::softOpening() const {
    const std::vector<content::Piece>& all = m_presenter.openings();
    const auto found = std::ranges::find(all, kSoftOpening, &content::Piece::id);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

/// Nothing is in the way of saying it as it is.
void ComposerView::offerAnotherWay() {
    const Blame blame = blameIn(sentence());
    if (blame != m_keptAsItIs)
        m_keptAsItIs = Blame::None;
    const bool canUseIt = softOpening() >= 0 && softOpening() != m_openings->currentIndex();
    if (blame == Blame::EveryTime)
        m_notice->setSentence(
            tr("“Always” and “never” can be hard to hear. One time would do: this morning, on Sunday."));
    else if (blame == Blame::AboutThem && canUseIt)
        m_notice->setSentence(tr("This may be heard as blame. Another way to put it: “I felt … when …”, with something "
                                 "that anyone could have seen or heard."));
    else if (blame == Blame::AboutThem)
        m_notice->setSentence(tr("This may be heard as blame. Another way to put it: something that anyone could have "
                                 "seen or heard, and what it was like for you."));
    m_useIt->setVisible(blame == Blame::AboutThem && canUseIt);
    m_notice->setVisible(blame != Blame::None && blame != m_keptAsItIs);
}

/// With the words that are there, to be changed: none of them is lost.
void ComposerView::useSoftOpening() {
    QStringList typed;
    for (const LineField* field : m_fields)
        typed.append(field->text().simplified());
    m_openings->setCurrentIndex(softOpening());
    if (m_fields.size() < 2)
        return;
    m_fields[1]->setText(typed.join(u' ').trimmed());
    m_fields[0]->setFocus(Qt::OtherFocusReason);
}

const content::Piece& ComposerView::opening() const {
    return m_presenter.openings()[static_cast<std::size_t>(std::max(0, m_openings->currentIndex()))];
}

QString ComposerView::stem() const {
    return m_presenter.openings().empty() ? QString() : blockOf(opening(), BlockKind::Quote);
}

QString ComposerView::sentence() const {
    QStringList words;
    for (const LineField* field : m_fields)
        words.append(field->text());
    return filledIn(stem(), words);
}

QString ComposerView::allWords() const {
    return (m_before + QStringList(sentence())).join(u'\n');
}

void ComposerView::begin() {
    m_before.clear();
    m_keptAsItIs = Blame::None;
    m_openings->setCurrentIndex(0);
    m_keep->setVisible(m_presenter.isPrivate());
    m_kept->setWords(m_presenter.isPrivate()
                         ? tr("Nothing of this is kept, unless you ask for it: then it is a draft only you can read.")
                         : tr("Nothing of this is kept."));
    showGaps();
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->focusAsStart();
}

void ComposerView::clear() {
    m_before.clear();
    m_fields.clear();
    delete m_gaps;
    m_words->setWords({});
    m_notice->hide();
}

/// A field for each gap of the sentence that was chosen.
void ComposerView::showGaps() {
    m_fields.clear();
    delete m_gaps;
    m_gaps = new QWidget(this);
    auto* column = new QVBoxLayout(m_gaps);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 6);
    const QString stem = this->stem();
    QWidget* before = m_openings;
    for (int gap = 0; gap < gapsIn(stem); ++gap) {
        auto* field = new LineField(m_theme, m_gaps);
        field->setMaxLength(kLongestGap);
        field->setAccessibleName(beforeGap(stem, gap) + u'…');
        auto* name = fieldLabel(m_theme, beforeGap(stem, gap) + u'…', m_gaps);
        name->setBuddy(field);
        column->addWidget(name);
        column->addWidget(field);
        m_fields.push_back(field);
        connect(field, &LineField::textChanged, this, &ComposerView::showWords);
        QWidget::setTabOrder(before, field);
        before = field;
    }
    m_scroll->column().insertWidget(m_scroll->column().indexOf(m_hint), m_gaps);
    m_hint->setWords(m_presenter.openings().empty() ? QString() : blockOf(opening(), BlockKind::Paragraph));
    m_hint->setVisible(!m_hint->text().isEmpty());
    showWords();
}

void ComposerView::showWords() {
    m_words->setWords(allWords());
    offerAnotherWay();
    m_another->setEnabled(m_before.size() + 1 < kMostSentences);
}

void ComposerView::addSentence() {
    m_before.append(sentence());
    showGaps();
    m_openings->setFocus(Qt::OtherFocusReason);
}

void ComposerView::setReflow(Reflow reflow) {
    m_scroll->setPadding(28, reflow == Reflow::Wide ? 56 : reflow == Reflow::Narrow ? 32 : 14);
}

} // namespace leeward::ui
