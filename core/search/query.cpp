#include "core/search/query.h"

#include "core/search/search_form.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace leeward::search {

namespace {

void addTerm(Query& query, std::string_view term) {
    while (term.starts_with(' '))
        term.remove_prefix(1);
    while (term.ends_with(' '))
        term.remove_suffix(1);
    const bool isKnown = std::find(query.terms.begin(), query.terms.end(), term) != query.terms.end();
    if (!term.empty() && !isKnown && query.terms.size() < kMaxTerms)
        query.terms.emplace_back(term);
}

/// Walks through a form from one occurrence of any term to the next.
class Occurrences {
public:
    Occurrences(std::string_view form, const Query& query) : m_form(form) {
        for (const std::string& term : query.terms)
            m_terms.emplace_back(term, form.find(term));
    }

    /// The first one at or after \p from; of those that begin together the longest. Each call goes further.
    std::optional<Match> nextFrom(std::size_t from) {
        std::optional<Match> next;
        for (auto& [term, start] : m_terms) {
            if (start < from)
                start = m_form.find(term, from);
            if (start == std::string_view::npos)
                continue;
            if (!next || start < next->start || (start == next->start && term.size() > next->length))
                next = Match{start, term.size()};
        }
        return next;
    }

private:
    std::string_view m_form;
    std::vector<std::pair<std::string_view, std::size_t>> m_terms; ///< with where each stands next
};

} // namespace

Query parse(std::string_view typed) {
    const std::string form = searchForm(typed);
    Query query;
    bool isQuoted = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= form.size(); ++at) {
        const bool isEnd = at == form.size();
        const bool isQuote = !isEnd && form[at] == '"';
        const bool isBlank = !isEnd && form[at] == ' ' && !isQuoted;
        if (!isEnd && !isQuote && !isBlank)
            continue;
        addTerm(query, std::string_view(form).substr(start, at - start));
        start = at + 1;
        isQuoted = isQuoted != isQuote;
    }
    return query;
}

std::vector<Match> matchesIn(std::string_view text, const Query& query, std::size_t limit) {
    std::vector<Match> matches;
    if (query.isEmpty() || limit == 0)
        return matches;
    const MappedForm mapped = mappedForm(text);
    Occurrences occurrences(mapped.form, query);
    std::size_t from = 0;
    while (matches.size() < limit) {
        const auto found = occurrences.nextFrom(from);
        if (!found)
            break;
        from = found->start + found->length;
        const std::size_t start = mapped.origins[found->start];
        if (matches.empty() || start >= matches.back().start + matches.back().length)
            matches.push_back({start, mapped.endInText(from) - start});
    }
    return matches;
}

} // namespace leeward::search
