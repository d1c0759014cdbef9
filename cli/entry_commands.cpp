#include "cli/entry_commands.h"

#include "cli/output.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "core/search/search.h"
#include "core/transfer/import.h"
#include "core/transfer/markdown.h"
#include "core/transfer/timestamp.h"

#include <atomic>
#include <cstdio>
#include <optional>
#include <vector>

namespace leeward::cli {

namespace {

using records::Entry;

/// The longest entry with the longest front matter.
constexpr std::size_t kMaxInputBytes = records::kMaxEntryBytes + 512 * 1024;
constexpr std::size_t kRowsAtOnce = 500;

Fail<Ending> notRead() {
    return Fail{endingOf(vault::Error{vault::ErrorKind::DamagedSpace, {}})};
}

Fail<Ending> refused(std::string words) {
    return Fail{Ending{ExitStatus::RefusedInput, std::move(words)}};
}

std::string lineOf(const store::EntryRow& row) {
    const std::string_view words = row.title.empty() ? std::string_view(row.beginning) : std::string_view(row.title);
    return row.id.toHex() + '\t' + transfer::timestampOf(row.writtenAt) + '\t' + onOneLine(words) + '\n';
}

Outcome<void> printRows(const std::vector<store::EntryRow>& rows) {
    std::string lines;
    for (const store::EntryRow& row : rows)
        lines += lineOf(row);
    return print(lines);
}

Outcome<void> listAll(store::Entries& entries) {
    std::optional<store::EntryCursor> after;
    while (true) {
        const auto rows = entries.newestFirst({}, kRowsAtOnce, after);
        if (!rows)
            return notRead();
        if (rows->empty())
            return {};
        RETURN_IF_FAILED(printRows(*rows));
        after = store::EntryCursor{rows->back().writtenAt.at, rows->back().id};
    }
}

Outcome<void> listFound(const search::Query& query, store::Entries& entries) {
    search::TextIndex index;
    std::optional<store::EntryCursor> after;
    do {
        const auto next = entries.texts(kRowsAtOnce, after,
                                        [&](const Id<Entry>& id, base::Time at, std::string_view title,
                                            std::string_view text) { index.put(id, at, title, text); });
        if (!next)
            return notRead();
        after = *next;
    } while (after);
    const std::atomic<bool> goOn = false;
    const auto ids = index.find(query, 0, index.size(), goOn);
    for (std::size_t start = 0; start < ids.size(); start += kRowsAtOnce) {
        const std::size_t count = std::min(kRowsAtOnce, ids.size() - start);
        const auto rows = entries.rows(std::span(ids).subspan(start, count));
        if (!rows)
            return notRead();
        RETURN_IF_FAILED(printRows(*rows));
    }
    return {};
}

/// What a thing that was left out is called: its file, and the how-manieth in it.
std::string nameOf(const transfer::LeftOut& one, const std::filesystem::path& source) {
    const std::filesystem::path& file = one.file.empty() ? source.filename() : one.file;
    return onOneLine(file.string()) + (one.place == 0 ? "" : ", number " + std::to_string(one.place));
}

/// How many came in, of which time, and how many did not, and why.
std::string summaryOf(const transfer::ImportReport& report) {
    std::string words = std::to_string(report.entries) + " brought in";
    if (report.lines > 0)
        words += ", and " + std::to_string(report.lines) + " of the plan";
    if (report.notes > 0)
        words += ", and " + std::to_string(report.notes) + " for the appointment";
    words += ", " + std::to_string(report.leftOut.count()) + " left out.\n";
    if (report.first && report.last)
        words += "From " + transfer::timestampOf(*report.first).substr(0, 10) + " to " +
                 transfer::timestampOf(*report.last).substr(0, 10) + ".\n";
    for (const auto& [why, count] : report.leftOut.byReason())
        words += std::to_string(count) + " left out, because " + wordsFor(why) + ".\n";
    return words;
}

} // namespace

Outcome<Entry> readEntry(vault::Environment environment) {
    std::string content(kMaxInputBytes + 1, '\0');
    content.resize(std::fread(content.data(), 1, content.size(), stdin));
    if (std::ferror(stdin) != 0)
        return refused("Standard input could not be read. Nothing was saved.");
    if (content.size() > kMaxInputBytes)
        return refused("Nothing was saved: " + wordsFor(transfer::Refusal::TooLong) + ".");
    auto entry =
        transfer::entryFromMarkdown(content, {environment.random.newId<Entry>(), environment.clock.localNow()});
    if (!entry)
        return refused("Nothing was saved: " + wordsFor(entry.error()) + ".");
    return std::move(*entry);
}

Outcome<void> saveEntry(const Entry& entry, store::Entries& entries) {
    if (const auto saved = entries.save(entry); !saved)
        return Fail{endingOf(saved.error())};
    return print(entry.id.toHex() + '\n');
}

Outcome<void> list(const Arguments& arguments, store::Entries& entries) {
    if (!arguments.search)
        return listAll(entries);
    return listFound(search::parse(*arguments.search), entries);
}

Outcome<void> show(const Arguments& arguments, store::Entries& entries) {
    const auto id = Id<Entry>::fromHex(arguments.id);
    if (!id)
        return refused("An id is 32 hexadecimal digits, as list prints them.");
    const auto entry = entries.byId(*id);
    if (!entry)
        return notRead();
    if (!*entry)
        return refused("There is no entry of that id.");
    const std::string text = transfer::markdownFrom(**entry);
    return print(isOutputSeen() ? forTerminal(text) : text);
}

Outcome<void> importFrom(const Arguments& arguments, vault::Session& session, vault::Environment environment) {
    const transfer::ImportSetting setting{environment.clock.localNow(),
                                          [&] { return environment.random.newId<Entry>(); }};
    const auto report = transfer::bringIn(arguments.source, {session.entries(), session.myPlan(), session.therapy()},
                                          setting, [](const transfer::ImportProgress&) { return transfer::GoOn::Yes; });
    if (!report)
        return Fail{endingOf(report.error())};
    for (const transfer::LeftOut& one : report->leftOut.named())
        say(nameOf(one, arguments.source) + ": left out, because " + wordsFor(one.why) + ".");
    RETURN_IF_FAILED(print(summaryOf(*report)));
    const std::size_t known = report->leftOut.byReason().contains(transfer::Refusal::AlreadyHere)
                                  ? report->leftOut.byReason().at(transfer::Refusal::AlreadyHere)
                                  : 0;
    if (report->entries + report->lines + report->notes == 0 && report->leftOut.count() > known)
        return refused("Nothing was brought in.");
    return {};
}

Outcome<void> exportTo(const Arguments& arguments, vault::Session& session) {
    const transfer::ExportSource source{session.entries(), session.myPlan(),
                                        session.hasShared() ? &session.ourPlan() : nullptr,
                                        transfer::ExportScope::Everything, &session.therapy()};
    const auto written = transfer::exportJournal(source, *arguments.form, arguments.target, arguments.vault);
    if (!written)
        return Fail{endingOf(written.error(), arguments.target)};
    say("What was written is not encrypted: whoever can open it can read it.");
    std::string words = std::to_string(written->entries) + " written";
    if (written->lines > 0)
        words += ", and " + std::to_string(written->lines) + " of the plan";
    if (written->notes > 0)
        words += ", and " + std::to_string(written->notes) + " for the appointment";
    return print(words + ".\n");
}

} // namespace leeward::cli
