#include "core/paper/can_be_set.h"

#include "core/base/text.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace leeward::paper {

namespace {

/// Counts text, and finds out whether all of it can be set.
class TextCheck {
public:
    void look(std::initializer_list<std::string_view> texts) {
        for (const std::string_view text : texts) {
            m_bytes += text.size();
            m_isUtf8 = m_isUtf8 && base::isUtf8(text);
        }
    }
    void look(const Words& words) {
        look({words.green, words.yellow, words.red, words.next, words.helps, words.doesNotHelp, words.oftenMeans,
              words.doesNotMean, words.note, words.always, words.alwaysCounts, words.done, words.pageOf,
              words.continued, words.empty});
    }
    void look(const PaperItem& item) {
        look({item.text, item.meaning, item.contrary, item.note, item.whoseWords});
        for (const std::string& step : item.steps)
            look({step});
    }
    void look(const std::vector<CardEntry>& entries) {
        for (const CardEntry& entry : entries)
            look({entry.text, entry.meaning});
    }
    bool isFine() const { return m_isUtf8 && m_bytes <= kMaxTextBytes; }

private:
    std::size_t m_bytes = 0;
    bool m_isUtf8 = true;
};

} // namespace

bool canBeSet(const PaperPlan& plan, const Words& words) {
    TextCheck check;
    check.look(words);
    check.look({plan.title, plan.language});
    for (const PaperSection& section : plan.sections) {
        check.look({section.group, section.heading, section.state});
        for (const PaperItem& item : section.items)
            check.look(item);
    }
    return check.isFine();
}

bool canBeSet(const PaperCard& card, const Words& words) {
    TextCheck check;
    check.look(words);
    check.look({card.title, card.language});
    check.look(card.words);
    check.look(card.signals);
    check.look(card.always);
    return check.isFine();
}

} // namespace leeward::paper
