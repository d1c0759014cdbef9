#include "core/transfer/import.h"

#include "core/transfer/archive_journal.h"
#include "core/transfer/import_folder.h"
#include "core/transfer/json_journal.h"

#include <array>
#include <string_view>
#include <system_error>
#include <utility>

namespace leeward::transfer {

namespace {

namespace fs = std::filesystem;
using records::AppointmentNote;
using records::Entry;
using records::PlanLine;
using records::TherapyMarks;
using store::SaveError;
using store::Taken;

/// What is the same of looking and of bringing in.
class Counting : public Receiver {
public:
    explicit Counting(const ImportWatcher& watcher) : m_watcher(watcher) {}

    void setAllBytes(std::uintmax_t bytes) { m_progress.allBytes = bytes; }
    const std::optional<SaveError>& saveError() const { return m_saveError; }
    ImportReport report() { return std::move(m_report); }

    GoOn entry(Entry entry, TherapyMarks marks, const ItemPlace& place) final {
        const base::LocalTime at = entry.writtenAt;
        const auto taken = take(std::move(entry), std::move(marks));
        if (taken && *taken == Taken::New)
            note(at);
        return counted(taken, m_report.entries, place);
    }

    GoOn line(PlanLine line, const ItemPlace& place) final {
        return counted(take(std::move(line)), m_report.lines, place);
    }

    GoOn note(AppointmentNote note, const ItemPlace& place) final { return counted(take(note), m_report.notes, place); }

    GoOn leaveOut(LeftOut one) final {
        m_report.leftOut.add(std::move(one));
        return counted();
    }

    GoOn read(std::uintmax_t bytes) final {
        m_progress.bytes += bytes;
        return m_watcher(m_progress);
    }

protected:
    virtual Result<Taken, SaveError> take(Entry entry, TherapyMarks marks) = 0;
    virtual Result<Taken, SaveError> take(PlanLine line) = 0;
    virtual Result<Taken, SaveError> take(const AppointmentNote& note) = 0;

private:
    /// So often that stopping is felt at once, and no oftener.
    static constexpr std::size_t kItemsBetween = 64;

    GoOn counted() { return ++m_progress.items % kItemsBetween == 0 ? m_watcher(m_progress) : GoOn::Yes; }

    GoOn counted(const Result<Taken, SaveError>& taken, std::size_t& count, const ItemPlace& place) {
        if (!taken) {
            m_saveError = taken.error();
            return GoOn::No;
        }
        if (*taken == Taken::New)
            ++count;
        else
            m_report.leftOut.add(
                {place.file, place.number, *taken == Taken::NoPlace ? Refusal::PlanIsFull : Refusal::AlreadyHere});
        return counted();
    }

    void note(const base::LocalTime& at) {
        if (!m_report.first || at.at < m_report.first->at)
            m_report.first = at;
        if (!m_report.last || at.at > m_report.last->at)
            m_report.last = at;
    }

    const ImportWatcher& m_watcher;
    ImportReport m_report;
    ImportProgress m_progress;
    std::optional<SaveError> m_saveError;
};

/// Asks the stores what they hold, and writes nothing.
class Looking final : public Counting {
public:
    Looking(const ImportTarget& target, const ImportWatcher& watcher) : Counting(watcher), m_target(target) {}

private:
    static Result<Taken, SaveError> takenIf(const sql::SqlResult<bool>& isThere) {
        if (!isThere)
            return Fail{store::saveErrorFrom(isThere.error())};
        return *isThere ? Taken::AlreadyThere : Taken::New;
    }
    Result<Taken, SaveError> take(Entry entry, TherapyMarks) override { return takenIf(m_target.entries.holds(entry)); }
    Result<Taken, SaveError> take(PlanLine line) override { return takenIf(m_target.myPlan.holds(line)); }
    Result<Taken, SaveError> take(const AppointmentNote& note) override {
        return takenIf(m_target.therapy.holds(note));
    }

    const ImportTarget& m_target;
};

class BringingIn final : public Counting {
public:
    BringingIn(store::Intake& intake, const ImportSetting& setting, const ImportWatcher& watcher)
        : Counting(watcher), m_intake(intake), m_setting(setting) {}

private:
    Result<Taken, SaveError> take(Entry entry, TherapyMarks marks) override {
        return m_intake.add(std::move(entry), std::move(marks), m_setting.newId());
    }
    Result<Taken, SaveError> take(PlanLine line) override {
        const auto spare = Id<PlanLine>::fromBytes(m_setting.newId().bytes());
        return m_intake.add(std::move(line), *spare);
    }
    Result<Taken, SaveError> take(const AppointmentNote& note) override { return m_intake.add(note); }

    store::Intake& m_intake;
    const ImportSetting& m_setting;
};

ImportForm formOf(JsonForm form) {
    switch (form) {
    case JsonForm::DayOne:
        return ImportForm::DayOne;
    case JsonForm::Jrnl:
        return ImportForm::Jrnl;
    case JsonForm::Leeward:
        break;
    }
    return ImportForm::Leeward;
}

/// How a zip file begins: its first file, or the end of the list where there is none.
bool isArchive(const fs::path& source) {
    std::array<char, 4> mark{};
    std::ifstream(source, std::ios::binary).read(mark.data(), mark.size());
    const std::string_view bytes(mark.data(), mark.size());
    return bytes == std::string_view("PK\3\4") || bytes == std::string_view("PK\5\6");
}

/// Whether it begins like any JSON object, in whatever encoding.
bool isObject(const fs::path& source) {
    std::array<char, 64> begin{};
    std::ifstream(source, std::ios::binary).read(begin.data(), begin.size());
    static constexpr std::string_view kPassedOver("\xEF\xBB\xBF\xFF\xFE \t\r\n\0", 10);
    const std::string_view bytes(begin.data(), begin.size());
    const std::size_t first = bytes.find_first_not_of(kPassedOver);
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

Result<ImportForm, ImportProblem> readFile(const fs::path& source, const ImportSetting& setting, Counting& receiver) {
    auto file = FileSource::open(source, setting.limits);
    if (!file)
        return Fail{file.error()};
    if (isArchive(source))
        return readArchiveJournal(source, setting, receiver).map(formOf);
    if (!isObject(source))
        return Fail{ImportProblem::NotKnown};
    std::error_code error;
    const std::uintmax_t size = fs::file_size(source, error);
    receiver.setAllBytes(error ? 0 : size);
    return readJsonJournal(*file, {}, setting, receiver).map(formOf);
}

Result<ImportReport, ImportError> readInto(Counting& receiver, const fs::path& source, const ImportSetting& setting) {
    std::error_code error;
    const auto form = fs::is_directory(source, error)
                          ? readFolder(source, setting, receiver).map([] { return ImportForm::Markdown; })
                          : readFile(source, setting, receiver);
    if (receiver.saveError())
        return Fail{ImportError{*receiver.saveError()}};
    if (!form)
        return Fail{ImportError{form.error()}};
    ImportReport report = receiver.report();
    report.form = *form;
    return report;
}

} // namespace

Result<ImportReport, ImportError> lookThrough(const fs::path& source, const ImportTarget& target,
                                              const ImportSetting& setting, const ImportWatcher& watcher) {
    Looking receiver(target, watcher);
    return readInto(receiver, source, setting);
}

Result<ImportReport, ImportError> bringIn(const fs::path& source, const ImportTarget& target,
                                          const ImportSetting& setting, const ImportWatcher& watcher) {
    auto intake = store::Intake::begin(target.entries, target.myPlan, target.therapy);
    if (!intake)
        return Fail{ImportError{intake.error()}};
    BringingIn receiver(*intake, setting, watcher);
    auto report = readInto(receiver, source, setting);
    if (!report)
        return report;
    if (report->entries + report->lines + report->notes > 0)
        if (const auto kept = intake->keep(); !kept)
            return Fail{ImportError{kept.error()}};
    return report;
}

} // namespace leeward::transfer
