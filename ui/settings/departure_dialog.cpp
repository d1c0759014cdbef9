#include "ui/settings/departure_dialog.h"

#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

using store::OwnWords;

namespace {

constexpr int kWidth = 620; // at 100 %

} // namespace

DepartureDialog::DepartureDialog(const Theme& theme, const QString& heading, const QString& go, QWidget* parent)
    : PageDialog(theme, kWidth, parent) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 8);
    auto* title = new HeadingLabel(theme, TextRole::Heading, heading, this);
    column().addWidget(title);
    // Of the same weight as the other answer.
    connect(&addAnswers(go), &QAbstractButton::clicked, this, [this] { decide(); });
    title->focusAsStart();
}

void DepartureDialog::addWords(const QString& heading, const QStringList& sentences) {
    column().addSpacing(theme().px(6));
    column().addWidget(label(theme(), TextRole::Strong, heading, this));
    for (const QString& sentence : sentences) {
        auto* words = label(theme(), TextRole::Ui, sentence, this);
        words->setTone(Color::Ink2);
        column().addWidget(words);
    }
}

void DepartureDialog::addOwnWords() {
    const QString name = tr("Your words there");
    column().addSpacing(theme().px(6));
    column().addWidget(label(theme(), TextRole::Strong, name, this));
    // The order is that of store::OwnWords.
    m_words = new Segments(theme(), name, {{tr("Leave them")}, {tr("Take them out")}}, this);
    column().addWidget(m_words, 0, Qt::AlignLeading);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("They may have been read, or copied, either way. Yours are kept in My plan."), this));
    connect(m_words, &Segments::chosenByHand, this, [this] { refresh(); });
}

std::optional<OwnWords> DepartureDialog::ownWords() const {
    if (m_words == nullptr)
        return OwnWords::LeaveThem; // there are none to decide about
    const auto chosen = m_words->chosen();
    if (!chosen)
        return std::nullopt;
    return *chosen == 0 ? OwnWords::LeaveThem : OwnWords::TakeThemOut;
}

void DepartureDialog::chooseOwnWords(OwnWords words) {
    if (m_words != nullptr)
        m_words->setChosen(static_cast<int>(words));
}

} // namespace leeward::ui
