#include "ui/journal/bulk_changes.h"

#include "core/vault/session.h"
#include "ui/base/text.h"

#include <algorithm>

namespace leeward::ui {

using records::Entry;

BulkChanges::Answer BulkChanges::change(const Ids& ids, const Change& there, const Change& back) {
    auto changed = m_session.entries().changeAll(ids, there);
    if (!changed)
        return Fail{changed.error()};
    const std::size_t count = changed->size();
    return Done{count, [this, back, changed = std::move(*changed)] {
                    return m_session.entries().changeAll(changed, back).map([](const Ids&) {});
                }};
}

BulkChanges::Answer BulkChanges::addTag(const Ids& ids, const QString& tag) {
    const std::string word = toUtf8(tag.simplified());
    const auto add = [word](Entry& entry) {
        if (std::ranges::find(entry.tags, word) != entry.tags.end())
            return false;
        entry.tags.push_back(word);
        return true;
    };
    const auto takeOff = [word](Entry& entry) { return std::erase(entry.tags, word) > 0; };
    return change(ids, add, takeOff);
}

BulkChanges::Answer BulkChanges::bringToTherapy(const Ids& ids) {
    const auto mark = [](Entry& entry) { return !std::exchange(entry.forTherapy, true); };
    const auto takeOff = [](Entry& entry) { return std::exchange(entry.forTherapy, false); };
    return change(ids, mark, takeOff);
}

BulkChanges::Answer BulkChanges::remove(const Ids& ids) {
    auto moved = m_session.entries().moveAllToBin(ids, m_clock.now());
    if (!moved)
        return Fail{moved.error()};
    const std::size_t count = moved->size();
    return Done{count, [this, moved = std::move(*moved)] {
                    return m_session.entries().bringAllBack(moved).map([](const Ids&) {});
                }};
}

} // namespace leeward::ui
