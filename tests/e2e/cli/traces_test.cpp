#include "tests/e2e/cli/running_cli.h"

#include <array>
#include <cstdio>
#include <gmock/gmock.h>
#include <regex>
#include <set>
#include <sstream>
#include <unistd.h>

// What all commands together leave on the disk, and what they ask the system for.

namespace leeward::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMarker = "Quillwort";

/// Also as Windows and Qt keep it in memory.
std::string asUtf16(std::string_view ascii) {
    std::string wide;
    for (const char letter : ascii) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

/// The files below \p folder that hold \p words, whose name does, or that cannot be looked into.
std::vector<std::string> filesWith(const fs::path& folder, std::string_view words) {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string content = entry.is_regular_file() ? contentOf(entry.path()) : "";
        const bool isHeld = content.find(words) != std::string::npos ||
                            content.find(asUtf16(words)) != std::string::npos ||
                            entry.path().filename().string().find(words) != std::string::npos;
        if (isHeld)
            found.push_back(entry.path());
    }
    return found;
}

/// A home in which everything is done that the program can do, with the marker wherever words are taken.
class Home {
public:
    /// \p under a program that runs all of it.
    explicit Home(const std::vector<std::string>& under = {}) {
        fs::create_directories(m_place / "home/tmp");
        m_under.emplace_back("env");
        for (const char* const name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            m_under.push_back(name + ("=" + (m_place / "home/tmp").string()));
        m_under.insert(m_under.end(), under.begin(), under.end());
        fs::create_directories(m_place / "notes");
        putContent(m_place / "notes/one.md", "# " + std::string(kMarker) + "\n\nText.");
    }

    fs::path home() const { return m_place / "home"; }
    fs::path vault() const { return m_place / "home/vault"; }
    fs::path exported() const { return m_place / "exported"; }

    void doEverything() {
        const std::string marker(kMarker);
        const std::string folder = vault();
        done({.words = {"create", folder, "--name", marker, "--derivation-memory", "64"},
              .passphrase = {},
              .newPassphrase = std::string(kFirstPassphrase)});
        const std::string text = "---\ntags: [" + marker + "]\n---\n# " + marker + "\n\nA " + marker + ".";
        const std::string id = done({.words = {"write", folder}, .input = text}).output.substr(0, 32);
        done({.words = {"import", folder, m_place / "notes"}});
        done({.words = {"list", folder, "--search", marker}});
        done({.words = {"show", folder, id}});
        done({.words = {"add-person", folder, "--name", marker}, .newPassphrase = std::string(kSecondPassphrase)});
        done({.words = {"change-passphrase", folder}, .newPassphrase = std::string(kNextPassphrase)});
        const std::string next(kNextPassphrase);
        done({.words = {"check", folder}, .passphrase = next});
        fs::create_directory(exported());
        done({.words = {"export", folder, exported() / "all.json", "--format", "json"}, .passphrase = next});
        done({.words = {"export", folder, exported() / "notes", "--format", "markdown"}, .passphrase = next});
    }

private:
    Answer done(Call call) {
        call.under = m_under;
        Answer answer = cli(call);
        EXPECT_EQ(answer.status, 0) << call.words.front() << ": " << answer.errors;
        return answer;
    }

    TempFolder m_place;
    std::vector<std::string> m_under;
};

TEST(AllCommands, LeaveNoWordAndNoPassphraseInAnyFile) {
    Home home;

    home.doEverything();

    EXPECT_THAT(filesWith(home.home(), kMarker), testing::IsEmpty());
    for (const std::string_view passphrase : {kFirstPassphrase, kSecondPassphrase, kNextPassphrase}) {
        EXPECT_THAT(filesWith(home.home(), passphrase), testing::IsEmpty());
        EXPECT_THAT(filesWith(home.exported(), passphrase), testing::IsEmpty());
        EXPECT_THAT(filesWith(home.home(), passphrase.substr(0, 14)), testing::IsEmpty());
    }
    EXPECT_TRUE(fs::is_empty(home.home() / "tmp"));
    EXPECT_FALSE(filesWith(home.exported(), kMarker).empty()) << "the search finds what is there";
}

/// What strace wrote down of some programs.
struct Trace {
    std::string text;
    std::set<std::string> written; ///< paths that were opened for writing, made, renamed or removed
};

/// Paths between quotes in every call that changes a file and did not fail.
Trace traceFrom(const fs::path& file) {
    static const std::regex kOpened(R"re((?:openat|open|creat)\((?:AT_FDCWD, )?"([^"]+)", ([^)]*)\))re");
    static const std::regex kQuoted(R"re("([^"]+)")re");
    static const std::regex kChanging(
        R"re(\b(?:rename(?:at2?)?|(?:sym)?link(?:at)?|unlink(?:at)?|mkdir(?:at)?|truncate)\()re");
    Trace trace{contentOf(file), {}};
    std::istringstream lines(trace.text);
    for (std::string line; std::getline(lines, line);) {
        if (line.find(" = -1 ") != std::string::npos)
            continue;
        std::smatch match;
        if (std::regex_search(line, match, kOpened) &&
            std::regex_search(match[2].str(), std::regex("O_WRONLY|O_RDWR|O_CREAT")))
            trace.written.insert(match[1]);
        if (std::regex_search(line, kChanging))
            for (auto path = std::sregex_iterator(line.begin(), line.end(), kQuoted); path != std::sregex_iterator();
                 ++path)
                trace.written.insert((*path)[1]);
    }
    return trace;
}

/// Whether the program may write there: the files of a vault, what it was told to export, and nowhere else.
bool isAllowed(const Home& home, const std::string& path) {
    static const std::regex kOfAVault(
        R"((keys|keys\.2)(\.new)?|unfinished(\.new)?|spaces(/[0-9a-f]{16}\.db(-journal)?)?)");
    if (path == "/dev/null" || path == "/dev/tty" || path == home.vault() || path.starts_with(home.exported().string()))
        return true;
    if (path.ends_with(".gcda")) // what a build for coverage writes is not the program's doing
        return true;
    const std::string start = home.vault().string() + '/';
    return path.starts_with(start) && std::regex_match(path.substr(start.size()), kOfAVault);
}

TEST(AllCommands, WriteNowhereButInTheVaultAndMakeNoSocket) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "the program lets nobody but root look into it";
#ifdef __SANITIZE_THREAD__
    GTEST_SKIP() << "the sanitizer writes a file of its own at each start";
#endif
    const TempFolder place;
    const fs::path file = place / "trace";
    Home home({"strace", "-f", "-qq", "-A", "-o", file, "-e",
               "trace=openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,"
               "mkdirat,truncate,socket,connect,execve"});

    home.doEverything();

    const Trace trace = traceFrom(file);
    EXPECT_TRUE(trace.written.contains(home.vault() / "keys.new")) << "the trace holds what was done";
    for (const std::string& path : trace.written)
        EXPECT_TRUE(isAllowed(home, path)) << path;
    EXPECT_EQ(trace.text.find("AF_INET"), std::string::npos);
    for (const std::string_view passphrase : {kFirstPassphrase, kSecondPassphrase, kNextPassphrase})
        EXPECT_EQ(trace.text.find(passphrase), std::string::npos);
}

/// The libraries that a program brings along.
std::string librariesOf(const fs::path& program) {
    std::string text;
    std::FILE* const pipe = ::popen(("ldd " + program.string()).c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), got);
    ::pclose(pipe);
    return text;
}

TEST(BothPrograms, AreLinkedToNoNetworkLibrary) {
    const std::regex kNetwork("lib(Qt6Network|Qt6WebSockets|Qt6WebEngine|curl|ssl|gnutls|nghttp|soup|ssh|resolv|nsl)",
                              std::regex::ECMAScript);
    for (const char* const name : {"leeward-cli", "leeward"}) {
        const fs::path program = fs::path(LEEWARD_BIN_DIR) / name;
        if (!fs::exists(program)) // a build without the window
            continue;
        const std::string libraries = librariesOf(program);
        EXPECT_NE(libraries.find("libsodium"), std::string::npos) << name;
        EXPECT_FALSE(std::regex_search(libraries, kNetwork)) << libraries;
    }
}

} // namespace
} // namespace leeward::tests
