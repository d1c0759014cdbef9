#include "core/transfer/read_day_one.h"

#include "core/base/text.h"
#include "core/transfer/json_fields.h"
#include "core/transfer/plain_text.h"
#include "core/transfer/time_zone.h"
#include "core/transfer/timestamp.h"

#include <algorithm>
#include <utility>

namespace leeward::transfer {

using records::Entry;

namespace {

/// Takes out what stands where a picture or recording was: ![](dayone-moment://…).
void takeMomentsOut(std::string& text) {
    static constexpr std::string_view kMoment = "![](dayone-moment:";
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size();) {
        const bool isMoment = std::string_view(text).substr(at).starts_with(kMoment);
        const std::size_t close = isMoment ? text.find_first_of(")\n", at) : std::string::npos;
        if (close != std::string::npos && text[close] == ')')
            at = close + 1;
        else
            text[kept++] = text[at++];
    }
    text.resize(kept);
}

/// Day One writes a backslash before signs that could be Markdown. It stays before those that are Markdown here.
void takeBackslashesOut(std::string& text) {
    static constexpr std::string_view kPlain = ".!-()+[]{}~|'\",:;?&$%^=@/<";
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isBackslash = text[at] == '\\' && at + 1 < text.size();
        if (isBackslash && text[at + 1] == '\\')
            text[kept++] = text[at++];
        else if (isBackslash && kPlain.find(text[at + 1]) != std::string_view::npos)
            ++at;
        text[kept++] = text[at];
    }
    text.resize(kept);
}

Id<Entry> idFrom(std::string uuid, const Id<Entry>& unsaid) {
    std::erase(uuid, '-');
    std::ranges::transform(uuid, uuid.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c); });
    return Id<Entry>::fromHex(uuid).value_or(unsaid);
}

} // namespace

Result<Entry, Refusal> entryFromDayOne(const nlohmann::json& item, const Unsaid& unsaid) {
    JsonFields fields(item);
    auto written = timeFrom(fields.text("creationDate"), std::chrono::minutes(0));
    if (fields.refusal() || !written)
        return Fail{fields.refusal().value_or(Refusal::DateNotUnderstood)};
    written->utcOffset = offsetIn(fields.text("timeZone"), written->at).value_or(unsaid.writtenAt.utcOffset);
    Entry entry = records::newEntry(idFrom(fields.text("uuid"), unsaid.id), records::EntryKind::FreeWriting, *written);
    entry.isDraft = false;
    std::string text = withLineFeeds(fields.text("text"));
    takeMomentsOut(text);
    takeBackslashesOut(text);
    std::string_view body = text;
    entry.title = takeHeading(body);
    setText(entry, records::Question::Text, std::string(withoutBlankLines(body)));
    entry.tags = fields.texts("tags");
    std::erase_if(entry.tags, [](const std::string& tag) { return base::trimmed(tag).empty(); });
    if (!fields.refusal() && isEmpty(entry))
        fields.refuse(Refusal::NothingInIt);
    return keptAs(std::move(entry), fields);
}

} // namespace leeward::transfer
