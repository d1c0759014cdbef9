#include "ui/unlock/unlock_page.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/gap.h"
#include "ui/base/hills.h"
#include "ui/base/preferences.h"
#include "ui/base/product_mark.h"
#include "ui/base/secret_edit.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/text_size_menu.h"
#include "ui/base/theme.h"
#include "ui/errors/error_note.h"
#include "ui/unlock/stopped_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 400;
constexpr int kFieldHeight = 44;
constexpr int kRoomForMark = 24; // em of window height

} // namespace

UnlockPage::UnlockPage(const Theme& theme, Preferences& preferences, std::filesystem::path folder,
                       vault::Environment environment, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_presenter(std::move(folder), environment),
      m_hills(new Hills(theme, Hills::Kind::Lock, this)), m_stack(new QStackedWidget(this)),
      m_frame(new StartFrame(theme, kColumnWidth, StartFrame::Height::Middle)),
      m_mark(new ProductMark(theme, preferences, 64)), m_name(new HeadingLabel(theme, TextRole::Title, QString())),
      m_sentence(new TextLabel(theme, TextRole::Ui, tr("Everything is closed and locked."))), m_headRoom(new QWidget),
      m_field(new SecretEdit(theme)), m_unlock(new Button(theme, tr("Unlock"), {ButtonKind::Primary, {}, {}})),
      m_note(new ErrorNote(theme, ErrorNote::Tone::Calm)),
      m_busy(new BusyRing(theme, tr("Unlocking. This takes a few seconds on purpose."))),
      m_pause(new Button(theme, QString(), {ButtonKind::Outline, {}, Icon::Pause})),
      m_help(new Button(theme, QString(), {ButtonKind::Outline, {}, Icon::Support})) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(makeForm());
    connectField();
    applyName();
    showState();
    connect(&m_presenter, &UnlockPresenter::changed, this, &UnlockPage::showState);
    connect(&preferences, &Preferences::changed, this, &UnlockPage::applyName);
    connect(&theme, &Theme::changed, this, &UnlockPage::arrange);
}

QWidget* UnlockPage::makeForm() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    makeField();
    column->addWidget(m_frame, 1);
    column->addWidget(makeLinks());
    return form;
}

void UnlockPage::makeHead() {
    QVBoxLayout& column = m_frame->column();
    m_name->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setTone(Color::Ink2);
    column.addWidget(m_mark, 0, Qt::AlignHCenter);
    addGap(m_theme, column, 18);
    column.addWidget(m_name);
    addGap(m_theme, column, 2);
    column.addWidget(m_sentence);
    column.addWidget(m_headRoom);
}

void UnlockPage::makeField() {
    auto* caption = label(m_theme, TextRole::Ui, QString());
    caption->setWords(tr("Passphrase"), QString());
    caption->setBuddy(m_field);
    m_field->setAccessibleName(tr("Passphrase"));
    m_unlock->setDefault(true);
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_theme, *row, 10);
    row->addWidget(m_field, 1);
    row->addWidget(m_unlock);
    QVBoxLayout& column = m_frame->column();
    setScaledSpacing(m_theme, column, 0);
    column.addWidget(caption);
    addGap(m_theme, column, 8);
    column.addLayout(row);
    addGap(m_theme, column, 14);
    column.addWidget(m_note);
    column.addWidget(m_busy);
    addGap(m_theme, column, 10);
    auto* doors = new FlowLayout(m_theme, 12);
    doors->addWidget(m_pause);
    doors->addWidget(m_help);
    column.addLayout(doors);
}

QWidget* UnlockPage::makeLinks() {
    auto* part = new QWidget;
    m_links = new QHBoxLayout(part);
    setScaledMargins(m_theme, *m_links, 24, 8, 24, 21);
    setScaledSpacing(m_theme, *m_links, 24);
    m_other = button(m_theme, QString(), {ButtonKind::InkLink, ButtonSize::Small, {}});
    auto* size = button(m_theme, tr("Text size"), {ButtonKind::InkLink, ButtonSize::Small, {}});
    attachTextSizeMenu(*size, m_preferences);
    m_links->addStretch(1);
    m_links->addWidget(m_other);
    m_links->addWidget(size);
    m_links->addStretch(1);
    connect(m_other, &Button::clicked, this, &UnlockPage::otherJournalRequested);
    return part;
}

void UnlockPage::connectField() {
    connect(m_field, &SecretEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_field, &SecretEdit::capsLockNoticed, this, [this](bool isOn) { m_typing.isCapsLockOn = isOn; });
    connect(m_unlock, &Button::clicked, this, &UnlockPage::unlock);
    connect(m_pause, &Button::clicked, this, &UnlockPage::pauseRequested);
    connect(m_help, &Button::clicked, this, &UnlockPage::helpRequested);
}

void UnlockPage::applyName() {
    const bool isNeutral = m_preferences.now().windowName == settings::WindowName::Notes;
    m_name->setWords(isNeutral ? QStringLiteral("Notes") : QStringLiteral("Leeward"));
    m_pause->setText(isNeutral ? tr("Pause") : tr("Pause and ground"));
    m_help->setText(isNeutral ? tr("Help") : tr("I need help now"));
    m_other->setText(isNeutral ? tr("Open another…") : tr("Other journal…"));
    arrange();
}

void UnlockPage::onUnlocked(std::function<void(std::unique_ptr<vault::Session>)> receiver) {
    m_presenter.onUnlocked([this, receiver = std::move(receiver)](std::unique_ptr<vault::Session> session) {
        m_field->wipe();
        receiver(std::move(session));
    });
}

void UnlockPage::unlock() {
    m_typing.isShown = m_field->isShown();
    m_presenter.unlock(m_field->copySecret(), m_typing);
}

void UnlockPage::abandon() {
    m_field->wipe();
    m_presenter.abandon();
}

void UnlockPage::showState() {
    const UnlockPresenter::State& state = m_presenter.state();
    const bool isBusy = std::holds_alternative<UnlockPresenter::Unlocking>(state);
    m_field->setReadOnly(isBusy);
    m_unlock->setEnabled(!isBusy);
    m_busy->setVisible(isBusy);
    if (isBusy)
        m_note->clear();
    if (const auto* ready = std::get_if<UnlockPresenter::Ready>(&state))
        showReady(*ready);
    if (const auto* stopped = std::get_if<UnlockPresenter::Stopped>(&state))
        showStopped(stopped->error);
}

void UnlockPage::showReady(const UnlockPresenter::Ready& ready) {
    delete m_stopped;
    m_note->clear();
    if (ready.note) {
        m_note->say(*ready.note);
        m_frame->reveal(*m_note);
    }
    m_field->selectAll();
    m_field->setFocus();
    arrange();
}

void UnlockPage::showStopped(const vault::Error& error) {
    m_field->wipe();
    delete m_stopped;
    m_stopped = new StoppedView(m_theme, error, m_presenter.folder());
    m_stack->addWidget(m_stopped);
    m_stack->setCurrentWidget(m_stopped);
    connect(m_stopped, &StoppedView::otherJournalRequested, this, &UnlockPage::otherJournalRequested);
    connect(m_stopped, &StoppedView::closeRequested, this, [this] { window()->close(); });
    // Later, because it ends the view that asks.
    connect(m_stopped, &StoppedView::tryAgainRequested, &m_presenter, &UnlockPresenter::tryAgain, Qt::QueuedConnection);
    m_stopped->heading().focusAsStart();
    arrange();
}

void UnlockPage::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void UnlockPage::arrange() {
    const bool isTight = m_reflow == Reflow::Tight;
    const bool hasRoom = height() >= m_theme.px(15) * kRoomForMark;
    const bool isNeutral = m_preferences.now().windowName == settings::WindowName::Notes;
    m_mark->setVisible(hasRoom);
    m_sentence->setVisible(hasRoom && !isNeutral);
    m_headRoom->setFixedHeight(m_theme.px(hasRoom ? 32 : 8));
    m_hills->setVisible(!isTight && !m_stopped);
    for (Button* door : {m_pause, m_help})
        door->setMinimumWidth(m_theme.px((kColumnWidth - 12) / 2.0));
    m_unlock->setMinimumHeight(m_theme.px(kFieldHeight));
    m_frame->setRoom(isTight ? 17 : 32, isTight ? 18 : 20, 0);
    if (m_stopped)
        m_stopped->setReflow(m_reflow);
}

void UnlockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stopped)
        m_stopped->heading().focusAsStart();
    else
        m_field->setFocus();
}

void UnlockPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_hills->settle(rect());
    arrange();
}

} // namespace leeward::ui
