#include "ui/share/passage_bands.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/share/passage_words.h"
#include "ui/share/pieces.h"

#include <QVBoxLayout>

namespace leeward::ui {

PassageBands::PassageBands(const Theme& theme, Says says, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_says(says), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_column, 12);
    hide();
}

void PassageBands::show(const std::vector<store::OwnPassage>& passages, const QString& other) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its own button that was pressed
        delete item;
    }
    for (const store::OwnPassage& passage : passages)
        m_column->addWidget(makeBand(passage, other));
    setVisible(!passages.empty());
}

QWidget* PassageBands::makeBand(const store::OwnPassage& passage, const QString& other) {
    const QString words = toQt(passage.passage.text);
    const QString lead = m_says == Says::Where ? tr("In %1:", "a place").arg(placeName(passage.passage.place))
                                               : canReadWords(other, piecesOf(words).size());
    auto* band = new Band(m_theme, passage.isAsShared ? BandTone::Shared : BandTone::Notice,
                          passage.isAsShared ? Icon::Shared : Icon::Notice, {}, this);
    if (passage.isAsShared)
        band->setSentence(lead, quoted(words));
    else
        band->setSentence(tr("Somebody changed this, or took it out, where both can read it."), quoted(words));
    Button* back = band->addAction(tr("Take back"));
    back->setAccessibleName(tr("Take back: %1", "somebody’s words").arg(quoted(words)));
    connect(back, &QAbstractButton::clicked, this, [this, id = passage.passage.id] { Q_EMIT takeBackRequested(id); });
    return band;
}

} // namespace leeward::ui
