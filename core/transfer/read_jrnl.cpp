#include "core/transfer/read_jrnl.h"

#include "core/transfer/json_fields.h"
#include "core/transfer/plain_text.h"
#include "core/transfer/timestamp.h"

#include <utility>

namespace leeward::transfer {

namespace {

/// jrnl's own is @; others can be chosen there.
constexpr std::string_view kTagSigns = "@#+&%$";

} // namespace

Result<records::Entry, Refusal> entryFromJrnl(const nlohmann::json& item, const Unsaid& unsaid) {
    JsonFields fields(item);
    const std::string date = fields.text("date");
    const std::string time = fields.text("time");
    const auto written = timeFrom(time.empty() ? date : date + ' ' + time, unsaid.writtenAt.utcOffset);
    if (fields.refusal() || !written)
        return Fail{fields.refusal().value_or(Refusal::DateNotUnderstood)};
    records::Entry entry = records::newEntry(unsaid.id, records::EntryKind::FreeWriting, *written);
    entry.isDraft = false;
    entry.title = fields.text("title");
    std::string text(withoutBlankLines(withLineFeeds(fields.text("body"))));
    if (entry.title.size() > records::kMaxTitleBytes) { // a first sentence without an end
        text = entry.title + (text.empty() ? "" : "\n\n") + text;
        entry.title.clear();
    }
    setText(entry, records::Question::Text, std::move(text));
    for (std::string& tag : fields.texts("tags")) {
        if (tag.size() > 1 && kTagSigns.find(tag.front()) != std::string_view::npos)
            tag.erase(0, 1);
        if (!tag.empty())
            entry.tags.push_back(std::move(tag));
    }
    if (!fields.refusal() && isEmpty(entry))
        fields.refuse(Refusal::NothingInIt);
    return keptAs(std::move(entry), fields);
}

} // namespace leeward::transfer
