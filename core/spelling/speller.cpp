#include "core/spelling/speller.h"

#include <hunspell/hunspell.hxx>

#include <iconv.h>

#include <optional>
#include <system_error>
#include <utility>

namespace leeward::spelling {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLongestFile = 64UL * 1024 * 1024;

bool isReadable(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return !error && size <= kLongestFile;
}

} // namespace

class Speller::Parts {
    /// Turns text of one encoding into another.
    class Converter {
    public:
        Converter(const std::string& to, const std::string& from) : m_handle(iconv_open(to.c_str(), from.c_str())) {}
        ~Converter() {
            if (isOpen())
                iconv_close(m_handle);
        }
        Converter(const Converter&) = delete;
        Converter& operator=(const Converter&) = delete;

        bool isOpen() const { return m_handle != iconv_t(-1); } // NOLINT(performance-no-int-to-ptr): so says POSIX

        /// Nothing if a letter of \p text is not in the other encoding.
        std::optional<std::string> convert(std::string_view text) {
            std::string from(text);
            std::string to(text.size() * 4 + 4, '\0');
            char* in = from.data();
            char* out = to.data();
            std::size_t inLeft = from.size();
            std::size_t outLeft = to.size();
            iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
            if (iconv(m_handle, &in, &inLeft, &out, &outLeft) != 0)
                return std::nullopt;
            to.resize(to.size() - outLeft);
            return to;
        }

    private:
        iconv_t m_handle;
    };

public:
    explicit Parts(const Dictionary& dictionary)
        : hunspell(dictionary.affixes.c_str(), dictionary.words.c_str()),
          toDictionary(hunspell.get_dict_encoding(), "UTF-8"), fromDictionary("UTF-8", hunspell.get_dict_encoding()) {}

    Hunspell hunspell;
    Converter toDictionary;
    Converter fromDictionary;
};

Speller::Speller(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Speller::~Speller() = default;

std::unique_ptr<Speller> Speller::open(const Dictionary& dictionary) {
    if (!isReadable(dictionary.affixes) || !isReadable(dictionary.words))
        return nullptr;
    auto parts = std::make_unique<Parts>(dictionary);
    if (!parts->toDictionary.isOpen() || !parts->fromDictionary.isOpen())
        return nullptr;
    return std::unique_ptr<Speller>(new Speller(std::move(parts)));
}

bool Speller::isRight(std::string_view word) {
    if (word.empty() || word.size() > kLongestWord)
        return true;
    const auto known = m_parts->toDictionary.convert(word);
    return !known || m_parts->hunspell.spell(*known);
}

std::vector<std::string> Speller::suggestions(std::string_view word) {
    std::vector<std::string> all;
    const auto known = word.size() > kLongestWord ? std::nullopt : m_parts->toDictionary.convert(word);
    if (!known)
        return all;
    const std::vector<std::string> found = m_parts->hunspell.suggest(*known);
    for (const std::string& suggestion : found) {
        if (all.size() == kMostSuggestions)
            break;
        if (auto words = m_parts->fromDictionary.convert(suggestion))
            all.push_back(std::move(*words));
    }
    return all;
}

void Speller::add(std::string_view word) {
    if (word.empty() || word.size() > kLongestWord)
        return;
    if (const auto known = m_parts->toDictionary.convert(word))
        m_parts->hunspell.add(*known);
}

} // namespace leeward::spelling
