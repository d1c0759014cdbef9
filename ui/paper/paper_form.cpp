#include "ui/paper/paper_form.h"

#include "ui/base/check_box.h"
#include "ui/base/section_names.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

PaperForm::PaperForm(const Theme& theme, const PaperPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_column(new QVBoxLayout(this)),
      m_ticks(new QWidget(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_column, 10);
    addWords();
    addKinds();
    addSections();
    addSheets();
    m_column->addStretch(1);
    m_whole->setChecked(true);
    refresh();
}

void PaperForm::addWords() {
    m_column->addWidget(label(m_theme, TextRole::Body,
                              tr("Paper can be found, and so can a file: neither is locked. Who might see it, where "
                                 "you would keep it?"),
                              this));
    if (m_presenter.place() != Place::Shared)
        return;
    m_whose = label(m_theme, TextRole::Small, {}, this);
    m_column->addWidget(m_whose);
    if (!m_presenter.canHaveBoth())
        return;
    const auto& other = m_presenter.source().other;
    const QString name = other ? toQt(other->name) : QString();
    m_theirs = new CheckBox(m_theme,
                            name.isEmpty() ? tr("The other person: my words may be on it, too")
                                           : tr("%1: my words may be on it, too", "a person's name").arg(name),
                            this);
    m_column->addWidget(m_theirs);
    connect(m_theirs, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

WhoseWords PaperForm::whose() const {
    return m_theirs && m_theirs->isChecked() ? WhoseWords::Both : WhoseWords::Own;
}

QString PaperForm::whoseWords() const {
    if (whose() == WhoseWords::Both)
        return tr("The words of both of you are on it, with whose they are.");
    const auto& other = m_presenter.source().other;
    const QString name = other ? toQt(other->name) : QString();
    return name.isEmpty() ? tr("Your own words are on it. The other person’s are left out.")
                          : tr("Your own words are on it. %1’s words are left out.").arg(name);
}

RadioButton* PaperForm::addKind(const QString& words) {
    auto* button = new RadioButton(m_theme, words, this);
    m_column->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
        if (!isOn)
            return;
        refresh();
        Q_EMIT changed();
    });
    return button;
}

void PaperForm::addKinds() {
    m_column->addWidget(fieldLabel(m_theme, tr("What goes on it"), this));
    m_whole = addKind(tr("The whole plan"));
    m_chosen = addKind(tr("Chosen sections"));
    m_column->addWidget(m_ticks);
    m_card = addKind(tr("A card for the wallet: words and signals alone"));
}

void PaperForm::addSections() {
    auto* column = new QVBoxLayout(m_ticks);
    setScaledMargins(m_theme, *column, 24, 0, 0, 4);
    setScaledSpacing(m_theme, *column, 6);
    const auto sections = m_presenter.sections(m_theirs ? WhoseWords::Both : WhoseWords::Own);
    for (const records::PlanSection section : sections) {
        auto* tick = new CheckBox(m_theme, sectionName(section, m_presenter.place()), m_ticks);
        tick->setChecked(true);
        column->addWidget(tick);
        m_sections[section] = tick;
        connect(tick, &QCheckBox::toggled, this, &PaperForm::changed);
    }
}

void PaperForm::addSheets() {
    m_column->addWidget(fieldLabel(m_theme, tr("Sheet"), this));
    // The orders are those of paper::Sheet and paper::CardSheet.
    m_sheet = new Segments(m_theme, tr("Sheet"), {{tr("A4")}, {tr("Letter")}}, this);
    m_cardSheet = new Segments(m_theme, tr("Sheet"), {{tr("Card")}, {tr("A4")}, {tr("Letter")}}, this);
    const paper::Sheet usual = usualSheet(QLocale().territory());
    m_sheet->setChosen(usual == paper::Sheet::A4 ? 0 : 1);
    m_cardSheet->setChosen(usual == paper::Sheet::A4 ? 1 : 2);
    m_hint =
        label(m_theme, TextRole::Small, tr("To cut out and fold: 85 × 54 mm. “Card” is a sheet of that size."), this);
    for (Segments* sheets : {m_sheet, m_cardSheet}) {
        m_column->addWidget(sheets, 0, Qt::AlignLeading);
        connect(sheets, &Segments::chosenByHand, this, &PaperForm::changed);
    }
    m_column->addWidget(m_hint);
}

void PaperForm::refresh() {
    if (m_whose)
        m_whose->setWords(whoseWords());
    const auto sections = m_presenter.sections(whose());
    for (const auto& [section, tick] : m_sections)
        tick->setVisible(std::ranges::count(sections, section) > 0);
    m_ticks->setVisible(m_chosen->isChecked());
    m_sheet->setVisible(!m_card->isChecked());
    m_cardSheet->setVisible(m_card->isChecked());
    m_hint->setVisible(m_card->isChecked());
}

PaperChoice PaperForm::choice() const {
    PaperChoice choice;
    choice.whose = whose();
    choice.kind = m_card->isChecked()     ? PaperKind::Card
                  : m_chosen->isChecked() ? PaperKind::Sections
                                          : PaperKind::WholePlan;
    for (const auto& [section, tick] : m_sections)
        if (tick->isChecked())
            choice.sections.insert(section);
    choice.sheet = static_cast<paper::Sheet>(m_sheet->chosen().value_or(0));
    choice.cardSheet = static_cast<paper::CardSheet>(m_cardSheet->chosen().value_or(0));
    return choice;
}

} // namespace leeward::ui
