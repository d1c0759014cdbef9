#pragma once

#include "core/spelling/dictionary.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::spelling {

/// Knows the words of one dictionary, and those that were added while it lives. Writes nothing anywhere. One thread.
class Speller {
public:
    /// Longer words, in bytes, count as right.
    static constexpr std::size_t kLongestWord = 100;

    /// How many suggestions there are at most.
    static constexpr std::size_t kMostSuggestions = 5;

    /// Reads \p dictionary; null when its files are not there or far too long.
    static std::unique_ptr<Speller> open(const Dictionary& dictionary);

    ~Speller();
    Speller(const Speller&) = delete;
    Speller& operator=(const Speller&) = delete;

    /// Whether \p word, in UTF-8, is one. What the dictionary's letters cannot say counts as right.
    bool isRight(std::string_view word);

    /// What may be meant by \p word, the likeliest first.
    std::vector<std::string> suggestions(std::string_view word);

    /// From now on \p word is right.
    void add(std::string_view word);

private:
    class Parts;
    explicit Speller(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace leeward::spelling
