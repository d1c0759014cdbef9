#include "ui/settings/close_dialog.h"

#include <QVBoxLayout>

namespace leeward::ui {

CloseDialog::CloseDialog(const Theme& theme, const QString& otherName, QWidget* parent)
    : DepartureDialog(theme, tr("Close the shared space, for you"), tr("Close it, for me"), parent) {
    addWords(tr("You can do this alone. It needs no reason."),
             {tr("Your journal and My plan stay as they are."),
              tr("Your own lines of Our plan are kept in My plan, where only you can read them."),
              tr("Our plan, Together and what you share end for you. They can’t be opened again.")});
    const QString who = otherName.isEmpty() ? tr("What the other person sees") : tr("What %1 sees").arg(otherName);
    addWords(who, {tr("With their next unlock: “This space is closed.” No reason, no time, and nothing to answer."),
                   tr("Their own journal and plan stay with them.")});
    addOwnWords();
    CloseDialog::refresh();
}

void CloseDialog::refresh() {
    setMissing(ownWords() ? QString() : tr("What becomes of your words there?"));
}

void CloseDialog::decide() {
    Q_EMIT decided(Departure{*ownWords(), nullptr});
    accept();
}

} // namespace leeward::ui
