#include "ui/unlock/stopped_view.h"

#include "ui/base/button.h"
#include "ui/base/gap.h"
#include "ui/base/icon_view.h"
#include "ui/base/painting.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/stopped_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 800;
constexpr int kDisc = 56;

/// A notice in a pale disc.
class NoticeDisc final : public QWidget {
public:
    NoticeDisc(const Theme& theme, QWidget* parent = nullptr) : QWidget(parent), m_theme(theme) {}
    QSize sizeHint() const override { return {m_theme.px(kDisc), m_theme.px(kDisc)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const double side = m_theme.px(kDisc);
        const QRect disc(0, 0, m_theme.px(kDisc), m_theme.px(kDisc));
        drawBox(painter, m_theme, disc, {Color::OchreTint, Color::OchreTint, side / 2, Edge::None});
        drawIcon(painter, m_theme, disc, Icon::Notice, Color::Ochre, m_theme.px(26));
    }

private:
    const Theme& m_theme;
};

QHBoxLayout* lineWith(const Theme& theme, Icon icon, Color color, TextRole role, const QString& words) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme, *row, 10);
    row->addWidget(new IconView(theme, icon, color, 18), 0, Qt::AlignTop);
    row->addWidget(label(theme, role, words), 1);
    return row;
}

} // namespace

StoppedView::StoppedView(const Theme& theme, const vault::Error& error, const std::filesystem::path& folder,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme), m_frame(new StartFrame(theme, kColumnWidth, StartFrame::Height::Top, this)),
      m_heading(nullptr), m_cards(new QHBoxLayout) {
    const StoppedText text = stoppedText(error, folder);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_heading = new HeadingLabel(theme, TextRole::Title, text.title);
    makeHead(text.what);
    setScaledSpacing(theme, *m_cards, 16);
    setScaledMargins(theme, *m_cards, 0, 30, 0, 30);
    m_cards->addWidget(makeSafe(text.safe), 1);
    if (!text.unread.isEmpty())
        m_cards->addWidget(makeUnread(text.unread), 1);
    QVBoxLayout& column = m_frame->column();
    column.addLayout(m_cards);
    column.addWidget(label(theme, TextRole::Strong, tr("What would you like to do?")));
    addGap(theme, column, 12);
    column.addWidget(makeWays(text.hint, folder));
    addGap(theme, column, 14);
    column.addWidget(label(theme, TextRole::Small, tr("A file that is not as it should be is never changed here.")));
    setReflow(Reflow::Wide);
}

void StoppedView::makeHead(const QString& sentence) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_theme, *row, 20);
    auto* words = new QVBoxLayout;
    setScaledSpacing(m_theme, *words, 2);
    words->addWidget(m_heading);
    for (const QString& line : {sentence, tr("You did nothing wrong.")}) {
        auto* what = label(m_theme, TextRole::Body, line);
        what->setTone(Color::Ink2);
        words->addWidget(what);
    }
    m_picture = new NoticeDisc(m_theme);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_frame->column().addLayout(row);
}

QWidget* StoppedView::makeSafe(const QStringList& lines) {
    auto* card = new Card(m_theme);
    setScaledSpacing(m_theme, card->column(), 8);
    card->column().addLayout(lineWith(m_theme, Icon::Shield, Color::Sage, TextRole::Strong, tr("Safe, as it was")));
    for (const QString& line : lines)
        card->column().addLayout(lineWith(m_theme, Icon::Check, Color::Ink2, TextRole::Ui, line));
    card->column().addStretch(1);
    return card;
}

QWidget* StoppedView::makeUnread(const QStringList& lines) {
    auto* card = new Card(m_theme);
    setScaledSpacing(m_theme, card->column(), 8);
    card->column().addLayout(
        lineWith(m_theme, Icon::Notice, Color::Ochre, TextRole::Strong, tr("Can’t be read right now")));
    for (const QString& line : lines)
        card->column().addLayout(lineWith(m_theme, Icon::Close, Color::Ink2, TextRole::Ui, line));
    card->column().addStretch(1);
    return card;
}

QWidget* StoppedView::makeWays(const QString& hint, const std::filesystem::path& folder) {
    auto* list = new ListFrame(m_theme);
    const auto add = [this, list](const QString& title, const QString& sentence, const QString& words) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        setScaledMargins(m_theme, *across, 18, 12, 18, 12);
        setScaledSpacing(m_theme, *across, 16);
        auto* text = new QVBoxLayout;
        text->setSpacing(0);
        auto* small = label(m_theme, TextRole::Small, sentence);
        text->addWidget(label(m_theme, TextRole::Strong, title));
        text->addWidget(small);
        auto* press = button(m_theme, words);
        press->setAccessibleDescription(sentence);
        across->addLayout(text, 1);
        across->addWidget(press);
        list->addRow(row);
        return std::pair{press, small};
    };
    const auto [other, otherWords] = add(tr("Open another journal"), hint, tr("Open…"));
    const auto [where, whereWords] =
        add(tr("See where it is"), tr("Names the folder, for somebody who helps you."), tr("Show"));
    const auto [again, againWords] =
        add(tr("Go back to the passphrase"), tr("Perhaps something is different now."), tr("Go back"));
    const auto [close, closeWords] = add(tr("Close"), tr("Closing changes nothing."), tr("Close"));
    connect(other, &Button::clicked, this, &StoppedView::otherJournalRequested);
    connect(again, &Button::clicked, this, &StoppedView::tryAgainRequested);
    connect(close, &Button::clicked, this, &StoppedView::closeRequested);
    connect(where, &Button::clicked, whereWords, [words = whereWords, place = QFileInfo(folder).absoluteFilePath()] {
        words->setWords(place);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(place);
        words->setFocus();
    });
    return list;
}

void StoppedView::setReflow(Reflow reflow) {
    const bool isTight = reflow == Reflow::Tight;
    m_cards->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_picture->setVisible(!isTight);
    m_frame->setHeadroom(isTight ? 54 : 64);
    m_frame->setRoom(isTight ? 20 : 32, reflow == Reflow::Wide ? 20 : 4, 24);
}

} // namespace leeward::ui
