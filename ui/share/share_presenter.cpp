#include "ui/share/share_presenter.h"

#include "core/secret/random.h"
#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/text.h"

#include <algorithm>

namespace leeward::ui {

using records::Passage;
using store::OwnPassage;

SharePresenter::SharePresenter(const PageContext& context) : m_session(context.session), m_random(context.random) {}

bool SharePresenter::isPossible() const {
    return m_session.isOfTwo();
}

QString SharePresenter::otherName() const {
    const auto other = m_session.other();
    return other ? toQt(other->name) : QString();
}

QString SharePresenter::ownName() const {
    return toQt(m_session.me().name);
}

bool SharePresenter::fits(const QString& words) const {
    return toUtf8(words).size() <= records::kMaxPassageBytes;
}

Result<Id<Passage>, store::SaveError> SharePresenter::share(const QString& words, std::uint8_t place,
                                                            const std::optional<Id<records::Entry>>& from) {
    const Passage passage{
        .id = m_random.newId<Passage>(), .owner = m_session.me().id, .text = toUtf8(words), .place = place};
    RETURN_IF_FAILED(m_session.passages().share(passage, from));
    return passage.id;
}

std::vector<OwnPassage> SharePresenter::mine() const {
    if (!isPossible())
        return {};
    return m_session.passages().mine().value_or(std::vector<OwnPassage>());
}

std::vector<OwnPassage> SharePresenter::mineFrom(const Id<records::Entry>& entry) const {
    auto passages = mine();
    std::erase_if(passages, [&entry](const OwnPassage& each) { return each.from != entry; });
    return passages;
}

std::vector<Passage> SharePresenter::all() const {
    if (!isPossible())
        return {};
    return m_session.passages().all().value_or(std::vector<Passage>());
}

bool SharePresenter::isMine(const Passage& passage) const {
    return passage.owner == m_session.me().id;
}

store::ChangeListeners::Subscription SharePresenter::onChange(const std::function<void()>& call) {
    return m_session.changes().subscribe([call](const store::Changed& changed) {
        if (std::holds_alternative<Id<Passage>>(changed))
            call();
    });
}

Result<void, store::SaveError> SharePresenter::takeBack(const Id<Passage>& id) {
    return m_session.passages().takeBack(id);
}

} // namespace leeward::ui
