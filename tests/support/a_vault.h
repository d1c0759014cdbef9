#pragma once

#include "core/secret/seal.h"
#include "core/vault/vault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::tests {

inline constexpr std::string_view kFirstPassphrase = "tugboat walnut meadow lantern";
inline constexpr std::string_view kSecondPassphrase = "otter plum granite window";
inline constexpr std::string_view kNextPassphrase = "ribbon maple harvest teapot";

/// What somebody typed, as a passphrase.
inline secret::Passphrase passphrase(std::string_view typed) {
    return secret::Passphrase::from(base::bytesOf(typed)).value();
}

/// Every file below a folder, by its path there, with the checksum of its bytes; folders end in "/" and have none.
using Snapshot = std::map<std::string, std::string>;

inline std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void putContent(const std::filesystem::path& path, std::string_view content) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

inline Snapshot snapshotOf(const std::filesystem::path& folder) {
    Snapshot snapshot;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = std::filesystem::relative(entry.path(), folder).string();
        if (entry.is_directory())
            snapshot[name + "/"] = "";
        else
            snapshot[name] = base::toHex(secret::checksum(base::bytesOf(contentOf(entry.path()))));
    }
    return snapshot;
}

/// A real vault in a folder of its own: Ada's, whose passphrase is kFirstPassphrase, and with Two also Ben's
/// (kSecondPassphrase). Made once in a process, then copied.
class AVault {
public:
    enum People { One, Two };

    explicit AVault(People people = One) {
        std::filesystem::copy(people == One ? vaultOfOne() : vaultOfTwo(), folder(),
                              std::filesystem::copy_options::recursive);
    }

    std::filesystem::path folder() const { return m_place / "vault"; }
    std::filesystem::path keys() const { return folder() / "keys"; }
    std::filesystem::path secondKeys() const { return folder() / "keys.2"; }
    vault::Environment environment() { return {m_clock, m_random}; }

    /// The file of every space, in the order of their names; journals are not among them.
    std::vector<std::filesystem::path> spaces() const {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(folder() / "spaces"))
            if (entry.path().extension() == ".db")
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        return files;
    }

    vault::VaultResult<std::unique_ptr<vault::Session>> tryToOpen(std::string_view typed = kFirstPassphrase) {
        return vault::Vault::open(folder(), passphrase(typed), environment());
    }

    std::unique_ptr<vault::Session> open(std::string_view typed = kFirstPassphrase) {
        auto session = tryToOpen(typed);
        if (!session) {
            ADD_FAILURE() << "does not open: " << static_cast<int>(session.error().kind) << " " << session.error().file;
            return nullptr;
        }
        return std::move(*session);
    }

    /// A session in which something is written in every space of that person: their name grows.
    void writeAndClose(std::string_view typed = kFirstPassphrase) {
        const auto session = open(typed);
        EXPECT_TRUE(session->rename(session->me().name + "a"));
    }

    /// Why it does not open.
    vault::ErrorKind refusal(std::string_view typed = kFirstPassphrase) {
        const auto session = tryToOpen(typed);
        if (session) {
            ADD_FAILURE() << "opens";
            return vault::ErrorKind::Failed;
        }
        return session.error().kind;
    }

private:
    static const std::filesystem::path& vaultOfOne() {
        static const TempFolder place;
        static const std::filesystem::path folder = [] {
            FixedClock clock;
            FixedRandom random(1);
            EXPECT_TRUE(vault::Vault::create(place / "vault", "Ada", passphrase(kFirstPassphrase), secret::kFloorCost,
                                             {clock, random}));
            return place / "vault";
        }();
        return folder;
    }

    static const std::filesystem::path& vaultOfTwo() {
        static const TempFolder place;
        static const std::filesystem::path folder = [] {
            FixedClock clock;
            FixedRandom random(2);
            std::filesystem::copy(vaultOfOne(), place / "vault", std::filesystem::copy_options::recursive);
            auto session = vault::Vault::open(place / "vault", passphrase(kFirstPassphrase), {clock, random});
            EXPECT_TRUE((*session)->addPerson("Ben", passphrase(kSecondPassphrase)));
            return place / "vault";
        }();
        return folder;
    }

    TempFolder m_place;
    FixedClock m_clock;
    FixedRandom m_random{99};
};

} // namespace leeward::tests
