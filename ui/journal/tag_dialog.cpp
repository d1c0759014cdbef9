#include "ui/journal/tag_dialog.h"

#include "core/records/entry.h"
#include "ui/base/answers.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/line_field.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 480; // at 100 %
constexpr qsizetype kMostOffered = 12;

} // namespace

TagDialog::TagDialog(const Theme& theme, const QStringList& inUse, QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_tag(new LineField(theme, this)) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 12);
    column().addWidget(new HeadingLabel(theme, TextRole::Heading, tr("Tag these pages"), this));
    auto* words = fieldLabel(theme, tr("A word of yours"), this);
    words->setBuddy(m_tag);
    m_tag->setAccessibleName(words->text());
    column().addWidget(words);
    column().addWidget(m_tag);
    addOffered(inUse);
    addEnd();
    m_tag->setFocus(Qt::OtherFocusReason);
}

void TagDialog::addOffered(const QStringList& inUse) {
    auto* offered = new ChipFlow(theme(), this);
    for (const QString& tag : inUse.mid(0, kMostOffered)) {
        Chip* chip = offered->addChoice(tag);
        connect(chip, &QAbstractButton::clicked, this, [this, offered, chip, tag] {
            offered->setChosen(chip->isChecked() ? QStringList{tag} : QStringList{});
            m_tag->setText(chip->isChecked() ? tag : QString());
        });
    }
    offered->setVisible(!inUse.isEmpty());
    column().addWidget(offered);
}

void TagDialog::addEnd() {
    m_go = button(theme(), tr("Tag them"), {ButtonKind::Primary, ButtonSize::Normal, {}}, this);
    m_go->setEnabled(false);
    end().addLayout(answers(theme(), *this, *m_go));
    connect(m_tag, &QLineEdit::textChanged, this, [this] { m_go->setEnabled(isFine()); });
    connect(m_tag, &QLineEdit::returnPressed, this, [this] {
        if (isFine())
            m_go->click();
    });
    connect(m_go, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(m_tag->text());
        accept();
    });
}

bool TagDialog::isFine() const {
    const std::string word = toUtf8(m_tag->text().simplified());
    return !word.empty() && word.size() <= records::kMaxWordBytes;
}

} // namespace leeward::ui
