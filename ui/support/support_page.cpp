#include "ui/support/support_page.h"

#include "core/content/library.h"
#include "core/vault/session.h"
#include "ui/base/both_here.h"
#include "ui/base/button.h"
#include "ui/base/clipboard.h"
#include "ui/base/combo_box.h"
#include "ui/base/list_row.h"
#include "ui/base/place_colors.h"
#include "ui/base/preferences.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/reading/country_box.h"
#include "ui/support/helpline_list.h"
#include "ui/support/own_support.h"
#include "ui/support/screen_view.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <array>

namespace leeward::ui {

namespace {

constexpr int kSideWidth = 296;

/// The pages to think with, in the order in which they are offered.
constexpr std::array kPages{"is-this-right-for-us", "what-to-ask-a-therapist",        "what-happens-when-you-call",
                            "if-it-has-ended",      "if-you-worry-about-what-you-do", "what-leeward-is-not"};

} // namespace

SupportPage::SupportPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_stack(new QStackedWidget(this)),
      m_scroll(new ScrollPage(context.theme, 1024, this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_screen(new ScreenView(context.theme, this)),
      m_back(new Button(context.theme, tr("Back"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, this)) {
    setPlace(*this, place());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_screen);
    m_back->hide();
    setScaledSpacing(context.theme, *m_columns, 32);
    m_columns->addWidget(makeLines(), 1, Qt::AlignTop);
    m_side = makeSide();
    m_columns->addWidget(m_side, 0, Qt::AlignTop);
    m_scroll->column().addLayout(m_columns);
    m_scroll->column().addStretch(1);
    connect(m_back, &Button::clicked, this, &SupportPage::leave);
    connect(m_country, &QComboBox::activated, this, &SupportPage::chooseByHand);
    connect(m_list, &HelplineList::copied, this, [this] { Q_EMIT toastRequested(copiedSentence(), {}, {}); });
    connect(m_list, &HelplineList::hideToggled, this, &SupportPage::toggleHidden);
    connect(&context.theme, &Theme::changed, this, &SupportPage::arrange);
}

QWidget* SupportPage::makeLines() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_context.theme, *column, 16);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(label(m_context.theme, TextRole::Heading, tr("Lines to call"), box), 1, Qt::AlignVCenter);
    m_country =
        makeCountryBox(m_context.theme, m_context.library, ComboBox::Height::Field, tr("Choose a country"), box);
    m_country->setAccessibleName(tr("Country"));
    m_head->addWidget(m_country);
    column->addLayout(m_head);
    m_list = new HelplineList(m_context.theme, m_context.library, m_context.clock, HelplineList::Copying::Offered, box);
    m_list->setTabAfter(*m_country);
    column->addWidget(m_list);
    column->addWidget(label(m_context.theme, TextRole::Small,
                            tr("Numbers change. If one does not connect, use another, or the emergency number. Your "
                               "phone keeps its own list of calls. Leeward never dials and never goes online."),
                            box));
    addPages(*box);
    return box;
}

void SupportPage::addPages(QWidget& owner) {
    owner.layout()->addWidget(label(m_context.theme, TextRole::Heading, tr("To think with"), &owner));
    auto* list = new ListFrame(m_context.theme, &owner);
    list->setAccessibleName(tr("To think with"));
    auto* roving = new RovingFocus(list);
    for (const char* id : kPages) {
        const content::Piece* piece = m_context.library.find(content::Kind::Screen, id);
        if (!piece)
            continue;
        auto* row = new ListRow(m_context.theme, toQt(piece->title), std::nullopt, ListRow::Kind::Row, list);
        if (!piece->summary.empty())
            row->setSentence(toQt(piece->summary));
        list->addRow(row);
        roving->add(row);
        connect(row, &ListRow::clicked, this, [this, piece] { read(*piece); });
    }
    owner.layout()->addWidget(list);
}

QWidget* SupportPage::makeSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_context.theme, *column, 16);
    addOwn(*side);
    addWordsToSend(*side);
    return side;
}

void SupportPage::addOwn(QWidget& side) {
    using Kind = OwnSupport::Entry::Kind;
    m_own = new QWidget(&side);
    auto* column = new QVBoxLayout(m_own);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_context.theme, *column, 16);
    for (const Kind kind : {Kind::Person, Kind::Line, Kind::Appointment}) {
        auto* list = new OwnSupport(m_context.theme, m_context.session.choices(), kind, m_own);
        column->addWidget(list);
        m_lists.push_back(list);
        // One at a time.
        connect(list, &OwnSupport::begun, this, [this, list] {
            for (OwnSupport* other : m_lists)
                if (other != list)
                    other->flush();
        });
        connect(list, &OwnSupport::copyRequested, this, &SupportPage::copy);
        connect(list, &OwnSupport::takenOut, this, [this, list](const QString& sentence) {
            Q_EMIT toastRequested(sentence, tr("Undo"), [list] { list->undo(); });
        });
    }
    side.layout()->addWidget(m_own);
}

bool SupportPage::flush() {
    bool isKept = true;
    for (OwnSupport* list : m_lists)
        isKept = list->flush() && isKept;
    return isKept;
}

void SupportPage::undo() {
    for (OwnSupport* list : m_lists)
        list->undo();
}

void SupportPage::addWordsToSend(QWidget& side) {
    const content::Piece* piece = m_context.library.find(content::Kind::Screen, "words-to-send");
    if (!piece)
        return;
    auto* card = new Card(m_context.theme, &side);
    card->column().addWidget(fieldLabel(m_context.theme, toQt(piece->title), card));
    setScaledSpacing(m_context.theme, card->column(), 8);
    for (const content::Block& block : piece->body) {
        const QString words = toQt(block.text.words);
        if (block.kind != content::BlockKind::Quote) {
            card->column().addWidget(label(m_context.theme, TextRole::Small, words, card));
            continue;
        }
        card->column().addWidget(label(m_context.theme, TextRole::Reading, QStringLiteral("“%1”").arg(words), card));
        auto* copied = button(m_context.theme, tr("Copy"), {ButtonKind::Outline, ButtonSize::Small, Icon::Copy}, card);
        copied->setAccessibleName(tr("Copy: %1").arg(words));
        card->column().addWidget(copied, 0, Qt::AlignLeading);
        connect(copied, &Button::clicked, this, [this, words] { copy(words); });
    }
    side.layout()->addWidget(card);
}

void SupportPage::copy(const QString& words) {
    copyQuietly(words);
    Q_EMIT m_list->copied();
}

QString SupportPage::placeWords() const {
    return isReading() ? tr("Works offline") : tr("Works offline. Your own people are yours alone");
}

QWidget* SupportPage::headerActions() {
    return isReading() ? m_back : nullptr;
}

bool SupportPage::isReading() const {
    return m_stack->currentWidget() == m_screen;
}

/// What was open is closed again: a page to think with is not left standing for whoever comes next.
void SupportPage::enter(const Destination&) {
    const std::string country =
        m_context.both.isOpen() ? m_context.preferences.now().helpCountry : m_context.session.choices().helpCountry();
    chooseCountry(*m_country, country);
    showLines();
    m_own->setVisible(!m_context.both.isOpen());
    for (OwnSupport* list : m_lists)
        list->load();
    leave();
}

void SupportPage::chooseByHand() {
    const std::string country = countryIn(*m_country);
    showLines();
    if (m_context.both.isOpen())
        return;
    if (const auto kept = m_context.session.choices().setHelpCountry(country); !kept)
        Q_EMIT toastRequested(textFor(store::saveErrorFrom(kept.error())).what, {}, {});
}

/// Which lines somebody hid is theirs alone: while two are here all of them stand there.
void SupportPage::showLines() {
    if (m_context.both.isOpen())
        m_list->show(countryIn(*m_country));
    else
        m_list->show(countryIn(*m_country), HelplineList::Hiding::Offered,
                     m_context.session.choices().apart(settings::SpaceChoices::Apart::HiddenLines));
}

void SupportPage::toggleHidden(const std::string& id) {
    constexpr auto kHidden = settings::SpaceChoices::Apart::HiddenLines;
    std::vector<std::string> hidden = m_context.session.choices().apart(kHidden);
    if (std::erase(hidden, id) == 0)
        hidden.push_back(id);
    if (const auto kept = m_context.session.choices().setApart(kHidden, hidden); !kept)
        Q_EMIT toastRequested(textFor(store::saveErrorFrom(kept.error())).what, {}, {});
    showLines();
    m_country->setFocus(Qt::OtherFocusReason);
}

void SupportPage::read(const content::Piece& piece) {
    m_screen->show(piece);
    m_stack->setCurrentWidget(m_screen);
    Q_EMIT headChanged();
}

void SupportPage::leave() {
    if (!isReading())
        return;
    m_back->hide();
    m_stack->setCurrentWidget(m_scroll);
    m_country->setFocus(Qt::OtherFocusReason);
    Q_EMIT headChanged();
}

void SupportPage::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_list->setReflow(reflow);
    m_screen->setReflow(reflow);
    arrange();
}

void SupportPage::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    const bool isTight = m_reflow == Reflow::Tight;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isWide ? m_context.theme.px(kSideWidth) : 0);
    m_side->setMaximumWidth(isWide ? m_context.theme.px(kSideWidth) : QWIDGETSIZE_MAX);
    m_scroll->setPadding(isWide ? 24 : 20, isWide ? 32 : isTight ? 14 : 24);
}

/// Pause, which covers all pages, is no leaving.
void SupportPage::hideEvent(QHideEvent* event) {
    if (isHidden())
        m_list->clear();
    Page::hideEvent(event);
}

void SupportPage::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back);
    if (isBack && isReading())
        leave();
    else
        Page::keyPressEvent(event);
}

} // namespace leeward::ui
