#include "ui/together/talk_row.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/sentences.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

TalkRow::TalkRow(const Theme& theme, const TalkLine& line, QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setScaledMargins(theme, *m_row, 20, 16, 20, 16);
    setScaledSpacing(theme, *m_row, 14);
    auto* words = new QHBoxLayout;
    setScaledSpacing(theme, *words, 14);
    BadgeLook disc{
        .role = TextRole::Small, .weight = 600, .words = colorsOf(Place::Shared).text, .fill = Color::SharedTint};
    disc.height = 28;
    disc.corner = -1;
    disc.padding = disc.end = line.number < 10 ? 10 : 5; // as wide as high
    if (line.number > 0)
        words->addWidget(new Badge(theme, QString::number(line.number), disc, this), 0, Qt::AlignTop);
    words->addLayout(makeWords(theme, line), 1);
    m_row->addLayout(words, 1);
    m_row->addLayout(makeSide(theme, line));
}

QBoxLayout* TalkRow::makeWords(const Theme& theme, const TalkLine& line) {
    auto* column = new QVBoxLayout;
    setScaledSpacing(theme, *column, 4);
    if (!line.text.isEmpty())
        column->addWidget(label(theme, TextRole::Heading, line.text, this));
    for (const QString& part : line.more)
        column->addWidget(label(theme, TextRole::Reading, part, this));
    if (!line.was.isEmpty()) {
        auto* was = label(theme, TextRole::Small, saidBefore(line.was), this);
        was->setTone(Color::Ink2);
        was->setStruck({static_cast<int>(was->text().indexOf(line.was)), static_cast<int>(line.was.size())});
        column->addWidget(was);
    }
    if (!line.remark.isEmpty())
        column->addWidget(label(theme, TextRole::Small, line.remark, this));
    return column;
}

QBoxLayout* TalkRow::makeSide(const Theme& theme, const TalkLine& line) {
    auto* side = new QHBoxLayout;
    setScaledSpacing(theme, *side, 8);
    const auto kind = line.isFirst ? Avatar::Kind::Mine : Avatar::Kind::Theirs;
    side->addWidget(new Avatar(theme, line.writer, kind, 20, this), 0, Qt::AlignVCenter);
    auto* whose = label(theme, TextRole::Small, line.whose, this);
    whose->setWordWrap(false);
    side->addWidget(whose, 0, Qt::AlignVCenter);
    side->addStretch(1);
    if (line.canPutBack) {
        auto* putBack = button(theme, tr("Put back"), {ButtonKind::Quiet, ButtonSize::Small, std::nullopt}, this);
        putBack->setAccessibleName(tr("Put back %1", "whose words").arg(line.whose));
        putBack->setAccessibleDescription(line.text);
        connect(putBack, &QAbstractButton::clicked, this, &TalkRow::putBackRequested);
        side->addWidget(putBack, 0, Qt::AlignVCenter);
    }
    return side;
}

void TalkRow::setReflow(Reflow reflow) {
    m_row->setDirection(reflow == Reflow::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace leeward::ui
