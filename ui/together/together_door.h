#pragma once

#include "core/secret/secret_bytes.h"
#include "core/vault/vault_error.h"
#include "ui/base/background.h"
#include "ui/base/page_context.h"
#include "ui/errors/error_text.h"

#include <QObject>

#include <optional>

namespace leeward::ui {

/// Lets the second person in, with what they typed. Nothing is counted: every try is like the first.
class TogetherDoor final : public QObject {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    explicit TogetherDoor(const PageContext& context, QObject* parent = nullptr);

    /// Tries what was typed; PageContext::both begins when it opens. Nothing happens while another try is on its way.
    void knock(const secret::SecretBytes& typed, const Typing& typing);

    /// Whatever is on its way comes to nothing, and nothing is left to read.
    void abandon();

    bool isWorking() const { return m_deriving.isRunning(); }

    /// Why it did not open, if it did not.
    const std::optional<ErrorText>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    using Derived = vault::VaultResult<secret::SecretBytes>;
    void take(Derived derived, const Typing& typing);
    void refuse(const ErrorText& problem);

    PageContext m_context;
    Background<Derived> m_deriving;
    std::optional<ErrorText> m_problem;
};

} // namespace leeward::ui
