#include "tests/e2e/cli/running_cli.h"
#include "tests/support/some_records.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <map>
#include <optional>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

// A process that writes without a pause is ended at a random moment, again and again. What it said was saved is there.

namespace leeward::tests {
namespace {

using records::Entry;
using std::chrono::microseconds;
using Saved = std::map<std::string, std::int64_t>; ///< the revision of an entry, by its id

bool isLong() {
    return std::getenv("LEEWARD_LONG") != nullptr;
}

/// Of any length, and told from every other revision.
std::string textOf(const std::string& id, std::int64_t revision) {
    static constexpr std::int64_t kLongest = 60'000;
    const auto length = static_cast<std::size_t>((revision * 7919 + id[0] * 104'729) % kLongest);
    return id + " " + std::to_string(revision) + " " + std::string(length, static_cast<char>('a' + revision % 26));
}

void say(int pipe, const std::string& line) {
    if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(1);
}

/// Saves new entries and new revisions of the last ones for ever, and says each once it is durable.
[[noreturn]] void writeForEver(const std::filesystem::path& folder, unsigned seed, int pipe) {
    FixedClock clock;
    FixedRandom chance(seed);
    auto session = vault::Vault::open(folder, passphrase(kFirstPassphrase), {clock, chance});
    if (!session)
        ::_exit(2);
    say(pipe, "open\n");
    for (std::int64_t round = 0;; ++round) {
        const Id<Entry> id = chance.newId<Entry>();
        for (std::int64_t revision = 0; revision <= round % 3; ++revision) {
            Entry entry{.id = id, .revision = revision};
            entry.writtenAt = clock.localNow();
            records::setText(entry, records::Question::Text, textOf(id.toHex(), revision + 1));
            if (!(*session)->entries().save(entry))
                ::_exit(3);
            say(pipe, id.toHex() + " " + std::to_string(revision + 1) + "\n");
        }
    }
}

/// The next whole line; nothing once its writer has ended.
std::optional<std::string> lineOf(int pipe) {
    std::string line;
    for (char letter = 0; ::read(pipe, &letter, 1) == 1;) {
        if (letter == '\n')
            return line;
        line += letter;
    }
    return std::nullopt;
}

/// From when a moment is counted.
enum class Since { Start, Opening };

/// Starts the writer, ends it at a moment, and adds what it said to \p saved.
Saved writtenUntilKilled(const AVault& vault, unsigned seed, Since since, microseconds after, Saved saved) {
    std::array<int, 2> ends{};
    CHECK(::pipe(ends.data()) == 0);
    const pid_t writer = ::fork();
    if (writer == 0)
        writeForEver(vault.folder(), seed, ends[1]);
    ::close(ends[1]);
    if (since == Since::Opening) {
        EXPECT_EQ(lineOf(ends[0]), "open");
    }
    std::this_thread::sleep_for(after);
    ::kill(writer, SIGKILL);
    int status = 0;
    ::waitpid(writer, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself, with " << WEXITSTATUS(status);
    while (const auto line = lineOf(ends[0])) {
        if (*line == "open")
            continue;
        std::int64_t& revision = saved[line->substr(0, 32)];
        revision = std::max(revision, static_cast<std::int64_t>(std::stoll(line->substr(33))));
    }
    ::close(ends[0]);
    return saved;
}

/// How many of \p saved are not there, or are not what they were.
std::size_t lostOf(vault::Session& session, const Saved& saved) {
    std::size_t lost = 0;
    for (const auto& [id, revision] : saved) {
        const auto entry = session.entries().byId(Id<Entry>::fromHex(id).value());
        const bool isThere = entry && *entry && (*entry)->revision >= revision &&
                             records::textOf(**entry, records::Question::Text) == textOf(id, (*entry)->revision);
        lost += isThere ? 0 : 1;
    }
    return lost;
}

TEST(AWritingProcess, KilledAtAnyMomentLosesNothingThatItSaidWasSaved) {
    const int kills = isLong() ? 10'000 : 100;
    AVault vault;
    std::mt19937 chance(20261121);
    std::uniform_int_distribution<int> soonAfterOpening(0, 40'000);
    std::uniform_int_distribution<int> whileOpening(0, 150'000);
    Saved saved;

    for (int i = 0; i < kills; ++i) {
        const bool isEarly = i % 5 == 0;
        saved = writtenUntilKilled(vault, static_cast<unsigned>(i), isEarly ? Since::Start : Since::Opening,
                                   microseconds(isEarly ? whileOpening(chance) : soonAfterOpening(chance)),
                                   std::move(saved));
    }

    EXPECT_GT(saved.size(), static_cast<std::size_t>(kills) / 2) << "it hardly wrote, so this says nothing";
    const auto session = vault.open();
    ASSERT_NE(session, nullptr);
    EXPECT_FALSE(session->notes().privateIsOlder);
    EXPECT_EQ(lostOf(*session, saved), 0U);
    EXPECT_TRUE(session->checkEverything());
    RecordProperty("saved", static_cast<int>(saved.size()));
}

TEST(TheProgram, KilledWhileItWritesKeepsEveryEntryWhoseIdItPrinted) {
    const int kills = isLong() ? 1'000 : 20;
    const AVault vault;
    std::mt19937 chance(7);
    std::uniform_int_distribution<int> moment(0, 300'000);
    std::vector<std::string> printed;

    for (int i = 0; i < kills; ++i) {
        RunningCli writing({.words = {"write", vault.folder()}, .input = "An entry."});
        std::this_thread::sleep_for(microseconds(moment(chance)));
        writing.kill();
        if (const Answer answer = writing.finish(); answer.output.size() == 33)
            printed.push_back(answer.output.substr(0, 32));
    }

    const Answer list = cli({.words = {"list", vault.folder()}});
    EXPECT_EQ(list.status, 0);
    for (const std::string& id : printed)
        EXPECT_NE(list.output.find(id), std::string::npos);
    EXPECT_EQ(cli({.words = {"check", vault.folder()}}).status, 0);
}

} // namespace
} // namespace leeward::tests
