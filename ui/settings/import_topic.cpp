#include "ui/settings/import_topic.h"

#include "ui/base/button.h"
#include "ui/base/file_dialog.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace leeward::ui {

ImportTopic::ImportTopic(const Theme& theme, QWidget* parent)
    : TopicPage(theme, tr("Import"), parent), m_answer(new Band(theme, BandTone::Notice, Icon::Info, {}, this)) {
    column().addWidget(label(theme, TextRole::Body,
                             tr("Pages from another journal, into your own. First you see what was found; nothing "
                                "changes until you say so."),
                             this));
    column().addWidget(m_answer);
    addPlace();
    column().addWidget(label(theme, TextRole::Small,
                             tr("Known are a folder of Markdown pages, and a file from this program, from Day One or "
                                "from jrnl: JSON, or a zip file with it. Words, dates and tags come in. Pictures stay "
                                "where they are."),
                             this));
    column().addWidget(label(theme, TextRole::Small,
                             tr("Doing it twice adds nothing: pages that are here already are left out."), this));
    column().addStretch(1);
    m_answer->hide();
}

void ImportTopic::addPlace() {
    auto* card = new Card(theme(), this);
    column().addWidget(card);
    const QString name = tr("Where it is");
    m_place = new LineField(theme(), this);
    m_place->setAccessibleName(name);
    TextLabel* caption = fieldLabel(theme(), name, this);
    caption->setBuddy(m_place);
    auto* file = button(theme(), tr("A file…"), {}, this);
    auto* folder = button(theme(), tr("A folder…"), {}, this);
    m_look = button(theme(), tr("Look what is there"), {ButtonKind::Outline, ButtonSize::Normal, {}}, this);
    m_look->setEnabled(false);
    auto* ways = new QHBoxLayout;
    setScaledSpacing(theme(), *ways, 10);
    ways->addWidget(file);
    ways->addWidget(folder);
    ways->addStretch(1);
    card->column().addWidget(caption);
    card->column().addWidget(m_place);
    card->column().addLayout(ways);
    card->column().addWidget(m_look, 0, Qt::AlignTrailing);
    connect(file, &QAbstractButton::clicked, this, &ImportTopic::askForFile);
    connect(folder, &QAbstractButton::clicked, this, &ImportTopic::askForFolder);
    connect(m_look, &QAbstractButton::clicked, this, &ImportTopic::look);
    connect(m_place, &QLineEdit::returnPressed, m_look, &QAbstractButton::click);
    connect(m_place, &QLineEdit::textChanged, this, [this](const QString& place) {
        m_look->setEnabled(!place.trimmed().isEmpty());
        m_answer->hide();
    });
}

void ImportTopic::askForFile() {
    QFileDialog* dialog = newFileDialog(this, tr("Choose the file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Journals (*.json *.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_place->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ImportTopic::askForFolder() {
    QFileDialog* dialog = newFileDialog(this, tr("Choose the folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_place->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ImportTopic::look() {
    const QString place = QDir::fromNativeSeparators(m_place->text());
    if (!QFileInfo::exists(place)) {
        const ErrorText text = textFor(transfer::ImportProblem::NotFound);
        m_answer->setSentence(text.what, text.hint);
        m_answer->show();
        m_place->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT transferRequested(BringIn{std::filesystem::path(place.toStdU16String())});
}

void ImportTopic::leave() {
    // Where another journal lies does not wait on the page.
    m_place->clear();
}

} // namespace leeward::ui
