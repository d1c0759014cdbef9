#include "ui/practice/composer_view.h"

#include "ui/base/button.h"
#include "ui/base/combo_box.h"
#include "ui/base/flow_layout.h"
#include "ui/base/line_field.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/practice/soft_start.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using content::BlockKind;

namespace {

constexpr int kWidest = 720;
constexpr int kLongestGap = 300;
constexpr int kMostSentences = 6;

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
    m_keep = button(m_theme, tr("Keep it in my journal"), {}, box);
    auto* leave = button(m_theme, tr("Leave it here"), {}, box);
    for (Button* each : {m_another, anew, m_keep, leave})
        flow->addWidget(each);
    connect(m_another, &Button::clicked, this, &ComposerView::addSentence);
    connect(anew, &Button::clicked, this, &ComposerView::begin);
    connect(leave, &Button::clicked, this, &ComposerView::leaveRequested);
    connect(m_keep, &Button::clicked, this,
            [this] { Q_EMIT keepRequested((m_before + QStringList(sentence())).join(u'\n')); });
    return box;
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

void ComposerView::begin() {
    m_before.clear();
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
    m_words->setWords((m_before + QStringList(sentence())).join(u'\n'));
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
