#pragma once

#include "core/store/passages.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace leeward::secret {
class Random;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

struct PageContext;

/// Decides about passages: what is shared of one's private texts, where it goes, and taking it back.
class SharePresenter {
public:
    /// Everything in \p context outlives it.
    explicit SharePresenter(const PageContext& context);

    /// Whether there is somebody to share with: a shared space that is open.
    bool isPossible() const;

    /// What the other person likes to be called; may be empty.
    QString otherName() const;

    /// What one is called oneself.
    QString ownName() const;

    /// Whether \p words fit into one passage.
    bool fits(const QString& words) const;

    /// Shares a copy of \p words; nothing says where they came from but one's own space.
    Result<Id<records::Passage>, store::SaveError> share(const QString& words, std::uint8_t place,
                                                         const std::optional<Id<records::Entry>>& from);

    /// What one shares oneself; of one entry, when it is named.
    std::vector<store::OwnPassage> mine() const;
    std::vector<store::OwnPassage> mineFrom(const Id<records::Entry>& entry) const;

    /// Everything that both can read.
    std::vector<records::Passage> all() const;
    bool isMine(const records::Passage& passage) const;

    /// Calls \p call whenever something is shared or taken back, until the handle dies.
    store::ChangeListeners::Subscription onChange(const std::function<void()>& call);

    /// Takes it out of the shared space at once.
    Result<void, store::SaveError> takeBack(const Id<records::Passage>& id);

private:
    vault::Session& m_session;
    secret::Random& m_random;
};

} // namespace leeward::ui
