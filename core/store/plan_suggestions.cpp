#include "core/store/our_plan.h"

#include <map>
#include <set>

namespace leeward::store {

using records::Suggestion;

Result<void, SaveError> OurPlan::suggest(const Suggestion& suggestion) {
    const auto line = m_lines.find(suggestion.line);
    if (!line)
        return Fail{saveErrorFrom(line.error())};
    if (!*line || (*line)->isRemoved)
        return Fail{SaveError::Behind};
    if (suggestion.by != m_me || (*line)->owner == m_me)
        return Fail{SaveError::NotOwner};
    if (!check(withWordsOf(suggestion, **line)).empty())
        return Fail{SaveError::Refused};
    const auto put = m_suggestions.put(suggestion);
    if (put)
        m_listeners.notify(suggestion.line);
    return put.map_error(saveErrorFrom);
}

Result<void, SaveError> OurPlan::takeBackSuggestion(const Id<Suggestion>& id) {
    const auto suggestion = m_suggestions.find(id);
    if (!suggestion)
        return Fail{saveErrorFrom(suggestion.error())};
    if (!*suggestion)
        return Fail{SaveError::Behind};
    if ((*suggestion)->by != m_me)
        return Fail{SaveError::NotOwner};
    const auto erased = m_suggestions.erase(id);
    if (erased)
        m_listeners.notify((*suggestion)->line);
    return erased.map_error(saveErrorFrom);
}

sql::SqlResult<std::vector<Suggestion>> OurPlan::suggestions(records::PlanSection section) {
    auto suggestions = m_suggestions.in(section);
    if (!suggestions || suggestions->empty())
        return suggestions;
    const auto lines = m_lines.section(section);
    if (!lines)
        return Fail{lines.error()};
    const auto letGo = m_copies.letGo();
    if (!letGo)
        return Fail{letGo.error()};
    std::map<LineId, const Line*> byId;
    for (const Line& line : *lines)
        byId.emplace(line.id, &line);
    std::erase_if(*suggestions, [&](const Suggestion& each) {
        const auto line = byId.find(each.line);
        if (line == byId.end() || letGo->contains(each.id) || !check(withWordsOf(each, *line->second)).empty())
            return true;
        const auto owner = line->second->owner;
        return each.by == owner || (owner != m_me && each.by != m_me);
    });
    return suggestions;
}

Result<std::int64_t, SaveError> OurPlan::accept(const Id<Suggestion>& id) {
    const auto suggestion = m_suggestions.find(id);
    if (!suggestion)
        return Fail{saveErrorFrom(suggestion.error())};
    if (!*suggestion)
        return Fail{SaveError::Behind};
    const auto line = m_lines.find((*suggestion)->line);
    if (!line)
        return Fail{saveErrorFrom(line.error())};
    if (!*line)
        return Fail{SaveError::Behind};
    const auto saved = save(withWordsOf(**suggestion, **line));
    if (!saved)
        return saved;
    if (const auto erased = m_suggestions.erase(id); !erased)
        return Fail{saveErrorFrom(erased.error())};
    m_listeners.notify((*line)->id);
    return saved;
}

Result<void, SaveError> OurPlan::letGo(const Id<Suggestion>& id) {
    return m_copies.letGo(id).map_error(saveErrorFrom);
}

} // namespace leeward::store
