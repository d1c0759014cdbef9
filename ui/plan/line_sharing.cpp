#include "ui/plan/line_sharing.h"

#include "ui/base/page_context.h"
#include "ui/errors/error_text.h"
#include "ui/share/passage_words.h"
#include "ui/share/share_dialog.h"

namespace leeward::ui {

LineSharing::LineSharing(const PageContext& context, QWidget* page)
    : QObject(page), m_theme(context.theme), m_presenter(context), m_page(*page) {}

void LineSharing::ask(const std::vector<QString>& texts) {
    auto* dialog = new ShareDialog(m_theme, m_presenter, {texts, std::nullopt}, &m_page);
    connect(dialog, &ShareDialog::shared, this, [this](const Id<records::Passage>& id, std::uint8_t place) {
        Q_EMIT said(sharedWords(place), [this, id] { takeBack(id); });
    });
    dialog->open();
}

void LineSharing::takeBack(const Id<records::Passage>& id) {
    const auto done = m_presenter.takeBack(id);
    Q_EMIT said(done ? takenBackWords(m_presenter.otherName()) : textFor(done.error()).what, {});
}

} // namespace leeward::ui
