#include "ui/errors/error_note.h"

#include "ui/base/accessible.h"
#include "ui/base/icon_view.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

ErrorNote::ErrorNote(const Theme& theme, Tone tone, QWidget* parent)
    : QWidget(parent), m_what(new TextLabel(theme, TextRole::Ui, QString())),
      m_hint(new TextLabel(theme, TextRole::Small, QString())) {
    const bool isCalm = tone == Tone::Calm;
    m_what->setTone(isCalm ? Color::Ink : Color::Brick);
    m_hint->setTone(Color::Ink);
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 0, 0, 0, 12);
    setScaledSpacing(theme, *row, 10);
    auto* words = new QVBoxLayout;
    setScaledSpacing(theme, *words, 4);
    words->addWidget(m_what);
    words->addWidget(m_hint);
    row->addWidget(new IconView(theme, isCalm ? Icon::Info : Icon::Notice, isCalm ? Color::Calm : Color::Brick, 20), 0,
                   Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void ErrorNote::say(const ErrorText& text) {
    m_what->setWords(text.what);
    m_hint->setWords(text.hint);
    setAccessibleName(text.what + QLatin1Char(' ') + text.hint);
    show();
    announce(*this);
}

void ErrorNote::clear() {
    hide();
    setAccessibleName(QString());
}

} // namespace leeward::ui
