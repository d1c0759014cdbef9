#include "ui/together/together_dialog.h"

#include "core/vault/session.h"
#include "ui/base/avatar.h"
#include "ui/base/both_here.h"
#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/secret_edit.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_note.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

// Pixels at 100 %.
constexpr int kWidth = 520;
constexpr int kFieldHeight = 44;
constexpr int kBeside = 440; ///< what two fields beside each other need

QBoxLayout* nameRow(const Theme& theme, TextLabel* words, Avatar* disc) {
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme, *row, 8);
    row->addWidget(disc);
    row->addWidget(words, 1);
    return row;
}

} // namespace

TogetherDialog::TogetherDialog(const PageContext& context, QWidget* parent)
    : PageDialog(context.theme, kWidth, parent), m_context(context), m_door(context),
      m_people(new QBoxLayout(QBoxLayout::LeftToRight)), m_field(new SecretEdit(context.theme, this)),
      m_note(new ErrorNote(context.theme, ErrorNote::Tone::Calm, this)),
      m_busy(new BusyRing(context.theme, tr("Opening. This takes a few seconds on purpose."), this)),
      m_notToday(button(context.theme, tr("Not today"), {}, this)),
      m_open(button(context.theme, tr("Open together"), {ButtonKind::Primary, {}, {}}, this)) {
    setAttribute(Qt::WA_DeleteOnClose, false); // it is opened again
    setPlace(*this, Place::Shared);
    const Theme& theme = context.theme;
    const auto other = context.session.other();
    setScaledSpacing(theme, column(), 10);
    column().addWidget(label(theme, TextRole::Heading, tr("Open together"), this));
    column().addWidget(
        label(theme, TextRole::Ui, tr("You each unlock with your own words. Look away while the other types."), this));
    setScaledSpacing(theme, *m_people, 20);
    m_people->addWidget(makeFirst(), 1, Qt::AlignTop);
    m_people->addWidget(makeSecond(other ? toQt(other->name) : QString()), 1, Qt::AlignTop);
    column().addLayout(m_people);
    column().addWidget(m_note);
    column().addWidget(m_busy);
    end().addLayout(makeAnswers());
    connect(&m_door, &TogetherDoor::changed, this, &TogetherDialog::refresh);
    connect(&context.both, &BothHere::began, this, &QDialog::accept);
    connect(&theme, &Theme::changed, this, &TogetherDialog::arrange);
    refresh();
}

QWidget* TogetherDialog::makeFirst() {
    const Theme& theme = m_context.theme;
    const QString name = toQt(m_context.session.me().name);
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 6);
    column->addLayout(nameRow(theme, label(theme, TextRole::Strong, name, holder),
                              new Avatar(theme, name, Avatar::Kind::Mine, 20, holder)));
    BadgeLook look{.icon = Icon::Check, .role = TextRole::Ui, .words = Color::Ink, .fill = Color::Surface};
    look.edge = Color::Control;
    look.height = kFieldHeight;
    look.padding = look.end = 14;
    auto* ready = new Badge(theme, tr("Ready"), look, holder);
    ready->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ready->setAccessibleName(tr("%1 is ready", "a person's name").arg(name));
    column->addWidget(ready);
    return holder;
}

QWidget* TogetherDialog::makeSecond(const QString& name) {
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 6);
    auto* words = label(theme, TextRole::Strong, name, holder);
    words->setBuddy(m_field);
    column->addLayout(nameRow(theme, words, new Avatar(theme, name, Avatar::Kind::Theirs, 20, holder)));
    m_field->setAccessibleName(tr("Passphrase of %1", "a person's name").arg(name));
    column->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TogetherDialog::refresh);
    connect(m_field, &SecretEdit::capsLockNoticed, this, [this](bool isOn) { m_capsLock = isOn; });
    return holder;
}

QLayout* TogetherDialog::makeAnswers() {
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_context.theme, *row, 12);
    row->addStretch(1);
    row->addWidget(m_notToday);
    row->addWidget(m_open);
    m_notToday->setAutoDefault(false);
    m_open->setDefault(true);
    connect(m_notToday, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_open, &QAbstractButton::clicked, this, &TogetherDialog::knock);
    return row;
}

void TogetherDialog::arrange() {
    m_field->setMinimumHeight(theme().px(kFieldHeight));
    const bool isNarrow = insideWidth() < theme().px(kBeside);
    m_people->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitToWindow();
}

void TogetherDialog::showEvent(QShowEvent* event) {
    arrange();
    m_field->setFocus(Qt::OtherFocusReason);
    PageDialog::showEvent(event);
}

void TogetherDialog::done(int result) {
    m_field->wipe();
    m_field->setShowing(SecretEdit::Showing::Hidden);
    m_door.abandon();
    QDialog::done(result);
}

void TogetherDialog::knock() {
    m_door.knock(m_field->copySecret(), {m_capsLock, m_field->isShown()});
}

void TogetherDialog::refresh() {
    const bool isWorking = m_door.isWorking();
    m_busy->setVisible(isWorking);
    m_field->setReadOnly(isWorking);
    m_open->setEnabled(!isWorking && !m_field->text().isEmpty());
    if (!m_door.problem()) {
        m_note->clear();
    } else if (m_note->isHidden()) {
        m_note->say(*m_door.problem());
        m_field->selectAll();
        m_field->setFocus(Qt::OtherFocusReason);
    }
    fitToWindow();
}

} // namespace leeward::ui
