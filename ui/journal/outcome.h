#pragma once

#include "core/store/change.h"
#include "ui/journal/bulk_changes.h"

#include <QObject>
#include <QString>

#include <functional>

namespace leeward::ui {

/// Says how something went, and keeps the way back from what was done last.
class Outcome final : public QObject {
    Q_OBJECT

public:
    using Saved = Result<void, store::SaveError>;
    using QObject::QObject;

    /// Says why it could not be saved, or nothing.
    void tell(const Saved& saved);

    /// Says \p sentence, or why nothing was done; with a way back.
    void tell(const BulkChanges::Answer& answer, const QString& sentence);
    void say(const QString& sentence, const std::function<void()>& undo = {});

    /// Goes the way back, once.
    void undo();

    /// There is no way back any more.
    void forget() { m_undo = {}; }

Q_SIGNALS:
    /// As Page has it.
    void toastRequested(const QString& sentence, const QString& undoLabel, std::function<void()> undo);

private:
    std::function<void()> m_undo;
};

} // namespace leeward::ui
