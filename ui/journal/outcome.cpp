#include "ui/journal/outcome.h"

#include "ui/errors/error_text.h"

#include <utility>

namespace leeward::ui {

void Outcome::tell(const Saved& saved) {
    if (!saved)
        Q_EMIT toastRequested(textFor(saved.error()).what, {}, {});
}

void Outcome::tell(const BulkChanges::Answer& answer, const QString& sentence) {
    if (answer)
        say(sentence, [this, undo = answer->undo] { tell(undo()); });
    else
        Q_EMIT toastRequested(notDoneText(answer.error()).what, {}, {});
}

void Outcome::say(const QString& sentence, const std::function<void()>& undo) {
    if (undo)
        m_undo = undo;
    Q_EMIT toastRequested(sentence, undo ? tr("Undo") : QString(), undo);
}

void Outcome::undo() {
    if (m_undo)
        std::exchange(m_undo, {})();
}

} // namespace leeward::ui
