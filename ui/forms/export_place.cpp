#include "ui/forms/export_place.h"

#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QVBoxLayout>

namespace leeward::ui {

ExportPlace::ExportPlace(const Theme& theme, vault::Session& session, QWidget* parent)
    : QWidget(parent), m_presenter(session), m_answer(new Band(theme, BandTone::Notice, Icon::Info, {}, this)),
      m_card(new Card(theme, this)), m_place(new LineField(theme, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *whole, 12);
    whole->addWidget(m_answer);
    whole->addWidget(m_card);
    m_answer->hide();
    const QString name = tr("Where it is written");
    TextLabel* caption = fieldLabel(theme, name, m_card);
    caption->setBuddy(m_place);
    m_place->setAccessibleName(name);
    column().addWidget(caption);
    column().addWidget(m_place);
    connect(m_place, &QLineEdit::textChanged, this,
            [this](const QString& place) { Q_EMIT filled(!place.trimmed().isEmpty()); });
}

QVBoxLayout& ExportPlace::column() const {
    return m_card->column();
}

void ExportPlace::suggest(transfer::ExportForm form) {
    m_answer->hide();
    m_place->setText(m_presenter.placeFor(form));
}

std::optional<TakeOut> ExportPlace::request(transfer::ExportForm form, transfer::ExportScope scope) {
    if (const auto problem = m_presenter.problemOf(m_place->text())) {
        const ErrorText text = textFor(*problem);
        m_answer->setSentence(text.what, text.hint);
        m_answer->show();
        m_place->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return ExportPresenter::requestFor(form, scope, m_place->text());
}

} // namespace leeward::ui
