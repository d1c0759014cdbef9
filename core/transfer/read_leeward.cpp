#include "core/transfer/read_leeward.h"

#include "core/transfer/json_fields.h"
#include "core/transfer/names.h"
#include "core/transfer/timestamp.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace leeward::transfer {

using nlohmann::json;
using records::AppointmentNote;
using records::Entry;
using records::PlanLine;
using records::Question;
using records::TherapyMarks;
using records::TherapyPassage;

namespace {

/// What the name in \p key names, or what \p otherwise says where there is no such name.
template <typename Value>
Value namedOr(JsonFields& fields, const char* key, std::optional<Value> (*find)(std::string_view), Value otherwise) {
    const std::string name = fields.text(key);
    const auto value = find(name);
    if (!name.empty() && !value)
        fields.refuse(Refusal::WrongField);
    return value.value_or(otherwise);
}

void addText(Entry& entry, Question question, const std::string& text) {
    const std::string& before = textOf(entry, question);
    setText(entry, question, before.empty() ? text : before + std::string(records::kBetweenParts) + text);
}

void readParts(Entry& entry, JsonFields& fields) {
    const json* parts = fields.list("parts");
    if (!parts)
        return;
    for (const json& part : *parts) {
        JsonFields answered(part);
        const Question question = questionNamed(answered.text("question")).value_or(Question::Text);
        const std::string text = answered.text("text");
        if (answered.refusal())
            fields.refuse(*answered.refusal());
        addText(entry, question, text);
    }
}

std::optional<std::uint8_t> distressIn(JsonFields& fields, const char* name) {
    const auto number = fields.number(name);
    if (number && (*number < 0 || *number > records::kMaxDistress))
        fields.refuse(Refusal::WrongField);
    return number ? std::optional(static_cast<std::uint8_t>(*number & 0xFF)) : std::nullopt;
}

template <typename Of>
Id<Of> idFrom(const NewId& newId) {
    Id<Entry>::Array bytes{};
    const Id<Entry> made = newId();
    std::ranges::copy(made.bytes(), bytes.begin());
    return Id<Of>(bytes);
}

/// \p record, unless a field of it or the whole is not as it should be.
template <typename Record>
Result<Record, Refusal> kept(Record record, JsonFields& fields) {
    if (!fields.refusal() && !check(record).empty())
        fields.refuse(Refusal::WrongField);
    if (fields.refusal())
        return Fail{*fields.refusal()};
    return record;
}

template <typename Of>
Id<Of> idOr(JsonFields& fields, const Id<Of>& unsaid) {
    return Id<Of>::fromHex(fields.text("id")).value_or(unsaid);
}

} // namespace

Result<Entry, Refusal> entryFromLeeward(const json& item, const Unsaid& unsaid) {
    JsonFields fields(item);
    const auto written = timeFrom(fields.text("written"), unsaid.writtenAt.utcOffset);
    if (fields.refusal() || !written)
        return Fail{fields.refusal().value_or(Refusal::DateNotUnderstood)};
    const auto kind = kindNamed(fields.text("kind")).value_or(records::EntryKind::FreeWriting);
    Entry entry = records::newEntry(idOr(fields, unsaid.id), kind, *written);
    entry.title = fields.text("title");
    readParts(entry, fields);
    if (fields.has("feltSafety"))
        entry.feltSafety = namedOr(fields, "feltSafety", feltSafetyNamed, records::FeltSafety::InBetween);
    entry.feelings = fields.texts("feelings");
    entry.bodySignals = fields.texts("bodySignals");
    entry.tags = fields.texts("tags");
    entry.forTherapy = fields.flag("forTherapy");
    entry.isDraft = fields.flag("draft");
    entry.distressBefore = distressIn(fields, "distressBefore");
    entry.distressAfter = distressIn(fields, "distressAfter");
    entry.prompt = fields.text("prompt");
    entry.isFree = fields.flag("free");
    return keptAs(std::move(entry), fields);
}

Result<TherapyMarks, Refusal> marksFromLeeward(const json& item, const Id<Entry>& entry, const NewId& newId) {
    JsonFields fields(item);
    TherapyMarks marks{fields.flag("ticked")};
    const json* passages = fields.list("passages");
    if (fields.refusal())
        return Fail{*fields.refusal()};
    if (!passages)
        return marks;
    for (const json& one : *passages) {
        JsonFields said(one);
        TherapyPassage passage{idFrom<TherapyPassage>(newId), entry};
        passage.question = questionNamed(said.text("question")).value_or(Question::Text);
        passage.text = said.text("text");
        passage.isTicked = said.flag("ticked");
        auto read = kept(std::move(passage), said);
        if (!read)
            return Fail{read.error()};
        marks.passages.push_back(std::move(*read));
    }
    return marks;
}

Result<AppointmentNote, Refusal> noteFromLeeward(const json& item, const NewId& newId) {
    JsonFields fields(item);
    AppointmentNote note{idFrom<AppointmentNote>(newId), fields.text("text"), fields.flag("ticked")};
    return kept(std::move(note), fields);
}

Result<PlanLine, Refusal> lineFromLeeward(const json& item, const Id<PlanLine>& unsaid) {
    JsonFields fields(item);
    const auto section = sectionNamed(fields.text("section"));
    if (!section)
        return Fail{fields.refusal().value_or(Refusal::WrongField)};
    PlanLine line{.id = idOr(fields, unsaid), .section = *section, .owner = Id<records::Person>({})};
    line.kind = namedOr(fields, "kind", lineKindNamed, records::LineKind::Line);
    line.level = namedOr(fields, "level", levelNamed, records::Level::None);
    line.noticedBy = namedOr(fields, "noticedBy", noticedByNamed, records::NoticedBy::Unsaid);
    line.text = fields.text("text");
    line.meaning = fields.text("meaning");
    line.steps = fields.texts("steps");
    line.contrary = fields.text("contrary");
    line.clause = static_cast<std::uint8_t>(std::clamp<std::int64_t>(fields.number("clause").value_or(0), 0, 255));
    line.note = fields.text("note");
    line.isTicked = fields.flag("ticked");
    line.isStricter = fields.flag("stricter");
    return kept(std::move(line), fields);
}

} // namespace leeward::transfer
