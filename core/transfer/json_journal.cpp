#include "core/transfer/json_journal.h"

#include "core/transfer/json_reader.h"
#include "core/transfer/read_day_one.h"
#include "core/transfer/read_jrnl.h"
#include "core/transfer/read_leeward.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace leeward::transfer {

using nlohmann::json;
using records::Entry;
using records::PlanLine;

namespace {

constexpr std::string_view kOurs = "leeward-journal";
constexpr std::int64_t kVersion = 1;

std::optional<JsonForm> formOf(const json& item) {
    if (!item.is_object())
        return std::nullopt;
    if (item.contains("creationDate"))
        return JsonForm::DayOne;
    if (item.contains("written"))
        return JsonForm::Leeward;
    if (item.contains("date") && (item.contains("body") || item.contains("title")))
        return JsonForm::Jrnl;
    return std::nullopt;
}

/// One journal on its way from the reader to the receiver.
class Journal {
public:
    Journal(const std::filesystem::path& file, const ImportSetting& setting, Receiver& receiver)
        : m_file(file), m_setting(setting), m_receiver(receiver) {}

    const std::optional<JsonForm>& form() const { return m_form; }
    const std::optional<ImportProblem>& problem() const { return m_problem; }

    GoOn member(const std::string& name, const json& value) {
        if (name == "format" && value == kOurs)
            m_form = JsonForm::Leeward;
        if (name == "version" && value.is_number_integer() && value > kVersion)
            m_isNewer = true;
        if (m_isNewer && m_form == JsonForm::Leeward)
            return stop(ImportProblem::NewerVersion);
        return GoOn::Yes;
    }

    GoOn item(const std::string& list, const json* item) {
        if (list == "plan" && m_form == JsonForm::Leeward)
            return line(item);
        if (list == "notes" && m_form == JsonForm::Leeward)
            return note(item);
        return list == "entries" ? entry(item) : GoOn::Yes;
    }

private:
    GoOn stop(ImportProblem problem) {
        m_problem = problem;
        return GoOn::No;
    }

    GoOn leaveOut(std::size_t number, Refusal why) { return m_receiver.leaveOut({m_file, number, why}); }

    GoOn entry(const json* item) {
        ++m_entries;
        if (!item)
            return leaveOut(m_entries, Refusal::TooLong);
        if (!m_form)
            m_form = formOf(*item);
        if (m_isNewer && m_form == JsonForm::Leeward)
            return stop(ImportProblem::NewerVersion);
        if (!m_form)
            return leaveOut(m_entries, Refusal::WrongField);
        auto entry = read(*item, {m_setting.newId(), m_setting.now});
        if (!entry)
            return leaveOut(m_entries, entry.error());
        auto marks = m_form == JsonForm::Leeward ? marksFromLeeward(*item, entry->id, m_setting.newId)
                                                 : Result<records::TherapyMarks, Refusal>();
        return marks ? m_receiver.entry(std::move(*entry), std::move(*marks), {m_file, m_entries})
                     : leaveOut(m_entries, marks.error());
    }

    Result<Entry, Refusal> read(const json& item, const Unsaid& unsaid) const {
        switch (*m_form) {
        case JsonForm::DayOne:
            return entryFromDayOne(item, unsaid);
        case JsonForm::Jrnl:
            return entryFromJrnl(item, unsaid);
        case JsonForm::Leeward:
            break;
        }
        return entryFromLeeward(item, unsaid);
    }

    GoOn line(const json* item) {
        ++m_lines;
        const auto id = Id<PlanLine>::fromBytes(m_setting.newId().bytes());
        auto line = item && id ? lineFromLeeward(*item, *id) : Result<PlanLine, Refusal>(Fail{Refusal::TooLong});
        return line ? m_receiver.line(std::move(*line), {m_file, m_lines}) : leaveOut(m_lines, line.error());
    }

    GoOn note(const json* item) {
        ++m_notes;
        auto note = item ? noteFromLeeward(*item, m_setting.newId)
                         : Result<records::AppointmentNote, Refusal>(Fail{Refusal::TooLong});
        return note ? m_receiver.note(std::move(*note), {m_file, m_notes}) : leaveOut(m_notes, note.error());
    }

    const std::filesystem::path& m_file;
    const ImportSetting& m_setting;
    Receiver& m_receiver;
    std::optional<JsonForm> m_form;
    std::optional<ImportProblem> m_problem;
    bool m_isNewer = false;
    std::size_t m_entries = 0;
    std::size_t m_lines = 0;
    std::size_t m_notes = 0;
};

} // namespace

Result<JsonForm, ImportProblem> readJsonJournal(ByteSource& bytes, const std::filesystem::path& file,
                                                const ImportSetting& setting, Receiver& receiver) {
    Journal journal(file, setting, receiver);
    const auto read = readJson(
        bytes, {.member = [&](const std::string& name, const json& value) { return journal.member(name, value); },
                .item = [&](const std::string& list, const json* item) { return journal.item(list, item); },
                .read = [&](std::uintmax_t count) { return receiver.read(count); }});
    if (!read)
        return Fail{journal.problem().value_or(read.error())};
    if (!journal.form())
        return Fail{ImportProblem::NotKnown};
    return *journal.form();
}

} // namespace leeward::transfer
