#include "ui/support/own_support.h"

#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_note.h"
#include "ui/errors/error_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

using Kind = OwnSupport::Entry::Kind;

constexpr int kMostLetters = 500;

struct Words {
    QString heading, add, name, reach, note;
};

Words wordsOf(Kind kind) {
    switch (kind) {
    case Kind::Line:
        return {OwnSupport::tr("My lines"), OwnSupport::tr("Add a line"), OwnSupport::tr("What it is called"),
                OwnSupport::tr("Number or address"), OwnSupport::tr("What is good to know")};
    case Kind::Appointment:
        return {OwnSupport::tr("My appointments"), OwnSupport::tr("Add an appointment"), OwnSupport::tr("With whom"),
                OwnSupport::tr("When"), OwnSupport::tr("What is good to know")};
    case Kind::Person:
        break;
    }
    return {OwnSupport::tr("My people"), OwnSupport::tr("Add someone"), OwnSupport::tr("What you call them"),
            OwnSupport::tr("How to reach them"), OwnSupport::tr("What is good to know")};
}

} // namespace

OwnSupport::OwnSupport(const Theme& theme, settings::SpaceChoices& choices, Kind kind, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_choices(choices), m_kind(kind), m_column(new QVBoxLayout(this)),
      m_card(makeCard()) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_column, 10);
    auto* head = new QHBoxLayout;
    head->addWidget(label(theme, TextRole::Heading, wordsOf(kind).heading, this), 1, Qt::AlignVCenter);
    head->addWidget(new VisibilityChip(theme, Place::Private, VisibilityChip::Form::InCard, this));
    m_column->addLayout(head);
    m_add = button(theme, wordsOf(kind).add, {ButtonKind::Quiet, ButtonSize::Small, Icon::Plus}, this);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_column->addWidget(m_card);
    m_card->hide();
    connect(m_add, &Button::clicked, this, [this] { begin(std::nullopt); });
}

QWidget* OwnSupport::makeCard() {
    auto* card = new Card(m_theme, this);
    QVBoxLayout& column = card->column();
    setScaledSpacing(m_theme, column, 8);
    const Words words = wordsOf(m_kind);
    addField(column, m_name, words.name);
    addField(column, m_reach, words.reach);
    addField(column, m_note, words.note);
    m_problem = new ErrorNote(m_theme, ErrorNote::Tone::Problem, card);
    column.addWidget(m_problem);
    auto* finish = button(m_theme, tr("Done"), {ButtonKind::Outline, ButtonSize::Small, {}}, card);
    m_takeOut = button(m_theme, tr("Take out"), {ButtonKind::Remove, ButtonSize::Small, {}}, card);
    auto* row = new QHBoxLayout;
    row->addWidget(finish);
    row->addWidget(m_takeOut);
    row->addStretch(1);
    column.addLayout(row);
    connect(finish, &Button::clicked, this, &OwnSupport::done);
    connect(m_takeOut, &Button::clicked, this, &OwnSupport::takeOut);
    return card;
}

void OwnSupport::addField(QVBoxLayout& column, LineField*& field, const QString& name) {
    auto* caption = fieldLabel(m_theme, name, this);
    field = new LineField(m_theme, this);
    field->setMaxLength(kMostLetters);
    field->setAccessibleName(name);
    caption->setBuddy(field);
    column.addWidget(caption);
    column.addWidget(field);
    connect(field, &LineField::returnPressed, this, &OwnSupport::done);
}

void OwnSupport::load() {
    if (m_card->isHidden())
        m_entries = m_choices.support();
    rebuild();
}

void OwnSupport::rebuild() {
    delete m_list;
    auto* list = new ListFrame(m_theme, this);
    m_list = list;
    list->setAccessibleName(wordsOf(m_kind).heading);
    bool isEmpty = true;
    for (std::size_t index = 0; index < m_entries.size(); ++index)
        if (m_entries[index].kind == m_kind) {
            list->addRow(makeRow(index, list));
            isEmpty = false;
        }
    list->setVisible(!isEmpty);
    m_column->insertWidget(1, list);
}

QWidget* OwnSupport::makeRow(std::size_t index, QWidget* owner) {
    const Entry& entry = m_entries[index];
    auto* row = new QWidget(owner);
    auto* line = new QHBoxLayout(row);
    setScaledMargins(m_theme, *line, 18, 10, 10, 10);
    setScaledSpacing(m_theme, *line, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(fieldLabel(m_theme, toQt(entry.name), row));
    for (const std::string* said : {&entry.reach, &entry.note})
        if (!said->empty())
            words->addWidget(label(m_theme, TextRole::Small, toQt(*said), row));
    line->addLayout(words, 1);
    const QString name = toQt(entry.name);
    if (const QString reach = toQt(entry.reach); !reach.isEmpty() && m_kind != Kind::Appointment) {
        auto* copy = iconButton(m_theme, Icon::Copy, tr("Copy how to reach %1").arg(name), row);
        line->addWidget(copy, 0, Qt::AlignTop);
        connect(copy, &Button::clicked, this, [this, reach] { Q_EMIT copyRequested(reach); });
    }
    auto* edit = iconButton(m_theme, Icon::Edit, tr("Change %1").arg(name), row);
    line->addWidget(edit, 0, Qt::AlignTop);
    // Later, because it ends the button that asks.
    connect(
        edit, &Button::clicked, this, [this, index] { begin(index); }, Qt::QueuedConnection);
    return row;
}

void OwnSupport::begin(std::optional<std::size_t> index) {
    if (!flush())
        return;
    m_edited = index;
    const Entry entry = index ? m_entries.at(*index) : Entry{m_kind, {}, {}, {}};
    m_name->setText(toQt(entry.name));
    m_reach->setText(toQt(entry.reach));
    m_note->setText(toQt(entry.note));
    m_problem->clear();
    m_takeOut->setVisible(index.has_value());
    m_add->hide();
    m_card->show();
    Q_EMIT begun();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// Closes what is being written. Words that were typed are kept; without any nothing is added.
void OwnSupport::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_card->isHidden())
        done();
    else
        QWidget::keyPressEvent(event);
}

void OwnSupport::done() {
    if (flush())
        m_add->setFocus(Qt::OtherFocusReason);
}

bool OwnSupport::flush() {
    if (m_card->isHidden())
        return true;
    const Entry entry{m_kind, toUtf8(m_name->text().trimmed()), toUtf8(m_reach->text().trimmed()),
                      toUtf8(m_note->text().trimmed())};
    const bool isEmpty = entry.name.empty() && entry.reach.empty() && entry.note.empty();
    // Another list may have kept something since.
    m_entries = m_choices.support();
    if (m_edited && *m_edited < m_entries.size())
        m_entries[*m_edited] = entry;
    else if (!isEmpty)
        m_entries.push_back(entry);
    return keep();
}

void OwnSupport::takeOut() {
    m_entries = m_choices.support();
    const std::vector<Entry> before = m_entries;
    if (!m_edited || *m_edited >= m_entries.size())
        return;
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(*m_edited));
    if (!keep())
        return;
    m_was = before;
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT takenOut(tr("It is taken out."));
}

void OwnSupport::undo() {
    if (!m_was)
        return;
    m_entries = *m_was;
    m_was.reset();
    if (keep())
        rebuild();
}

/// Keeps all, and shows the list; what could not be kept stays in the fields.
bool OwnSupport::keep() {
    if (const auto kept = m_choices.setSupport(m_entries); !kept) {
        m_problem->say(textFor(kept.error()));
        return false;
    }
    m_problem->clear();
    m_card->hide();
    m_add->show();
    m_edited.reset();
    for (LineField* field : {m_name, m_reach, m_note})
        field->clear();
    rebuild();
    return true;
}

} // namespace leeward::ui
