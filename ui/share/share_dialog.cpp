#include "ui/share/share_dialog.h"

#include "ui/base/answers.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/combo_box.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"
#include "ui/errors/error_text.h"
#include "ui/share/exact_preview.h"
#include "ui/share/passage_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 568; // at 100 %

/// Far more than anybody ticks through; a page can hold a book.
constexpr std::size_t kMostSentences = 300;

std::vector<TextPiece> firstPiecesOf(const std::vector<QString>& texts) {
    std::vector<TextPiece> pieces;
    for (const QString& text : texts) {
        const int next = pieces.empty() ? 0 : pieces.back().paragraph + 1;
        for (TextPiece& piece : piecesOf(text, next))
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

ShareDialog::ShareDialog(const Theme& theme, SharePresenter& presenter, const Source& source, QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_presenter(presenter), m_from(source.from),
      m_pieces(firstPiecesOf(source.texts)), m_preview(new ExactPreview(theme, this)) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 12);
    addHead();
    addSentences();
    if (!m_ticks.empty())
        setTabOrder(m_ticks.back(), m_preview);
    column().addSpacing(theme.px(4));
    column().addWidget(m_preview);
    addPlace();
    addButtons();
    refresh();
    if (!m_ticks.empty())
        m_ticks.front()->setFocus(Qt::OtherFocusReason);
}

void ShareDialog::addHead() {
    auto* heading = new HeadingLabel(theme(), TextRole::Heading, tr("Share part of this"), this);
    auto* chip = new VisibilityChip(theme(), Place::Private, VisibilityChip::Form::InCard, this);
    chip->setSentence(tr("Only you, until you press Share"));
    const bool isWide =
        lineWidth(theme(), heading->text(), TextRole::Heading) + chip->sizeHint().width() + theme().px(16) <=
        insideWidth();
    auto* head = new QBoxLayout(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setScaledSpacing(theme(), *head, isWide ? 16 : 8);
    head->addWidget(heading, 1);
    head->addWidget(chip, 0, isWide ? Qt::AlignVCenter : Qt::AlignLeading);
    column().addLayout(head);
    const QString other = m_presenter.otherName();
    auto* how = label(theme(), TextRole::Ui,
                      other.isEmpty()
                          ? tr("Tick the sentences the other person may read. A copy of these alone becomes shared.")
                          : tr("Tick the sentences %1 may read. A copy of these alone becomes shared.").arg(other),
                      this);
    how->setTone(Color::Ink2);
    column().addWidget(how);
}

void ShareDialog::addSentences() {
    const bool isLong = m_pieces.size() > kMostSentences;
    if (isLong)
        m_pieces.resize(kMostSentences);
    for (const TextPiece& piece : m_pieces) {
        auto* tick = new CheckBox(theme(), piece.text, this, TextRole::Reading);
        tick->setShortcut({}); // an ampersand in somebody's words is an ampersand
        tick->setAccessibleName(piece.text);
        connect(tick, &QCheckBox::toggled, this, [this, tick] {
            refresh();
            fitToWindow();
            keepPreviewInSight(*tick);
        });
        column().addWidget(tick);
        m_ticks.push_back(tick);
    }
    if (isLong)
        column().addWidget(label(theme(), TextRole::Small,
                                 tr("This page is long. The first %1 sentences stand here.").arg(kMostSentences),
                                 this));
}

void ShareDialog::addPlace() {
    auto* where = fieldLabel(theme(), tr("Where it goes"), this);
    m_place = new ComboBox(theme(), ComboBox::Height::Field, this);
    m_place->setAccessibleName(tr("Where it goes"));
    where->setBuddy(m_place);
    for (std::uint8_t place = 0; place <= kLastPlace; ++place)
        m_place->addItem(placeName(place), static_cast<int>(place));
    column().addWidget(where);
    column().addWidget(m_place);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Nothing else from here. You can take it back later. By then it may have been read."),
                             this));
    m_problem = new Band(theme(), BandTone::Notice, Icon::Notice, {}, this);
    m_problem->hide();
    column().addWidget(m_problem);
}

void ShareDialog::addButtons() {
    m_share = button(theme(), tr("Share these words"), {ButtonKind::Primary, ButtonSize::Normal, Icon::Shared}, this);
    setPlace(*m_share, Place::Shared);
    end().addLayout(answers(theme(), *this, *m_share));
    connect(m_share, &QAbstractButton::clicked, this, &ShareDialog::share);
}

QString ShareDialog::words() const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            chosen.push_back(i);
    return joined(m_pieces, chosen);
}

void ShareDialog::refresh() {
    const QString chosen = words();
    const bool isTooLong = !m_presenter.fits(chosen);
    m_preview->setWords(chosen);
    m_share->setEnabled(!chosen.isEmpty() && !isTooLong);
    if (isTooLong)
        m_problem->setSentence(tr("This is more than fits at once. Fewer sentences would fit."));
    m_problem->setVisible(isTooLong);
}

/// What was just ticked is seen below, too, where both fit; what is pointed at stays in sight in any case.
void ShareDialog::keepPreviewInSight(CheckBox& ticked) {
    // Each widget around the preview asks the next one for its new height: they are asked now, or it is too early.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget& content = *page().widget();
    const int top = ticked.mapTo(&content, QPoint()).y();
    const int bottom = m_preview->mapTo(&content, QPoint()).y() + m_preview->height();
    const int gap = theme().px(12);
    page().ensureVisible(0, bottom, 0, gap);
    page().ensureVisible(0, top, 0, gap);
}

void ShareDialog::share() {
    const auto place = static_cast<std::uint8_t>(m_place->currentData().toInt());
    const auto done = m_presenter.share(words(), place, m_from);
    if (!done) {
        const ErrorText text = textFor(done.error());
        m_problem->setSentence(text.what, text.hint);
        m_problem->show();
        page().reveal(m_problem);
        return;
    }
    Q_EMIT shared(*done, place);
    accept();
}

} // namespace leeward::ui
